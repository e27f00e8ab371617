package dev.pingyi.handover;

import java.time.Instant;

/**
 * A draft that was handed over.
 *
 * @param turn whose turn it became
 * @param note what was said with it; empty where nothing was
 * @param by the post that handed it over
 */
public record HandOver(Turn turn, String note, String by, Instant at) {}
