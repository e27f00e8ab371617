package dev.pingyi.round.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.pingyi.language.Texts;
import dev.pingyi.round.Counting;
import dev.pingyi.round.Demands;
import dev.pingyi.round.Edition;
import dev.pingyi.round.Length;
import dev.pingyi.round.Template;
import dev.pingyi.round.TemplateFault;
import dev.pingyi.round.TemplateWords;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.Panel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a template says of the whole text: its length in both versions, and how length is counted. */
class WholeFields extends Panel {

    private record Fields(Amount least, Amount customary, Amount most) {

        Length length() {
            return new Length(least.characters(), customary.characters(), most.characters());
        }

        Stream<Amount> all() {
            return Stream.of(least, customary, most);
        }

        Div row() {
            var row = new Div(least, customary, most);
            row.addClassName("fields");
            return row;
        }
    }

    private final Fields written;
    private final Fields oral;
    private final Checkbox marks = new Checkbox(Texts.t("round.counting.marks"));
    private final Checkbox headings = new Checkbox(Texts.t("round.counting.headings"));
    private final Paragraph sample = new Paragraph();
    private final Checkbox noErrors = new Checkbox(Texts.t("round.demands.no-errors"));
    private final Checkbox explanations = new Checkbox(Texts.t("round.demands.explanations"));
    private final Checkbox lastYear = new Checkbox(Texts.t("round.demands.last-year"));
    private final Checkbox figures = new Checkbox(Texts.t("round.demands.figures"));

    WholeFields(Template template, Runnable changed) {
        super(Texts.t("round.template.general"));
        written = fields(Edition.WRITTEN, template.written(), changed);
        oral = fields(Edition.ORAL, template.oral(), changed);
        marks.setValue(template.counting().punctuation());
        headings.setValue(template.counting().headings());
        noErrors.setValue(template.demands().noErrors());
        explanations.setValue(template.demands().explanations());
        lastYear.setValue(template.demands().lastYear());
        figures.setValue(template.demands().figures());

        Stream.of(marks, headings)
                .forEach(box -> box.addValueChangeListener(change -> {
                    count();
                    changed.run();
                }));
        Stream.of(noErrors, explanations, lastYear, figures)
                .forEach(box -> box.addValueChangeListener(change -> changed.run()));

        sample.addClassName("hint");
        var counting = new Div(marks, headings);
        counting.addClassName("fields");
        var demands = new Div(noErrors, explanations, lastYear, figures);
        demands.addClassName("fields");
        add(written.row(), oral.row(), counting, sample, new H3(Texts.t("round.demands")), demands);
        count();
    }

    Length length(Edition edition) {
        return fields(edition).length();
    }

    Counting counting() {
        return new Counting(marks.getValue(), headings.getValue());
    }

    Demands demands() {
        return new Demands(noErrors.getValue(), explanations.getValue(), lastYear.getValue(), figures.getValue());
    }

    /** Numbers that are none. Takes away every mark of before. */
    List<ErrorSummary.Entry> problems() {
        return Stream.of(Edition.values())
                .flatMap(edition -> fields(edition).all())
                .map(Amount::problem)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Marks the field a fault is about. */
    ErrorSummary.Entry mark(TemplateFault.Part part, String message) {
        var field = fields(part == TemplateFault.Part.ORAL ? Edition.ORAL : Edition.WRITTEN)
                .most();
        field.setInvalid(true);
        field.setErrorMessage(message);
        return new ErrorSummary.Entry(message, field);
    }

    private Fields fields(Edition edition) {
        return edition == Edition.WRITTEN ? written : oral;
    }

    private static Fields fields(Edition edition, Length length, Runnable changed) {
        return new Fields(
                amount("round.length.field.least", edition, length.least(), changed),
                amount("round.length.field.customary", edition, length.customary(), changed),
                amount("round.length.field.most", edition, length.most(), changed));
    }

    private void count() {
        String heading = Texts.t("round.counting.sample.heading");
        String body = Texts.t("round.counting.sample.body");
        sample.setText(
                Texts.t("round.counting.sample", heading, body, counting().count(heading, body)));
    }

    private static Amount amount(String key, Edition edition, int value, Runnable changed) {
        return new Amount(Texts.t(key, TemplateWords.edition(edition)), value, changed);
    }
}
