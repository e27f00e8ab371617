package dev.pingyi.rating;

import dev.pingyi.kernel.CaseEvent;
import dev.pingyi.kernel.CaseStep;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Stamp;

/** The head has signed: the rating stands. */
public record RatingSigned(ReportId report, String remark, Stamp stamp) implements CaseEvent {

    @Override
    public CaseStep step() {
        return CaseStep.SIGN_OFF;
    }

    @Override
    public String outcome() {
        return "case.outcome.signed";
    }
}
