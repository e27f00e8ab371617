package dev.pingyi.committee;

import dev.pingyi.kernel.PostId;
import org.jspecify.annotations.Nullable;

/**
 * A committee member in the meeting.
 *
 * @param present counts in 实到会
 * @param left came, but left before voting; then not {@code present}
 * @param vote null until voted, and for readers outside the unit
 */
public record Seat(
        PostId post,
        String title,
        boolean chair,
        boolean present,
        boolean left,
        @Nullable Vote vote) {}
