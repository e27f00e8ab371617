package dev.pingyi.committee;

import dev.pingyi.kernel.PostId;
import org.jspecify.annotations.Nullable;

/**
 * A committee member in the meeting.
 *
 * @param chair whether it is the principal's, who presides whenever present
 * @param presiding whether it presides now: the principal, or who stands in for the principal
 * @param present there now
 * @param left came, but left again; then not {@code present}
 * @param vote null until voted, and for readers outside the unit
 */
public record Seat(
        PostId post,
        String title,
        boolean chair,
        boolean presiding,
        boolean present,
        boolean left,
        @Nullable Vote vote) {}
