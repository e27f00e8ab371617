package dev.pingyi.problem.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.pingyi.language.Texts;
import dev.pingyi.problem.ProblemSource;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.KeptField;
import dev.pingyi.shell.Panel;
import java.util.function.BiConsumer;

/** One more problem of last year, and who named it. */
class ProblemForm extends Panel {

    /** @param act {@code add} for the unit, {@code enter} for the organizer: names title and button */
    ProblemForm(String act, ErrorSummary errors, BiConsumer<String, ProblemSource> store) {
        super(Texts.t("report.last-year." + act + "-title"));
        var problem = new TextArea(Texts.t("report.last-year.add-problem"));
        var source = sources(Texts.t("report.last-year.add-source"));
        var kept = KeptField.of(problem, act + "-problem");
        var save = Commands.secondary("report.last-year." + act, errors, () -> {
            store.accept(problem.getValue(), source.getValue());
            kept.done();
        });

        problem.setMaxLength(1000);
        source.setValue(ProblemSource.COMMENT);
        var fields = new Div(problem, source);
        fields.addClassName("problem-fields");
        addClassName("problem-form");
        if (act.equals("enter")) {
            add(new Paragraph(Texts.t("report.last-year.enter-what")));
        }
        add(fields, save);
    }

    static Select<ProblemSource> sources(String label) {
        var source = new Select<ProblemSource>();
        source.setLabel(label);
        source.setItems(ProblemSource.values());
        source.setItemLabelGenerator(ProblemSource::word);
        return source;
    }
}
