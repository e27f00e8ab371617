package dev.pingyi.rating;

import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Stamp;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rating and how it came about.
 *
 * @param score 0–100, rounded as the scheme says
 * @param derivation 怎么算出来的: one line of arithmetic each, classes below the smallest size held back
 * @param reason why the decided grade differs from the proposed one; empty if it does not
 * @param minutes reference of the minutes in which the committee decided
 * @param sentBack why the head last sent it back; empty if never
 */
public record RatingDetails(
        ReportId report,
        RatingState state,
        BigDecimal score,
        List<String> derivation,
        String proposedGrade,
        @Nullable String decidedGrade,
        String reason,
        String minutes,
        String sentBack,
        @Nullable Stamp decided,
        @Nullable Stamp signed) {}
