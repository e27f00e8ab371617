package dev.pingyi.ballot;

import dev.pingyi.kernel.CaseEvent;
import dev.pingyi.kernel.CaseStep;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Stamp;

/** The box is open and its codes are issued. */
public record BallotOpened(ReportId report, Stamp stamp) implements CaseEvent {

    @Override
    public CaseStep step() {
        return CaseStep.OPEN_BALLOT;
    }

    @Override
    public String outcome() {
        return "case.outcome.ballot-opened";
    }

    @Override
    public String remark() {
        return "";
    }
}
