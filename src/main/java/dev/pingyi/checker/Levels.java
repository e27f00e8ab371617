package dev.pingyi.checker;

import java.util.Set;

/**
 * Which rules may keep a report from being submitted: those that were right in at least 98 of 100 errors and warnings on
 * texts nobody had tuned them on ({@code src/docs/checker-levels.md}); what the others are sure of is a warning. What a
 * template or the indicator table demands is no guess and may always block.
 */
final class Levels {

    /** Lengths are counted, not read. */
    static final Set<String> COUNTED = Set.of("length");

    static final Set<String> MAY_BLOCK = Set.of("sum", "year-on-year", "percent-over", "count-list");

    private Levels() {}

    static Level of(String rule, Level wanted) {
        boolean blocks = MAY_BLOCK.contains(rule) || COUNTED.contains(rule);
        return wanted == Level.ERROR && !blocks ? Level.WARNING : wanted;
    }
}
