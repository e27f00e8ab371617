package dev.pingyi.checker;

/**
 * One thing that does not hold.
 *
 * @param rule name of the rule, e.g. {@code sum}
 * @param line from 1
 * @param start offset of the passage in the text, in characters
 * @param end offset behind it
 * @param message what is wrong, with the arithmetic
 * @param suggestion how it can be put right
 */
public record Finding(
        Level level, String rule, int line, int start, int end, String passage, String message, String suggestion) {}
