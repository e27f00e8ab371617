package dev.pingyi.shell;

/** The tone of a state; each has a colour and an icon, and never stands without a word. */
public enum Tone {
    NEUTRAL,
    ACTIVE,
    WAITING,
    RETURNED,
    DONE,
    OVERDUE
}
