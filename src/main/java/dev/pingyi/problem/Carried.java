package dev.pingyi.problem;

/**
 * A problem that is still open from the round before.
 *
 * @param problem in the words of that round's result
 * @param cause as far as it was found out; may be empty
 */
public record Carried(String problem, ProblemSource source, String cause) {}
