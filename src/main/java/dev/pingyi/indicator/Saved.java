package dev.pingyi.indicator;

import java.time.Instant;

/**
 * A cell that has been stored.
 *
 * @param version to start the next change from
 * @param at when it was last changed
 * @param value as people read it, without the measure: 2.3万 becomes 23000
 */
public record Saved(long version, Instant at, String value) {}
