package dev.pingyi.problem;

import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.ForOfficer;
import dev.pingyi.kernel.ForUnit;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.SignedIn;
import dev.pingyi.problem.LastYear.Writer;
import dev.pingyi.report.Reading;
import dev.pingyi.report.ReportDoor;
import dev.pingyi.report.Shown;
import dev.pingyi.report.Writing;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public door to last year's problems: named by the organizer or the unit, answered by the unit. */
@Service
public class LastYearService {

    private final ReportDoor door;
    private final LastYearAnswers answers;
    private final CurrentActor actor;

    LastYearService(ReportDoor door, LastYearAnswers answers, CurrentActor actor) {
        this.door = door;
        this.answers = answers;
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
        var report = door.toRead(id);
        if (report.shown() instanceof Shown.Draft) {
            boolean mayWrite = actor.get().has(Roles.SECRETARY) || actor.get().has(Roles.ORGANIZATION_MEMBER);
            return LastYear.of(answers.rows(id), mayWrite ? Writer.UNIT : Writer.NOBODY);
        }
        var submitted = report.annexes().of(LastYearRow.ANNEX);
        return report.state().editable() && organizes(report)
                ? LastYear.of(asked(answers.rows(id), submitted), Writer.ORGANIZER)
                : LastYear.of(submitted, Writer.NOBODY);
    }

    /** Puts a problem at the end of the list. */
    @ForUnit
    @Transactional
    public LastYearRow add(ReportId id, ProblemEdit edit) {
        var report = door.toWrite(id);
        return answers.sheet(report).add(ProblemOrigin.UNIT, LastYearAnswers.clean(edit), report.editor());
    }

    /**
     * Saves one row. Pieces and source of a problem that did not come from the unit stay as they are.
     *
     * @param baseVersion the version the editing began from
     */
    @ForUnit
    @Transactional
    public ProblemSaved change(ReportId id, ProblemId problem, long baseVersion, ProblemEdit edit) {
        var report = door.toWrite(id);
        return answers.sheet(report).change(problem, baseVersion, LastYearAnswers.clean(edit), report.editor());
    }

    /** Refused where it did not come from the unit, or somebody has changed it since {@code baseVersion}. */
    @ForUnit
    @Transactional
    public void remove(ReportId id, ProblemId problem, long baseVersion) {
        var report = door.toWrite(id);
        answers.sheet(report).remove(problem, baseVersion, report.editor());
    }

    /** @param places down if positive, up if negative; stops at the ends */
    @ForUnit
    @Transactional
    public void move(ReportId id, ProblemId problem, int places) {
        var report = door.toWrite(id);
        answers.sheet(report).move(problem, places, report.editor());
    }

    /**
     * 上年度没有指出问题; refused where there are problems.
     *
     * @param reason one line, at most 200 characters
     */
    @ForUnit
    @Transactional
    public void declareNone(ReportId id, String reason) {
        var report = door.toWrite(id);
        var line = LastYearAnswers.line(reason, LastYearAnswers.LONGEST_NONE);
        answers.sheet(report).declareNone(line, report.editor());
    }

    /** The organizer names a problem, as long as the unit has the report in its hands. */
    @ForOfficer
    @Transactional
    public LastYearRow enter(ReportId id, String problem, ProblemSource source) {
        var report = organized(id);
        var edit = LastYearAnswers.clean(ProblemEdit.of(problem, source));
        return answers.sheet(report).add(ProblemOrigin.ORGANIZER, edit, report.editor());
    }

    /** Takes back what the organizer has named; refused once the unit has begun to answer it. */
    @ForOfficer
    @Transactional
    public void withdraw(ReportId id, ProblemId problem) {
        var report = organized(id);
        answers.sheet(report).withdraw(problem, report.editor());
    }

    private Writing organized(ReportId id) {
        var report = door.toChange(id);
        if (!organizes(report)) {
            throw new Rejected("report.rejected.not-organizer");
        }
        return report;
    }

    private boolean organizes(Reading report) {
        var person = actor.get();
        return person.has(Roles.OFFICER) && report.subject().organizer().equals(person.organization());
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
