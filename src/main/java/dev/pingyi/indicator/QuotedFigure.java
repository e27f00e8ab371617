package dev.pingyi.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A filled figure, as it is submitted with a report.
 *
 * @param institution the institution it belongs to
 * @param name as text quotes it
 * @param unit measure; empty for a date or words
 * @param value as people read it, without the measure
 * @param number null where it is a date or words
 * @param lastYear the same of last year; empty where it is not known
 */
public record QuotedFigure(
        String institution,
        String name,
        String unit,
        String value,
        @Nullable BigDecimal number,
        String lastYear) {}
