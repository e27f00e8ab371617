package dev.pingyi.round;

enum OpeningState {
    /** Not called yet. */
    WAITING,
    /** Its report has begun. */
    BEGUN,
    /** Nothing of it has begun; an officer may have it called again. */
    FAILED
}
