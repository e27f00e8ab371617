package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import dev.pingyi.indicator.QuotedFigure;
import dev.pingyi.indicator.Quotes;
import dev.pingyi.language.Texts;
import java.util.List;

/** Puts the name of a filled indicator into the section that is being written, where the cursor was last. */
class QuotePicker extends Details {

    /** The picker itself takes the focus: the caret of the field stays where it was. */
    private static final String INSERT = """
            const bodies = this.closest('.report-editor')?.querySelectorAll('.section-editor > vaadin-text-area') ?? [];
            const area = [...bodies].at(-1)?.inputElement;
            if (area) {
                area.focus();
                area.setRangeText($0, area.selectionStart, area.selectionEnd, 'end');
                area.dispatchEvent(new Event('input', {bubbles: true}));
            }
            this.querySelector('.quote-where').hidden = area !== undefined;
            """;

    private boolean drawn;

    QuotePicker(List<QuotedFigure> figures) {
        setSummaryText(Texts.t("report.quote"));
        addClassName("quote-picker");
        setVisible(!figures.isEmpty());
        addOpenedChangeListener(change -> {
            if (change.isOpened() && !drawn) {
                drawn = true;
                draw(figures);
            }
        });
    }

    private void draw(List<QuotedFigure> figures) {
        var picker = new ComboBox<QuotedFigure>();
        var where = new Paragraph(Texts.t("report.quote.where"));

        picker.addValueChangeListener(change -> {
            var figure = change.getValue();
            if (figure != null) {
                getElement().executeJs(INSERT, Quotes.quote(figure.name()));
                picker.clear();
            }
        });

        picker.setItems(figures);
        picker.setItemLabelGenerator(
                figure -> Texts.t("report.quote.choice", figure.name(), figure.value() + figure.unit()));
        picker.setPlaceholder(Texts.t("report.quote.pick"));
        picker.setAriaLabel(Texts.t("report.quote.pick"));
        picker.setWidthFull();
        where.addClassName("quote-where");
        where.getElement().setAttribute("hidden", true);
        where.getElement().setAttribute("role", "status");
        add(new Paragraph(Texts.t("report.quote.help")), picker, where);
    }
}
