package dev.pingyi.report;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.RoundId;
import java.time.Instant;

/** A report in a list. */
public record ReportSummary(
        ReportId id,
        RoundId round,
        OrganizationId unit,
        String unitName,
        String title,
        ReportState state,
        Instant changedAt) {}
