package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.pingyi.indicator.QuotedFigure;
import dev.pingyi.indicator.Quotes;
import dev.pingyi.language.Texts;
import java.util.List;

/** Puts the name of a filled indicator into the text, where the cursor was last. */
class QuotePicker extends Details {

    /** The field that was written in last is remembered by the desk, because the picker itself takes the focus. */
    private static final String INSERT = """
            const field = this.closest('.report-editor')?.lastBody;
            if (field) {
                const area = field.inputElement;
                area.focus();
                area.setRangeText($0, area.selectionStart, area.selectionEnd, 'end');
                area.dispatchEvent(new Event('input', {bubbles: true}));
            }
            """;

    private static final String REMEMBER = """
            const desk = this.closest('.report-editor');
            desk.addEventListener('focusin', event => {
                const field = event.target.closest('vaadin-text-area');
                if (field && field.closest('.section-editor')) {
                    desk.lastBody = field;
                }
            });
            desk.lastBody = desk.querySelector('.section-editor vaadin-text-area');
            """;

    QuotePicker(List<QuotedFigure> figures) {
        var picker = new ComboBox<QuotedFigure>();

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
        setSummaryText(Texts.t("report.quote"));
        addClassName("quote-picker");
        setVisible(!figures.isEmpty());
        add(new Div(new Paragraph(Texts.t("report.quote.help")), picker));
        addAttachListener(attached -> getElement().executeJs(REMEMBER));
    }
}
