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
        Level level, String rule, int line, int start, int end, String passage, String message, String suggestion) {

    /** By this a finding is known again in a later version of the text, as long as the passage stays as it is. */
    public String identity() {
        return rule + ":" + passage.replaceAll("\\s", "");
    }

    /** Whether it may be said of it that the passage is right as it stands; not of what says that a check is missing. */
    public boolean dismissible() {
        return !rule.equals(Checker.FAILED) && !rule.equals("import");
    }
}
