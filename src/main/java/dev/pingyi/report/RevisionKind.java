package dev.pingyi.report;

/** Why a revision was kept. */
public enum RevisionKind {
    IMPORTED,
    EDITED,
    /** Text that lost against a concurrent edit, kept so that nothing is lost. */
    SET_ASIDE,
    RESTORED,
    SUBMITTED
}
