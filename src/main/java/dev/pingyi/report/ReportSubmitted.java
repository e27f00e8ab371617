package dev.pingyi.report;

import dev.pingyi.kernel.CaseEvent;
import dev.pingyi.kernel.CaseStep;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Stamp;

/** The secretary has submitted a revision to the committee. */
public record ReportSubmitted(ReportId report, int revision, Stamp stamp) implements CaseEvent {

    @Override
    public CaseStep step() {
        return CaseStep.DRAFT;
    }

    @Override
    public String outcome() {
        return "case.outcome.submitted";
    }

    @Override
    public String remark() {
        return "";
    }
}
