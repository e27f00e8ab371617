package dev.pingyi.casework;

/** Who acts in a step. */
public enum Side {
    /** The organization that reports. */
    UNIT,
    /** The organization that runs the round. */
    ORGANIZER
}
