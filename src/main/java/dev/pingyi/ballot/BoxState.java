package dev.pingyi.ballot;

public enum BoxState {
    PREPARED,
    OPEN,
    /** Closed and counted; the ballot stands. */
    COUNTED,
    /** Closed with too few ballots; a new box takes its place. */
    VOID
}
