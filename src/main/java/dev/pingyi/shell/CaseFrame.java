package dev.pingyi.shell;

import dev.pingyi.kernel.ReportId;

/** Tells the case layout about a report without the shell knowing reports; implemented by the report module. */
public interface CaseFrame {

    /** @throws dev.pingyi.kernel.Rejected if the actor may see no such report */
    CaseHeader header(ReportId report);
}
