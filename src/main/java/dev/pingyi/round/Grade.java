package dev.pingyi.round;

import java.math.BigDecimal;

/**
 * A grade of the scheme, best first.
 *
 * @param code stable id within the scheme, e.g. {@code good}
 * @param label as shown: 好
 * @param points what one mark of this grade is worth, 0–100
 * @param fromScore lowest total score (0–100) for which this grade is proposed
 */
public record Grade(String code, String label, BigDecimal points, BigDecimal fromScore) {}
