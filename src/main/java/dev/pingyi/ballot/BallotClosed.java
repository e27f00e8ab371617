package dev.pingyi.ballot;

import dev.pingyi.kernel.CaseEvent;
import dev.pingyi.kernel.CaseStep;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Stamp;
import dev.pingyi.language.Texts;

/** The box is closed. Not valid where too few were received: then a new box is opened. */
public record BallotClosed(ReportId report, boolean valid, int issued, int received, Stamp stamp) implements CaseEvent {

    @Override
    public CaseStep step() {
        return CaseStep.CLOSE_BALLOT;
    }

    @Override
    public String outcome() {
        return valid ? "case.outcome.ballot-closed" : "case.outcome.ballot-void";
    }

    @Override
    public String remark() {
        return Texts.t("ballot.closed.remark", issued, received);
    }
}
