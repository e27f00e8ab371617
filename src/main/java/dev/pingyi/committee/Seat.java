package dev.pingyi.committee;

import dev.pingyi.kernel.PostId;
import org.jspecify.annotations.Nullable;

/**
 * A committee member in the meeting.
 *
 * @param vote null until voted
 */
public record Seat(
        PostId post,
        String title,
        boolean chair,
        boolean present,
        @Nullable Vote vote) {}
