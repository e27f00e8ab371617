package dev.pingyi.ballot;

import dev.pingyi.kernel.ReportId;

/**
 * What may be known of a box while it is open: totals only, never per class.
 *
 * @param number which box of this report, from 1
 */
public record BoxDetails(ReportId report, int number, BoxState state, int issued, int received) {}
