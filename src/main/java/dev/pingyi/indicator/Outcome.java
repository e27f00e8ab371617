package dev.pingyi.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a value came to.
 *
 * @param number null where it is not filled, no number, or cannot be calculated
 * @param arithmetic how it was calculated: 8 ÷ 23 = 34.78%; or why it was not; empty for a typed one
 */
record Outcome(@Nullable BigDecimal number, String arithmetic) {}
