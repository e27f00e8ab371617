package dev.pingyi.report.checker;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A number with what it counts: {@code 党员786名} or {@code 32个党支部}.
 *
 * @param label what is counted, without verbs; may be empty
 * @param unit measure word, 岁, 元 …; {@code %} for a percentage
 * @param start offset of the number itself
 * @param end offset behind the unit
 * @param decimals places behind the point as written
 * @param rounded written with 约、近、余、多 or 万: not exact
 */
record Figure(BigDecimal value, String label, String unit, int start, int end, int decimals, boolean rounded) {

    private static final Set<String> PEOPLE = Set.of("名", "人", "位", "个");
    private static final Set<String> THINGS =
            Set.of("个", "家", "支", "所", "处", "座", "户", "村", "项", "件", "条", "场", "次", "期");

    boolean percent() {
        return unit.equals("%");
    }

    boolean whole() {
        return decimals == 0 && !rounded && !percent();
    }

    /** Counts people or things, not years, money or area. */
    boolean count() {
        return whole() && (PEOPLE.contains(unit) || THINGS.contains(unit));
    }

    boolean people() {
        return whole() && PEOPLE.contains(unit);
    }

    /** 8人 of 23名 may be compared, 8人 of 23次 may not. */
    boolean comparable(Figure other) {
        return count()
                && other.count()
                && (unit.equals(other.unit) || (PEOPLE.contains(unit) && PEOPLE.contains(other.unit)));
    }

    int number() {
        return value.intValueExact();
    }

    /** As written, for the arithmetic in a message. */
    String plain() {
        return value.stripTrailingZeros().toPlainString();
    }
}
