package dev.pingyi.ballot;

import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Stamp;
import dev.pingyi.language.Saying;
import dev.pingyi.report.ReportEvent;
import dev.pingyi.report.ReportStep;

/** The box is closed. Not valid where too few were received: then a new box is opened. */
public record BallotClosed(ReportId report, boolean valid, int issued, int received, Stamp stamp)
        implements ReportEvent {

    @Override
    public ReportStep step() {
        return ReportStep.CLOSE_BALLOT;
    }

    @Override
    public String outcome() {
        return valid ? "case.outcome.ballot-closed" : "case.outcome.ballot-void";
    }

    @Override
    public Saying remark() {
        return Saying.of("ballot.closed.remark", issued, received);
    }
}
