package dev.pingyi.round;

public enum RoundState {
    /** The plan is being written. */
    PLANNED,
    /** Units report; the scheme is locked with the first ballot. */
    OPEN
}
