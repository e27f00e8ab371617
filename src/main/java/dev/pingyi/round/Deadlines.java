package dev.pingyi.round;

import java.time.LocalDate;

/** The last day of each stage, in Beijing time; each not before the one before it. */
public record Deadlines(LocalDate draft, LocalDate discussion, LocalDate review, LocalDate ballot, LocalDate signOff) {}
