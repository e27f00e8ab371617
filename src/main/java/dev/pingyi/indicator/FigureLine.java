package dev.pingyi.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with its value.
 *
 * @param value typed or calculated, as people read it, without the measure; empty where there is none
 * @param number null where there is none, or it is a date or words
 * @param version of the cell, to start a change from; 0 where it was never filled
 * @param arithmetic of a calculated one: 8 ÷ 23 = 34.78%, or why it cannot be calculated yet
 * @param formula of a calculated one, in names
 * @param lastYear the same of last year; empty where it is not known
 * @param lastYearVersion like {@code version}
 * @param lastYearTyped whether it may be typed: no earlier round of the organizer holds it
 * @param change against last year; empty where one of the two is missing
 * @param conspicuous whether the change is so great that somebody will ask
 * @param problem what does not add up; empty for nothing
 */
public record FigureLine(
        Indicator indicator,
        String value,
        @Nullable BigDecimal number,
        long version,
        String arithmetic,
        String formula,
        String lastYear,
        long lastYearVersion,
        boolean lastYearTyped,
        String change,
        boolean conspicuous,
        String problem) {

    public boolean filled() {
        return !value.isEmpty();
    }
}
