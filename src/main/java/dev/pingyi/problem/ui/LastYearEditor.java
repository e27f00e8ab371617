package dev.pingyi.problem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.language.Texts;
import dev.pingyi.problem.LastYear;
import dev.pingyi.problem.LastYear.Writer;
import dev.pingyi.problem.LastYearImportService;
import dev.pingyi.problem.LastYearRow;
import dev.pingyi.problem.LastYearService;
import dev.pingyi.problem.ProblemEdit;
import dev.pingyi.problem.ProblemId;
import dev.pingyi.problem.ProblemSaved;
import dev.pingyi.shell.Autosave;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.Panel;
import dev.pingyi.shell.SaveState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The list in the hands of somebody of its unit: a card a problem, then what brings more of them. */
class LastYearEditor extends Div implements ProblemCard.Page {

    private final LastYearService service;
    private final ReportId report;
    private final ErrorSummary errors;
    private final Runnable redraw;
    private final SaveState state = new SaveState();
    private final Span count = new Span();
    private final Autosave autosave = new Autosave(state, this::refused);
    private final List<ProblemCard> cards = new ArrayList<>();

    /**
     * @param notice says what an import has done, above the page
     * @param evidence the files that prove an answer, for the end of its card
     * @param redraw draws the page anew from what is stored
     */
    LastYearEditor(
            LastYearService service,
            LastYearImportService imports,
            ReportId report,
            LastYear lastYear,
            ErrorSummary errors,
            Div notice,
            Function<LastYearRow, Component> evidence,
            Runnable redraw) {
        this.service = service;
        this.report = report;
        this.errors = errors;
        this.redraw = redraw;
        for (LastYearRow row : lastYear.rows()) {
            var card = new ProblemCard(row, this, autosave, state, actions(row));
            card.add(evidence.apply(row));
            cards.add(card);
        }
        var form = new ProblemForm(
                "add", errors, (problem, source) -> change(() -> service.add(report, ProblemEdit.of(problem, source))));
        var importing = new ProblemImport(
                imports,
                report,
                errors,
                (problems, done) -> change(() -> {
                    int added = imports.importRows(report, problems);
                    notice.removeAll();
                    notice.add(done.notice(added));
                }));

        var bar = new Div(state, count, autosave.clock());
        bar.addClassName("editor-bar");
        addClassName("last-year-editor");
        add(bar, new Paragraph(Texts.t("report.last-year.what")));

        if (lastYear.empty()) {
            add(new EmptyState(Texts.t("report.last-year.first"), Texts.t("report.last-year.first-next")));
        } else if (cards.isEmpty()) {
            add(new EmptyState(
                    Texts.t("report.last-year.none"),
                    Texts.t("report.last-year.none-because", lastYear.none())
                            + Texts.t("report.last-year.none-change")));
        }
        cards.forEach(this::add);
        add(form, importing);
        if (lastYear.empty()) {
            add(none());
        }
        saved();
    }

    @Override
    public ProblemSaved save(ProblemId problem, long baseVersion, ProblemEdit edit) {
        return service.change(report, problem, baseVersion, edit);
    }

    @Override
    public void saved() {
        long answered = cards.stream().filter(card -> card.row().answered()).count();
        count.setText(cards.isEmpty() ? "" : Texts.t("report.last-year.answered", answered, cards.size()));
    }

    /** Whether everything that was typed is stored and nothing is in dispute. */
    boolean settled() {
        return autosave.settled();
    }

    @Override
    public void addAgain(ProblemEdit edit) {
        change(() -> service.add(report, edit));
    }

    private Panel none() {
        var reason = new TextField(Texts.t("report.last-year.none-reason"));
        var declare = Commands.secondary(
                "report.last-year.none-declare",
                errors,
                () -> change(() -> service.declareNone(report, reason.getValue())));
        reason.setMaxLength(200);
        reason.setPlaceholder(Texts.t("report.last-year.none-placeholder"));
        var panel = new Panel(Texts.t("report.last-year.none-title"), reason, declare);
        panel.addClassName("problem-form");
        return panel;
    }

    private Component actions(LastYearRow row) {
        var actions = new Div(
                icon(VaadinIcon.ARROW_UP, Texts.t("report.last-year.up", row.number()), () -> move(row, -1)),
                icon(VaadinIcon.ARROW_DOWN, Texts.t("report.last-year.down", row.number()), () -> move(row, 1)));
        if (!row.origin().locked()) {
            actions.add(
                    icon(VaadinIcon.TRASH, Texts.t("report.last-year.remove", row.number()), () -> remove(row.id())));
        }
        actions.addClassName("section-actions");
        return actions;
    }

    private static Button icon(VaadinIcon sign, String label, Runnable command) {
        var button = new Button(sign.create(), click -> command.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    private void move(LastYearRow row, int places) {
        change(() -> service.move(report, row.id(), places));
    }

    private void remove(ProblemId problem) {
        var row = cards.stream()
                .map(ProblemCard::row)
                .filter(candidate -> candidate.id().equals(problem))
                .findFirst()
                .orElseThrow();
        var sure = new ConfirmDialog(
                Texts.t("report.last-year.remove-title"),
                Texts.t("report.last-year.remove-what", row.problem()),
                Texts.t("report.last-year.remove-confirm"),
                confirmed -> change(() -> service.remove(report, problem, row.version())));
        sure.setCancelable(true);
        sure.setCancelText(Texts.t("shell.cancel"));
        sure.open();
    }

    /** Only where everything that was typed is stored: the page is drawn anew. */
    private void change(Runnable command) {
        if (!autosave.settled()) {
            errors.show(List.of(new ErrorSummary.Entry(Texts.t("report.save.first"), state)));
        } else if (Commands.run(errors, command)) {
            redraw.run();
        }
    }

    /** The report has moved on, or the like: nothing can be stored any more, everything stays to be copied. */
    private void refused(Rejected rejected) {
        errors.show(Texts.t(rejected.key(), rejected.arguments()));
        boolean closed = service.lastYear(report).writer() != Writer.UNIT;
        cards.forEach(card -> card.setReadOnly(closed));
    }
}
