package dev.pingyi.round;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.language.Saying;

/** A unit that could not begin, and why. */
public record OpeningFailure(OrganizationId unit, Saying why) {}
