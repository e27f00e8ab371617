package dev.pingyi.problem;

/** How a problem came into the list. What does not come from the unit it can answer, but neither reword nor remove. */
public enum ProblemOrigin {
    /** Open since last year: put there when the report was opened. */
    CARRIED,
    /** Entered by the organizer's officer. */
    ORGANIZER,
    /** Entered or imported by the unit. */
    UNIT;

    public boolean locked() {
        return this != UNIT;
    }
}
