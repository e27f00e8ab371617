package dev.pingyi.report.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.pingyi.report.Closing;
import dev.pingyi.report.LastYearRow;
import dev.pingyi.report.ProblemAnswer;
import dev.pingyi.report.ProblemEdit;
import dev.pingyi.report.ProblemId;
import dev.pingyi.report.ProblemSaved;
import dev.pingyi.report.ProblemSource;
import dev.pingyi.shell.DayPicker;
import dev.pingyi.shell.Facts;
import dev.pingyi.shell.Texts;

/** A problem of last year being answered: saves itself a moment after the last key, and says so where it cannot. */
class ProblemCard extends Article {

    /** What the card needs of the page around it. */
    interface Page {

        ProblemSaved save(ProblemId problem, long baseVersion, ProblemEdit edit);

        /** The card was saved; the count follows. */
        void saved();

        /** Somebody has removed the row; puts it at the end again. */
        void addAgain(ProblemEdit edit);
    }

    private final Page page;
    private final Autosave autosave;
    private final SaveState state;
    private final Runnable save = this::save;
    private final TextArea problem = new TextArea(Texts.t("report.last-year.problem"));
    private final Select<ProblemSource> source = ProblemForm.sources(Texts.t("report.last-year.source"));
    private final TextArea cause = new TextArea(Texts.t("report.last-year.cause"));
    private final TextArea measure = new TextArea(Texts.t("report.last-year.measure"));
    private final TextArea result = new TextArea(Texts.t("report.last-year.result"));
    private final RadioButtonGroup<Closing> closing = new RadioButtonGroup<>(Texts.t("report.last-year.closing"));
    private final TextField reason = new TextField(Texts.t("report.last-year.reason"));
    private final DayPicker deadline = new DayPicker();
    private final Div open = new Div(reason, deadline);
    private final Span badge = new Span();
    private final Div trouble = new Div();
    private LastYearRow row;

    /** @param actions up, down, remove */
    ProblemCard(LastYearRow row, Page page, Autosave autosave, SaveState state, Component actions) {
        this.page = page;
        this.autosave = autosave;
        this.state = state;
        this.row = row;

        autosaved(problem);
        autosaved(cause);
        autosaved(measure);
        autosaved(result);
        autosaved(reason);
        source.addValueChangeListener(this::changed);
        closing.addValueChangeListener(this::changed);
        deadline.addValueChangeListener(this::changed);

        problem.setMaxLength(1000);
        reason.setMaxLength(500);
        measure.setPlaceholder(Texts.t("report.last-year.measure-placeholder"));
        result.setPlaceholder(Texts.t("report.last-year.result-placeholder"));
        closing.setItems(Closing.values());
        closing.setItemLabelGenerator(Closing::word);
        deadline.setLabel(Texts.t("report.last-year.deadline"));
        var head = new Div(
                new H3(Texts.t("report.last-year.number", row.number())),
                badge,
                new Span(ProblemReader.origin(row)),
                actions);
        var what = new Div(problem, source);
        head.addClassName("problem-head");
        what.addClassName("problem-fields");
        open.addClassName("problem-fields");
        addClassName("problem-card");
        getElement().setAttribute("aria-label", Texts.t("report.last-year.problem-of", row.number()));
        add(head, what, cause, measure, result, closing, open, trouble);

        fill();
        setReadOnly(false);
    }

    LastYearRow row() {
        return row;
    }

    void setReadOnly(boolean readOnly) {
        boolean locked = readOnly || row.origin().locked();
        problem.setReadOnly(locked);
        source.setReadOnly(locked);
        cause.setReadOnly(readOnly);
        measure.setReadOnly(readOnly);
        result.setReadOnly(readOnly);
        closing.setReadOnly(readOnly);
        reason.setReadOnly(readOnly);
        deadline.setReadOnly(readOnly);
    }

    private void fill() {
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

    private void show() {
        open.setVisible(closing.getValue() == Closing.OPEN);
        badge.removeAll();
        badge.add(ProblemReader.badge(row));
    }

    private <F extends TextFieldBase<F, String> & HasValueChangeMode> void autosaved(F field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(SectionEditor.PAUSE);
        state.watch(field);
        field.addValueChangeListener(this::changed);
    }

    private void changed(ComponentValueChangeEvent<?, ?> change) {
        if (change.isFromClient()) {
            show();
            autosave.attempt(save);
        }
    }

    private ProblemEdit edit() {
        var answer = new ProblemAnswer(
                cause.getValue(),
                measure.getValue(),
                result.getValue(),
                closing.getValue(),
                reason.getValue(),
                deadline.getValue());
        return new ProblemEdit(problem.getValue(), source.getValue(), answer);
    }

    private void save() {
        switch (page.save(row.id(), row.version(), edit())) {
            case ProblemSaved.Saved saved -> {
                row = saved.row();
                state.saved(saved.at());
                show();
                page.saved();
            }
            case ProblemSaved.Conflict conflict -> dispute(conflict.theirs());
            case ProblemSaved.Removed removed -> gone();
        }
    }

    private void dispute(LastYearRow theirs) {
        var mine = new Button(Texts.t("report.conflict.keep-mine"), click -> {
            row = theirs;
            settle();
            autosave.attempt(save);
        });
        var take = new Button(Texts.t("report.conflict.take-theirs"), click -> {
            row = theirs;
            fill();
            settle();
            if (autosave.settled()) {
                state.saved(theirs.changedAt());
            }
            page.saved();
        });
        trouble(
                new H4(Texts.t("report.last-year.conflict", theirs.changedBy())),
                new Paragraph(Texts.t("report.last-year.conflict-what")),
                new Facts(ProblemReader.facts(theirs)),
                mine,
                take);
    }

    private void gone() {
        var again = new Button(Texts.t("report.last-year.add-again"), click -> {
            autosave.conflict(this, false);
            page.addAgain(edit());
        });
        again.setDisableOnClick(true);
        trouble(new Paragraph(Texts.t("report.last-year.gone")), again);
    }

    private void trouble(Component... words) {
        var alert = new Div(words);
        alert.addClassName("conflict");
        alert.getElement().setAttribute("role", "alert");
        trouble.removeAll();
        trouble.add(alert);
        setReadOnly(true);
        autosave.conflict(this, true);
    }

    private void settle() {
        trouble.removeAll();
        setReadOnly(false);
        autosave.conflict(this, false);
    }
}
