package dev.pingyi.kernel;

import java.time.Instant;

/** 谁、何时: the post that acted and the moment. */
public record Stamp(String by, Instant at) {}
