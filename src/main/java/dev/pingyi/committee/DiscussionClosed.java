package dev.pingyi.committee;

import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Stamp;
import dev.pingyi.language.Saying;
import dev.pingyi.report.ReportEvent;
import dev.pingyi.report.ReportStep;
import java.util.List;

/** The chair has closed the committee's discussion; without a majority the reasons come as required changes. */
public record DiscussionClosed(
        ReportId report, boolean passed, Saying remark, List<String> requiredChanges, Stamp stamp)
        implements ReportEvent {

    @Override
    public ReportStep step() {
        return ReportStep.DISCUSSION;
    }

    @Override
    public String outcome() {
        return passed ? "case.outcome.passed" : "case.outcome.not-passed";
    }
}
