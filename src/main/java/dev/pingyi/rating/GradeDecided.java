package dev.pingyi.rating;

import dev.pingyi.kernel.CaseEvent;
import dev.pingyi.kernel.CaseStep;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Stamp;

/** The decided grade is recorded and goes to the head of the department. */
public record GradeDecided(ReportId report, String remark, Stamp stamp) implements CaseEvent {

    @Override
    public CaseStep step() {
        return CaseStep.DECISION;
    }

    @Override
    public String outcome() {
        return "case.outcome.decided";
    }
}
