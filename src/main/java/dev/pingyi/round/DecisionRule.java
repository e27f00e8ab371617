package dev.pingyi.round;

/**
 * How a committee decides. Base of both shares is 应到会, not those present.
 *
 * @param quorum who must be present (township default: at least half)
 * @param passing who must agree (default: more than half)
 * @param principalLast 末位表态: the principal votes after everyone else present
 */
public record DecisionRule(Fraction quorum, Fraction passing, boolean principalLast) {}
