package dev.pingyi.rating;

import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Stamp;
import dev.pingyi.language.Saying;
import dev.pingyi.report.ReportEvent;
import dev.pingyi.report.ReportStep;

/** The decided grade is recorded and goes to the head of the department. */
public record GradeDecided(ReportId report, Saying remark, Stamp stamp) implements ReportEvent {

    @Override
    public ReportStep step() {
        return ReportStep.DECISION;
    }

    @Override
    public String outcome() {
        return "case.outcome.decided";
    }
}
