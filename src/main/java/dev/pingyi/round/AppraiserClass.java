package dev.pingyi.round;

import java.math.BigDecimal;

/**
 * A class of appraisers.
 *
 * @param code stable id within the scheme, e.g. {@code A}
 * @param label as shown: 两代表一委员
 * @param weight share of the poll score in percent; the weights of a scheme sum to 100
 * @param seats how many ballot codes are issued to the class, 1–1000
 */
public record AppraiserClass(String code, String label, BigDecimal weight, int seats) {}
