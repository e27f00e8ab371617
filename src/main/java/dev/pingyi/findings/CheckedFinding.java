package dev.pingyi.findings;

import dev.pingyi.checker.Level;
import org.jspecify.annotations.Nullable;

/**
 * Something in a report that does not add up, where it stands, and what its unit says to it.
 *
 * @param rule of the checker, e.g. {@code sum}
 * @param section index of the section it stands in; {@link #WHOLE} where it is about the report as a whole
 * @param inHeading whether the offsets are those of the heading
 * @param start offset of the passage in heading or body, in UTF-16 units
 * @param end behind it
 * @param message what is wrong, with the arithmetic
 * @param suggestion how it can be put right
 * @param explanation null where nobody has said why it is right all the same
 */
public record CheckedFinding(
        Level level,
        String rule,
        int section,
        boolean inHeading,
        int start,
        int end,
        String passage,
        String message,
        String suggestion,
        @Nullable Explanation explanation) {

    public static final int WHOLE = -1;

    public boolean whole() {
        return section == WHOLE;
    }

    /** Whether the report may not be submitted with it as it stands. */
    public boolean open() {
        return level == Level.ERROR || (level == Level.WARNING && explanation == null);
    }

    CheckedFinding explained(@Nullable Explanation words) {
        return new CheckedFinding(level, rule, section, inHeading, start, end, passage, message, suggestion, words);
    }
}
