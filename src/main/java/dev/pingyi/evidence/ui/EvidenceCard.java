package dev.pingyi.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.pingyi.evidence.EvidenceItem;
import dev.pingyi.evidence.EvidenceService;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One file: what it looks like, how it is called, what it is, who brought it; a click on its name fetches it. */
class EvidenceCard extends ListItem {

    /** What can be done with a file. */
    interface Actions {

        void move(EvidenceItem item);

        void remove(EvidenceItem item);
    }

    /** @param actions null where the reader may only look */
    EvidenceCard(EvidenceService evidence, ReportId report, EvidenceItem item, @Nullable Actions actions) {
        var name = new Anchor(EvidenceDownload.of(() -> evidence.open(report, item.id())), item.name());
        var kind = new Span(Texts.t("report.evidence.kind", type(item), EvidenceSize.words(item.size())));
        var who = new Span(Texts.t("report.evidence.added", item.addedBy(), Formats.dateTime(item.addedAt())));
        var words = new Div(name, kind, who);

        name.addClassName("evidence-name");
        name.getElement().setAttribute("title", item.name());
        kind.addClassName("evidence-kind");
        who.addClassName("evidence-who");
        words.addClassName("evidence-words");
        addClassName("evidence-card");
        add(new EvidencePicture(evidence, report, item), words);
        if (actions != null) {
            var buttons = new Div(
                    button("report.evidence.move", item, actions::move),
                    button("report.evidence.remove", item, actions::remove));
            buttons.addClassName("evidence-actions");
            add(buttons);
        }
    }

    private static Button button(String key, EvidenceItem item, Consumer<EvidenceItem> action) {
        var button = new Button(Texts.t(key), click -> action.accept(item));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Texts.t(key + "-named", item.name()));
        return button;
    }

    private static String type(EvidenceItem item) {
        return Texts.t("report.evidence.type." + item.type().name().toLowerCase(Locale.ROOT));
    }
}
