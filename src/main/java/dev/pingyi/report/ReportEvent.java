package dev.pingyi.report;

import dev.pingyi.casework.CaseEvent;
import dev.pingyi.casework.CaseKey;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.language.Saying;

/** The end of a step of a report's case. */
public interface ReportEvent extends CaseEvent {

    ReportId report();

    @Override
    ReportStep step();

    @Override
    default CaseKey key() {
        return ReportStep.key(report());
    }

    @Override
    default Saying remark() {
        return Saying.NOTHING;
    }
}
