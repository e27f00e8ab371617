package dev.pingyi.report;

import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.SignedIn;
import dev.pingyi.report.LastYear.Writer;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public door to last year's problems: named by the organizer or the unit, answered by the unit. */
@Service
public class LastYearService {

    private final ReportAccess access;
    private final LastYearAnswers answers;
    private final History history;
    private final CurrentActor actor;

    LastYearService(ReportAccess access, LastYearAnswers answers, History history, CurrentActor actor) {
        this.access = access;
        this.answers = answers;
        this.history = history;
        this.actor = actor;
    }

    /**
     * While the report may be edited, its unit sees what it writes; everybody else what was last sent to review. The
     * organizer's officer also sees what the unit is asked to answer.
     *
     * @throws Rejected if there is no such report in the actor's subtree
     */
    @SignedIn
    @Transactional(readOnly = true)
    public LastYear lastYear(ReportId id) {
        var report = access.toRead(id);
        boolean insider = access.insider(report);
        var number = report.shownRevision(insider);
        var submitted = number == null
                ? Annexes.NONE.lastYear()
                : history.annexes(id, number, insider).lastYear();
        boolean editable = report.summary().state().editable();
        if (insider && editable) {
            boolean mayWrite = actor.get().has(Roles.SECRETARY) || actor.get().has(Roles.ORGANIZATION_MEMBER);
            return LastYear.of(answers.rows(id), mayWrite ? Writer.UNIT : Writer.NOBODY);
        }
        return editable && organizes(report)
                ? LastYear.of(asked(answers.rows(id), submitted), Writer.ORGANIZER)
                : LastYear.of(submitted, Writer.NOBODY);
    }

    /** Puts a problem at the end of the list. */
    @RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER})
    @Transactional
    public LastYearRow add(ReportId id, ProblemEdit edit) {
        var editor = access.editor();
        return answers.sheet(access.toWrite(id), editor).add(ProblemOrigin.UNIT, LastYearAnswers.clean(edit), editor);
    }

    /**
     * Saves one row. Pieces and source of a problem that did not come from the unit stay as they are.
     *
     * @param baseVersion the version the editing began from
     */
    @RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER})
    @Transactional
    public ProblemSaved change(ReportId id, ProblemId problem, long baseVersion, ProblemEdit edit) {
        var editor = access.editor();
        return answers.sheet(access.toWrite(id), editor)
                .change(problem, baseVersion, LastYearAnswers.clean(edit), editor);
    }

    /** Refused where it did not come from the unit, or somebody has changed it since {@code baseVersion}. */
    @RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER})
    @Transactional
    public void remove(ReportId id, ProblemId problem, long baseVersion) {
        var editor = access.editor();
        answers.sheet(access.toWrite(id), editor).remove(problem, baseVersion, editor);
    }

    /** @param places down if positive, up if negative; stops at the ends */
    @RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER})
    @Transactional
    public void move(ReportId id, ProblemId problem, int places) {
        var editor = access.editor();
        answers.sheet(access.toWrite(id), editor).move(problem, places, editor);
    }

    /**
     * 上年度没有指出问题; refused where there are problems.
     *
     * @param reason one line, at most 200 characters
     */
    @RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER})
    @Transactional
    public void declareNone(ReportId id, String reason) {
        var editor = access.editor();
        var line = LastYearAnswers.line(reason, LastYearAnswers.LONGEST_NONE);
        answers.sheet(access.toWrite(id), editor).declareNone(line, editor);
    }

    /** The organizer names a problem, as long as the unit has the report in its hands. */
    @RolesAllowed(Roles.OFFICER)
    @Transactional
    public LastYearRow enter(ReportId id, String problem, ProblemSource source) {
        var editor = access.editor();
        var edit = LastYearAnswers.clean(ProblemEdit.of(problem, source));
        return answers.sheet(organized(id), editor).add(ProblemOrigin.ORGANIZER, edit, editor);
    }

    /** Takes back what the organizer has named; refused once the unit has begun to answer it. */
    @RolesAllowed(Roles.OFFICER)
    @Transactional
    public void withdraw(ReportId id, ProblemId problem) {
        var editor = access.editor();
        answers.sheet(organized(id), editor).withdraw(problem, editor);
    }

    private Report organized(ReportId id) {
        var report = access.toChange(id);
        if (!organizes(report)) {
            throw new Rejected("report.rejected.not-organizer");
        }
        return report;
    }

    private boolean organizes(Report report) {
        var person = actor.get();
        return person.has(Roles.OFFICER)
                && report.details(false, List.of()).organizer().equals(person.organization());
    }

    /** What was submitted, and what has been asked since; of the unit's draft nothing. */
    private static List<LastYearRow> asked(List<LastYearRow> now, List<LastYearRow> submitted) {
        var since = now.stream()
                .filter(row -> row.origin().locked())
                .filter(row -> submitted.stream().noneMatch(known -> known.id().equals(row.id())))
                .toList();
        var rows = new ArrayList<>(submitted);
        if (!since.isEmpty()) {
            rows.removeIf(LastYearRow::declaresNone);
        }
        since.forEach(row -> rows.add(row.asked().at(rows.size() + 1)));
        return List.copyOf(rows);
    }
}
