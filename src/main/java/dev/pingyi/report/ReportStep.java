package dev.pingyi.report;

import dev.pingyi.casework.CaseKey;
import dev.pingyi.casework.CaseStep;
import dev.pingyi.casework.Side;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.round.Deadlines;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The steps in which a report waits for people: the user tasks of processes/report-review.bpmn20.xml. */
public enum ReportStep implements CaseStep {
    DRAFT("draftReport", Side.UNIT, "text", Deadlines::draft, List.of(Roles.SECRETARY, Roles.ORGANIZATION_MEMBER)),
    DISCUSSION(
            "discussReport",
            Side.UNIT,
            "discussion",
            Deadlines::discussion,
            List.of(Roles.SECRETARY, Roles.COMMITTEE_MEMBER, Roles.ORGANIZATION_MEMBER)),
    REVIEW("reviewReport", Side.ORGANIZER, "review", Deadlines::review, List.of(Roles.OFFICER)),
    OPEN_BALLOT("openBallot", Side.ORGANIZER, "ballot", Deadlines::ballot, List.of(Roles.OFFICER)),
    CLOSE_BALLOT("closeBallot", Side.ORGANIZER, "ballot", Deadlines::ballot, List.of(Roles.OFFICER)),
    DECISION("decideGrade", Side.ORGANIZER, "result", Deadlines::signOff, List.of(Roles.OFFICER)),
    SIGN_OFF("signOff", Side.ORGANIZER, "result", Deadlines::signOff, List.of(Roles.DEPARTMENT_HEAD));

    /** The kind of case that a report is. */
    public static final String KIND = "report";

    private final String taskId;
    private final Side side;
    private final String tab;
    private final Function<Deadlines, LocalDate> due;
    private final List<String> roles;

    ReportStep(String taskId, Side side, String tab, Function<Deadlines, LocalDate> due, List<String> roles) {
        this.taskId = taskId;
        this.side = side;
        this.tab = tab;
        this.due = due;
        this.roles = roles;
    }

    public static CaseKey key(ReportId report) {
        return new CaseKey(KIND, report.value());
    }

    @Override
    public String taskId() {
        return taskId;
    }

    @Override
    public List<String> roles() {
        return roles;
    }

    @Override
    public Side side() {
        return side;
    }

    @Override
    public String tab() {
        return tab;
    }

    @Override
    public LocalDate due(Deadlines deadlines) {
        return due.apply(deadlines);
    }

    @Override
    public String labelKey() {
        return "case.step." + name();
    }

    /** The secretary submits, the organization member helps; a returned report is revised. */
    @Override
    public String todo(Actor actor, @Nullable String cause) {
        if (this != DRAFT) {
            return "case.todo." + name();
        }
        var work = cause == null ? "draft" : "revise";
        return "case.todo." + work + (actor.has(Roles.SECRETARY) ? "-submit" : "-prepare");
    }
}
