package dev.pingyi.indicator;

/**
 * A typed total that must equal its parts (总数 = 各部分之和).
 *
 * @param total code
 * @param parts of codes, like a formula
 */
public record SumRule(String total, String parts) {}
