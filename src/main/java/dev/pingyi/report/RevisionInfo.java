package dev.pingyi.report;

import java.time.Instant;

/** @param characters length of the text without white space */
public record RevisionInfo(int number, RevisionKind kind, Instant at, String by, int characters) {}
