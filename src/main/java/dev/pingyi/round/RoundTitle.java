package dev.pingyi.round;

import dev.pingyi.kernel.RoundId;

/** A round to choose from: without its plan, which names every unit. */
public record RoundTitle(RoundId id, int year, String title) {}
