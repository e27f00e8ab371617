package dev.pingyi.rating;

import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Stamp;
import dev.pingyi.language.Saying;
import dev.pingyi.report.ReportEvent;
import dev.pingyi.report.ReportStep;

/** The head has signed: the rating stands. */
public record RatingSigned(ReportId report, Saying remark, Stamp stamp) implements ReportEvent {

    @Override
    public ReportStep step() {
        return ReportStep.SIGN_OFF;
    }

    @Override
    public String outcome() {
        return "case.outcome.signed";
    }
}
