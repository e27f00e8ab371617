package dev.pingyi.rating;

public enum RatingState {
    /** Score and proposal are computed; the committee of the organizer decides. */
    PROPOSED,
    /** The decided grade awaits the head's signature. */
    DECIDED,
    SIGNED
}
