package dev.pingyi.report;

import dev.pingyi.text.Merge;
import dev.pingyi.text.Section;
import java.time.Instant;

/** What became of a save of one section. */
public sealed interface SaveResult {

    /** Stored; {@code version} is the base of the next save. */
    record Saved(long version, Instant at) implements SaveResult {}

    /**
     * Someone else had saved the section meanwhile, in other places of it; {@code section} holds both people's edits and
     * is stored.
     *
     * @param by whose edits were merged in
     */
    record Merged(Section section, String by, Instant at) implements SaveResult {}

    /**
     * Someone else saved the section meanwhile, and both changed the same place. The draft keeps {@code theirs}; what
     * was to be saved is kept as a revision of kind {@link RevisionKind#SET_ASIDE}, so nothing is lost whatever the
     * person chooses.
     *
     * @param heading both headings put together as far as they do not contradict each other
     * @param body the same of the bodies
     */
    record Conflict(Section theirs, String by, Instant at, int setAside, Merge heading, Merge body)
            implements SaveResult {}

    /** Someone else removed the section or replaced the whole draft; what was to be saved is kept as a revision. */
    record Removed(int setAside) implements SaveResult {}
}
