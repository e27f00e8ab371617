package dev.pingyi.committee;

public enum DiscussionState {
    /** Members read and comment; attendance is taken. */
    CONVENED,
    /** Those present vote; who comes or leaves is recorded one by one. Voided, it is {@link #CONVENED} again. */
    VOTING,
    /** The chair has closed it; nothing may change. */
    CLOSED
}
