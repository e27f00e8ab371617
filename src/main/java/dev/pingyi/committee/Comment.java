package dev.pingyi.committee;

import java.time.Instant;

/** @param passage the heading commented on; empty for the report as a whole */
public record Comment(String by, String passage, String text, Instant at) {}
