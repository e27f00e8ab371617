package dev.pingyi.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as text may quote it.
 *
 * @param text as people read it, without the measure; empty where it is not filled
 * @param number null where there is none, or it is a date or words
 * @param unit measure; empty for a date or words
 * @param lastYear the same of last year; empty where it is not known
 */
public record Value(String text, @Nullable BigDecimal number, String unit, String lastYear) {}
