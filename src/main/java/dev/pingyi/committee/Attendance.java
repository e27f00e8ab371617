package dev.pingyi.committee;

enum Attendance {
    ABSENT,
    PRESENT,
    /** Came, and left before voting: no longer waited for, no longer present. */
    LEFT
}
