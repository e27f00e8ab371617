package dev.pingyi.review;

import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Stamp;
import dev.pingyi.language.Saying;
import dev.pingyi.report.ReportEvent;
import dev.pingyi.report.ReportStep;
import java.util.List;

/** The organizer has returned the report with a numbered list of required changes. */
public record ReviewReturned(ReportId report, List<String> requiredChanges, Stamp stamp) implements ReportEvent {

    @Override
    public ReportStep step() {
        return ReportStep.REVIEW;
    }

    @Override
    public String outcome() {
        return "case.outcome.returned";
    }

    @Override
    public Saying remark() {
        return Saying.words(String.join("\n", requiredChanges));
    }
}
