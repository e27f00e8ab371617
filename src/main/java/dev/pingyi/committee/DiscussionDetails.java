package dev.pingyi.committee;

import dev.pingyi.kernel.ReportId;
import dev.pingyi.round.DecisionRule;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A committee's meeting on a report.
 *
 * @param number which discussion of this report, from 1
 * @param revision the submitted revision that was discussed
 * @param seats every member of the committee by precedence, as it stood when it was convened
 * @param comments oldest first; empty for readers outside the unit
 * @param rule of the round when the discussion was convened
 * @param result as it stands now; final once closed
 * @param voided votes that came to nothing, oldest first; empty for readers outside the unit
 * @param voidedSeats how members had voted in them; empty for readers outside the unit
 * @param requiredChanges laid down by the chair when it did not pass; empty for readers outside the unit
 */
public record DiscussionDetails(
        ReportId report,
        int number,
        int revision,
        DiscussionState state,
        List<Seat> seats,
        List<Comment> comments,
        DecisionRule rule,
        DecisionResult result,
        List<VoidedVote> voided,
        List<VoidedSeat> voidedSeats,
        List<String> requiredChanges,
        @Nullable Instant closedAt) {}
