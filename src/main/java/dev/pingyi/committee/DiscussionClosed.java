package dev.pingyi.committee;

import dev.pingyi.kernel.CaseEvent;
import dev.pingyi.kernel.CaseStep;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Stamp;
import java.util.List;

/** The chair has closed the committee's discussion; without a majority the reasons come as required changes. */
public record DiscussionClosed(
        ReportId report, boolean passed, String remark, List<String> requiredChanges, Stamp stamp)
        implements CaseEvent {

    @Override
    public CaseStep step() {
        return CaseStep.DISCUSSION;
    }

    @Override
    public String outcome() {
        return passed ? "case.outcome.passed" : "case.outcome.not-passed";
    }
}
