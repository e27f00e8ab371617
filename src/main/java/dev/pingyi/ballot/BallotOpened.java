package dev.pingyi.ballot;

import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Stamp;
import dev.pingyi.report.ReportEvent;
import dev.pingyi.report.ReportStep;

/** The box is open and its codes are issued. */
public record BallotOpened(ReportId report, Stamp stamp) implements ReportEvent {

    @Override
    public ReportStep step() {
        return ReportStep.OPEN_BALLOT;
    }

    @Override
    public String outcome() {
        return "case.outcome.ballot-opened";
    }
}
