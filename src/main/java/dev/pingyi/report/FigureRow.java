package dev.pingyi.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A filled indicator.
 *
 * @param institution the institution it belongs to: 党员发展, 联系点 …
 * @param name as text may quote it
 * @param unit measure: 名, 个, %, 万元 …; empty where it is a word or a date
 * @param value as people read it, without the measure
 * @param number null where it is a word or a date
 * @param lastYear the same of last year; empty where it is not known
 */
public record FigureRow(
        String institution,
        String name,
        String unit,
        String value,
        @Nullable BigDecimal number,
        String lastYear) {}
