package dev.pingyi.report;

import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Stamp;

/** The secretary has submitted a revision to the committee. */
public record ReportSubmitted(ReportId report, int revision, Stamp stamp) implements ReportEvent {

    @Override
    public ReportStep step() {
        return ReportStep.DRAFT;
    }

    @Override
    public String outcome() {
        return "case.outcome.submitted";
    }
}
