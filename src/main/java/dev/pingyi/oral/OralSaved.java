package dev.pingyi.oral;

import java.time.Instant;

/** What became of a save of the spoken version. */
public sealed interface OralSaved {

    /** Stored; {@code version} is the base of the next save. */
    record Saved(long version, Instant at) implements OralSaved {}

    /** Someone else saved it meanwhile and keeps it; what was to be saved is kept as the earlier text {@code setAside}. */
    record Conflict(String theirs, long version, String by, Instant at, int setAside) implements OralSaved {}
}
