package dev.pingyi.problem;

import java.time.Instant;

/** What became of a save of one of last year's problems. */
public sealed interface ProblemSaved {

    /** Stored; its version is the base of the next save. */
    record Saved(LastYearRow row, Instant at) implements ProblemSaved {}

    /** Someone else saved the row meanwhile; it keeps {@code theirs}, and the page keeps what was to be saved. */
    record Conflict(LastYearRow theirs) implements ProblemSaved {}

    /** Someone else removed the row; the page keeps what was to be saved. */
    record Removed() implements ProblemSaved {}
}
