package dev.pingyi.findings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import dev.pingyi.checker.Level;
import dev.pingyi.findings.CheckService;
import dev.pingyi.findings.CheckedFinding;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One finding: how much it weighs, the passage, the arithmetic, what can be done; for a warning the line that explains it. */
public class FindingCard extends Div {

    private final NativeButton passage = new NativeButton();
    private final Paragraph message = new Paragraph();
    private final Paragraph suggestion = new Paragraph();
    private final Div answer = new Div();
    private final @Nullable BiConsumer<CheckedFinding, String> explain;
    private CheckedFinding finding;

    /**
     * @param go leads to the passage
     * @param explain keeps what is said to a warning; null where the reader may only look
     */
    FindingCard(
            CheckedFinding finding, Consumer<CheckedFinding> go, @Nullable BiConsumer<CheckedFinding, String> explain) {
        this.finding = finding;
        this.explain = explain;
        var head = new Div(mark(finding.level()));

        passage.addClickListener(click -> go.accept(this.finding));

        head.addClassName("finding-head");
        passage.addClassName("finding-passage");
        suggestion.addClassName("finding-suggestion");
        answer.addClassName("finding-answer");
        addClassNames("finding", "finding-" + word(finding.level()));
        add(head, passage, message, suggestion, answer);

        draw();
    }

    /** The same finding after the text around it has changed. */
    void update(CheckedFinding now) {
        if (!now.equals(finding)) {
            boolean explained = !Objects.equals(now.explanation(), finding.explanation());
            finding = now;
            words();
            if (explained) {
                answer();
            }
        }
    }

    private void draw() {
        words();
        answer();
    }

    private void words() {
        passage.setText(finding.whole() ? Texts.t("report.finding.whole") : finding.passage());
        passage.setEnabled(!finding.whole());
        message.setText(finding.message());
        suggestion.setText(finding.suggestion());
    }

    private void answer() {
        answer.removeAll();
        var explanation = finding.explanation();
        if (finding.level() != Level.WARNING) {
            return;
        }
        if (explain == null) {
            if (explanation != null) {
                answer.add(new Paragraph(Texts.t("report.finding.explained-as", explanation.by(), explanation.text())));
            }
            return;
        }
        var line = new TextField();
        line.setAriaLabel(Texts.t("report.finding.explain"));
        line.setPlaceholder(Texts.t("report.finding.explain"));
        line.setMaxLength(CheckService.LONGEST);
        line.setValue(explanation == null ? "" : explanation.text());
        if (explanation != null) {
            line.setHelperText(
                    Texts.t("report.finding.explained", explanation.by(), Formats.dateTime(explanation.at())));
        }
        line.addValueChangeListener(change -> explain.accept(finding, change.getValue()));
        answer.add(line);
    }

    static Span mark(Level level) {
        var icon = switch (level) {
            case ERROR -> VaadinIcon.CLOSE_CIRCLE_O;
            case WARNING -> VaadinIcon.WARNING;
            case NOTICE -> VaadinIcon.INFO_CIRCLE_O;
        };
        var drawing = icon.create();
        drawing.getElement().setAttribute("aria-hidden", "true");
        var mark = new Span(drawing, new Span(Texts.t("report.finding." + word(level))));
        mark.addClassNames("finding-mark", "finding-" + word(level));
        return mark;
    }

    public static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
