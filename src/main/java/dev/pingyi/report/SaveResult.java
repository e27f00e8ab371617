package dev.pingyi.report;

import java.time.Instant;

/** What became of a save of one section. */
public sealed interface SaveResult {

    /** Stored; {@code version} is the base of the next save. */
    record Saved(long version, Instant at) implements SaveResult {}

    /**
     * Someone else saved the section meanwhile. The draft keeps {@code theirs}; what was to be saved is kept as a
     * revision of kind {@link RevisionKind#SET_ASIDE}, so nothing is lost whatever the person chooses.
     */
    record Conflict(Section theirs, String by, Instant at, int setAside) implements SaveResult {}

    /** Someone else removed the section or replaced the whole draft; what was to be saved is kept as a revision. */
    record Removed(int setAside) implements SaveResult {}
}
