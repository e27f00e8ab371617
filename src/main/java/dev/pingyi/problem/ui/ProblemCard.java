package dev.pingyi.problem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.pingyi.language.Texts;
import dev.pingyi.problem.LastYearRow;
import dev.pingyi.problem.ProblemEdit;
import dev.pingyi.problem.ProblemId;
import dev.pingyi.problem.ProblemSaved;
import dev.pingyi.shell.Autosave;
import dev.pingyi.shell.Facts;
import dev.pingyi.shell.SaveState;

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
    private final Span badge = new Span();
    private final Div trouble = new Div();
    private final ProblemFields fields;
    private LastYearRow row;

    /** @param actions up, down, remove */
    ProblemCard(LastYearRow row, Page page, Autosave autosave, SaveState state, Component actions) {
        this.page = page;
        this.autosave = autosave;
        this.state = state;
        this.row = row;

        fields = new ProblemFields(row.id().toString(), () -> autosave.attempt(save), state);

        var head = new Div(
                new H2(Texts.t("report.last-year.number", row.number())),
                badge,
                new Span(ProblemReader.origin(row)),
                actions);
        head.addClassName("problem-head");
        addClassName("problem-card");
        getElement().setAttribute("aria-label", Texts.t("report.last-year.problem-of", row.number()));
        add(head, fields, trouble);

        fill();
        setReadOnly(false);
    }

    LastYearRow row() {
        return row;
    }

    void setReadOnly(boolean readOnly) {
        fields.setReadOnly(readOnly, row.origin().locked());
    }

    private void fill() {
        fields.fill(row);
        mark();
    }

    private void mark() {
        badge.removeAll();
        badge.add(ProblemReader.badge(row));
    }

    private void save() {
        switch (page.save(row.id(), row.version(), fields.edit())) {
            case ProblemSaved.Saved saved -> {
                row = saved.row();
                fields.stored();
                state.saved(saved.at());
                mark();
                page.saved();
            }
            case ProblemSaved.Conflict conflict -> merge(conflict.theirs());
            case ProblemSaved.Removed removed -> gone();
        }
    }

    /** Two people in different fields of one row do not dispute. */
    private void merge(LastYearRow theirs) {
        var merged = ProblemEdit.merged(row.edit(), fields.edit(), theirs.edit());
        if (merged.isEmpty()) {
            dispute(theirs);
            return;
        }
        fields.fill(theirs.with(merged.get()));
        row = theirs;
        save();
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
                new H3(Texts.t("report.last-year.conflict", theirs.changedBy())),
                new Paragraph(Texts.t("report.last-year.conflict-what")),
                new Facts(ProblemReader.facts(theirs)),
                mine,
                take);
    }

    private void gone() {
        var again = new Button(Texts.t("report.last-year.add-again"), click -> {
            autosave.conflict(this, false);
            page.addAgain(fields.edit());
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
