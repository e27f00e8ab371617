package dev.pingyi.problem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.pingyi.attachment.Intake;
import dev.pingyi.evidence.EvidenceService;
import dev.pingyi.evidence.ui.EvidenceFold;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.language.Texts;
import dev.pingyi.problem.LastYear;
import dev.pingyi.problem.LastYearImportService;
import dev.pingyi.problem.LastYearRow;
import dev.pingyi.problem.LastYearService;
import dev.pingyi.problem.ProblemOrigin;
import dev.pingyi.shell.CasePartLayout;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.LeaveGuard;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Last year's problems: answered by the unit, named by the organizer until it submits, read by everyone else. */
@Route(value = "reports/:report/text/last-year", layout = CasePartLayout.class)
@RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER, Roles.COMMITTEE_MEMBER, Roles.OFFICER, Roles.DEPARTMENT_HEAD
})
class LastYearView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final LastYearService service;
    private final LastYearImportService imports;
    private final EvidenceService evidence;
    private final Intake intake;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div notice = new Div();
    private final Div content = new Div();
    private @Nullable LastYearEditor editor;

    LastYearView(LastYearService service, LastYearImportService imports, EvidenceService evidence, Intake intake) {
        this.service = service;
        this.imports = imports;
        this.evidence = evidence;
        this.intake = intake;
        content.addClassName("last-year-content");
        addClassName("last-year");
        add(errors, notice, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw(CaseRoute.report(event));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        LeaveGuard.check(event, editor == null || editor.settled(), "report.leave");
    }

    @Override
    public String getPageTitle() {
        return Texts.t("report.part.last-year");
    }

    private void draw(ReportId id) {
        var lastYear = service.lastYear(id);
        content.removeAll();
        editor = null;
        switch (lastYear.writer()) {
            case UNIT -> {
                editor = new LastYearEditor(
                        service, imports, id, lastYear, errors, notice, row -> files(id, row, true), () -> draw(id));
                content.add(editor);
            }
            case ORGANIZER -> drawOrganizer(id, lastYear);
            case NOBODY -> drawReader(lastYear, row -> files(id, row, false));
        }
    }

    private void drawOrganizer(ReportId id, LastYear lastYear) {
        if (!lastYear.empty()) {
            drawReader(lastYear, row -> withdrawal(id, row));
        }
        content.add(new ProblemForm("enter", errors, (problem, source) -> {
            service.enter(id, problem, source);
            draw(id);
        }));
    }

    private EvidenceFold files(ReportId id, LastYearRow row, boolean writable) {
        return new EvidenceFold(evidence, intake, id, row.place(), writable);
    }

    /** A button for what the organizer has entered itself and has not been submitted with an answer. */
    private Component withdrawal(ReportId id, LastYearRow row) {
        if (row.origin() != ProblemOrigin.ORGANIZER || row.answered()) {
            return new Div();
        }
        var withdraw = Commands.secondary("report.last-year.withdraw", errors, () -> {
            service.withdraw(id, row.id());
            draw(id);
        });
        withdraw.setText(Texts.t("report.last-year.withdraw", row.number()));
        return withdraw;
    }

    /** What stands at the end of each card. */
    private interface Foot {
        Component of(LastYearRow row);
    }

    private void drawReader(LastYear lastYear, Foot foot) {
        if (lastYear.empty()) {
            content.add(new EmptyState(Texts.t("report.last-year.hidden"), Texts.t("report.last-year.hidden-next")));
        } else if (lastYear.rows().isEmpty()) {
            content.add(new EmptyState(
                    Texts.t("report.last-year.none"), Texts.t("report.last-year.none-because", lastYear.none())));
        } else {
            var count = new Paragraph(Texts.t(
                    "report.last-year.answered",
                    lastYear.answered(),
                    lastYear.rows().size()));
            count.addClassName("last-year-count");
            content.add(count);
            lastYear.rows().forEach(row -> content.add(new ProblemReader(row, foot.of(row))));
        }
    }
}
