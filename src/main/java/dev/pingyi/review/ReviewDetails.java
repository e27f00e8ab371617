package dev.pingyi.review;

import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Stamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One review of a report.
 *
 * @param number which review of this report, from 1
 * @param decision null while open
 */
public record ReviewDetails(
        ReportId report,
        int number,
        int revision,
        ReviewState state,
        List<String> requiredChanges,
        @Nullable Stamp decision) {}
