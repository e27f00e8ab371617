package dev.pingyi.committee;

public enum DiscussionState {
    /** Members read and comment; attendance is taken. */
    CONVENED,
    /** Those present vote; attendance is fixed. */
    VOTING,
    /** The chair has closed it; nothing may change. */
    CLOSED
}
