package dev.pingyi.review;

import dev.pingyi.kernel.CaseEvent;
import dev.pingyi.kernel.CaseStep;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Stamp;
import java.util.List;

/** The organizer has returned the report with a numbered list of required changes. */
public record ReviewReturned(ReportId report, List<String> requiredChanges, Stamp stamp) implements CaseEvent {

    @Override
    public CaseStep step() {
        return CaseStep.REVIEW;
    }

    @Override
    public String outcome() {
        return "case.outcome.returned";
    }

    @Override
    public String remark() {
        return String.join("\n", requiredChanges);
    }
}
