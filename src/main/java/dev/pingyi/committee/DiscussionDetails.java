package dev.pingyi.committee;

import dev.pingyi.kernel.ReportId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A committee's meeting on a report.
 *
 * @param number which discussion of this report, from 1
 * @param result as it stands now; final once closed
 * @param requiredChanges laid down by the chair when it did not pass
 */
public record DiscussionDetails(
        ReportId report,
        int number,
        DiscussionState state,
        List<Seat> seats,
        List<Comment> comments,
        DecisionResult result,
        List<String> requiredChanges,
        boolean principalLast,
        @Nullable Instant closedAt) {}
