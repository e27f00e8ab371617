package dev.pingyi.report;

import dev.pingyi.kernel.Rejected;
import java.util.Locale;

/**
 * What keeps a report from being submitted.
 *
 * @param count how many of them, at least 1
 */
public record Obstacle(Kind kind, int count) {

    /** In the order in which people mend them. */
    public enum Kind {
        /** Nothing has been written yet. */
        EMPTY,
        /** 错误: the checker's findings that block. */
        ERRORS,
        /** 预警 that nobody has explained. */
        UNEXPLAINED,
        /** Problems of last year without measure or result; 1 where there are no rows and nobody said that there were none. */
        LAST_YEAR,
        /** Required indicators without a value. */
        FIGURES,
        /** Required changes of the latest return without an answer. */
        CHANGES
    }

    /** {@code report.obstacle.errors} …; with the count in its place. */
    public String key() {
        return "report.obstacle." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Rejected rejected() {
        return new Rejected(key(), count);
    }
}
