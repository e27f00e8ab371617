package dev.pingyi.oral;

import java.time.Instant;

/**
 * An earlier text of the spoken version.
 *
 * @param characters length without white space
 */
public record OralRevisionInfo(int number, OralRevisionKind kind, Instant at, String by, int characters) {}
