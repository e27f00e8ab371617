package dev.pingyi.review;

import dev.pingyi.kernel.CaseEvent;
import dev.pingyi.kernel.CaseStep;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Stamp;

/** The organizer has accepted the report; its revision is frozen. */
public record ReviewAccepted(ReportId report, Stamp stamp) implements CaseEvent {

    @Override
    public CaseStep step() {
        return CaseStep.REVIEW;
    }

    @Override
    public String outcome() {
        return "case.outcome.accepted";
    }

    @Override
    public String remark() {
        return "";
    }
}
