package dev.pingyi.committee;

import dev.pingyi.round.DecisionRule;

/**
 * Heads and votes of a decision.
 *
 * @param due 应到会: every seat of the committee
 * @param present 实到会
 */
record DecisionCount(int due, int present, int yes, int no, int abstain) {

    /**
     * What the count amounts to. The base of quorum and of majority is {@code due}: whoever is absent or does not vote
     * counts against the proposal. A decision without quorum is none, whatever the votes.
     */
    DecisionResult by(DecisionRule rule) {
        boolean quorum = rule.quorum().reachedBy(present, due);
        return new DecisionResult(
                due,
                present,
                yes,
                no,
                abstain,
                rule.quorum().needed(due),
                rule.passing().needed(due),
                quorum,
                quorum && rule.passing().reachedBy(yes, due));
    }
}
