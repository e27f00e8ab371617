package dev.pingyi.committee;

import jakarta.persistence.Embeddable;

/**
 * The arithmetic of a decision. Base of quorum and majority is {@code due} (应到会).
 *
 * @param quorumNeeded members that must be present
 * @param yesNeeded members that must agree
 */
@Embeddable
public record DecisionResult(
        int due,
        int present,
        int yes,
        int no,
        int abstain,
        int quorumNeeded,
        int yesNeeded,
        boolean quorum,
        boolean passed) {

    /** Due, but neither for, against nor abstaining: absent, gone, or not yet voted. */
    public int withoutVote() {
        return due - yes - no - abstain;
    }
}
