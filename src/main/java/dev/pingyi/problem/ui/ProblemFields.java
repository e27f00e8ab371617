package dev.pingyi.problem.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.pingyi.language.Texts;
import dev.pingyi.problem.Closing;
import dev.pingyi.problem.LastYearRow;
import dev.pingyi.problem.ProblemAnswer;
import dev.pingyi.problem.ProblemEdit;
import dev.pingyi.problem.ProblemSource;
import dev.pingyi.shell.Autosave;
import dev.pingyi.shell.DayPicker;
import dev.pingyi.shell.KeptField;
import dev.pingyi.shell.SaveState;
import java.util.List;

/** The fields of one of last year's problems; reason and deadline show only where it is not closed. */
class ProblemFields extends Div {

    private final Runnable changed;
    private final SaveState state;
    private final TextArea problem = new TextArea(Texts.t("report.last-year.problem"));
    private final Select<ProblemSource> source = ProblemForm.sources(Texts.t("report.last-year.source"));
    private final TextArea cause = new TextArea(Texts.t("report.last-year.cause"));
    private final TextArea measure = new TextArea(Texts.t("report.last-year.measure"));
    private final TextArea result = new TextArea(Texts.t("report.last-year.result"));
    private final RadioButtonGroup<Closing> closing = new RadioButtonGroup<>(Texts.t("report.last-year.closing"));
    private final TextField reason = new TextField(Texts.t("report.last-year.reason"));
    private final DayPicker deadline = new DayPicker();
    private final Div open = new Div(reason, deadline);
    private final List<KeptField> kept;

    /**
     * @param name of the problem among all on the page
     * @param changed told a moment after a person has changed something
     */
    ProblemFields(String name, Runnable changed, SaveState state) {
        this.changed = changed;
        this.state = state;

        autosaved(problem);
        autosaved(cause);
        autosaved(measure);
        autosaved(result);
        autosaved(reason);
        kept = List.of(
                KeptField.of(problem, name + "-problem"),
                KeptField.of(cause, name + "-cause"),
                KeptField.of(measure, name + "-measure"),
                KeptField.of(result, name + "-result"),
                KeptField.of(reason, name + "-reason"));
        source.addValueChangeListener(this::heard);
        closing.addValueChangeListener(this::heard);
        deadline.addValueChangeListener(this::heard);

        problem.setMaxLength(1000);
        reason.setMaxLength(500);
        measure.setPlaceholder(Texts.t("report.last-year.measure-placeholder"));
        result.setPlaceholder(Texts.t("report.last-year.result-placeholder"));
        closing.setItems(Closing.values());
        closing.setItemLabelGenerator(Closing::word);
        deadline.setLabel(Texts.t("report.last-year.deadline"));
        var what = new Div(problem, source);
        what.addClassName("problem-fields");
        open.addClassName("problem-fields");
        addClassName("problem-answer");
        add(what, cause, measure, result, closing, open);
    }

    void fill(LastYearRow row) {
        var answer = row.answer();
        problem.setValue(row.problem());
        source.setValue(row.source());
        cause.setValue(answer.cause());
        measure.setValue(answer.measure());
        result.setValue(answer.result());
        closing.setValue(answer.closing());
        reason.setValue(answer.reason());
        deadline.setValue(answer.deadline());
        show();
    }

    /** The server has stored what stands in the fields. */
    void stored() {
        kept.forEach(KeptField::done);
    }

    ProblemEdit edit() {
        var answer = new ProblemAnswer(
                cause.getValue(),
                measure.getValue(),
                result.getValue(),
                closing.getValue(),
                reason.getValue(),
                deadline.getValue());
        return new ProblemEdit(problem.getValue(), source.getValue(), answer);
    }

    /** @param locked whether the words of the problem itself stay as they are */
    void setReadOnly(boolean readOnly, boolean locked) {
        problem.setReadOnly(readOnly || locked);
        source.setReadOnly(readOnly || locked);
        cause.setReadOnly(readOnly);
        measure.setReadOnly(readOnly);
        result.setReadOnly(readOnly);
        closing.setReadOnly(readOnly);
        reason.setReadOnly(readOnly);
        deadline.setReadOnly(readOnly);
    }

    private void show() {
        open.setVisible(closing.getValue() == Closing.OPEN);
    }

    private <F extends TextFieldBase<F, String> & HasValueChangeMode> void autosaved(F field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(Autosave.PAUSE);
        state.watch(field);
        field.addValueChangeListener(this::heard);
    }

    private void heard(ComponentValueChangeEvent<?, ?> change) {
        if (change.isFromClient()) {
            show();
            changed.run();
        }
    }
}
