package dev.pingyi.oral;

/** Why an earlier text of the spoken version was kept. */
public enum OralRevisionKind {
    /** It stood there before somebody else went on, much was deleted, or it was replaced as a whole. */
    FORMER,
    /** Lost against a concurrent edit. */
    SET_ASIDE
}
