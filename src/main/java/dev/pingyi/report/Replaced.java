package dev.pingyi.report;

import org.jspecify.annotations.Nullable;

/**
 * The draft has been replaced as a whole.
 *
 * @param revision that holds the new text
 * @param former revision that holds what stood there before; null where nothing had been written yet
 */
public record Replaced(int revision, @Nullable Integer former) {}
