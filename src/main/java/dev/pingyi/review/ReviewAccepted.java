package dev.pingyi.review;

import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Stamp;
import dev.pingyi.report.ReportEvent;
import dev.pingyi.report.ReportStep;

/** The organizer has accepted the report; its revision is frozen. */
public record ReviewAccepted(ReportId report, Stamp stamp) implements ReportEvent {

    @Override
    public ReportStep step() {
        return ReportStep.REVIEW;
    }

    @Override
    public String outcome() {
        return "case.outcome.accepted";
    }
}
