package dev.pingyi.committee;

enum Attendance {
    ABSENT,
    PRESENT,
    /** Came and left: no longer waited for. A vote cast before stays cast, and its voter counted as there. */
    LEFT
}
