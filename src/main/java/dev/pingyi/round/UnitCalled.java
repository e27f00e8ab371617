package dev.pingyi.round;

import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.RoundId;

/**
 * It is a unit's turn to begin in a round that has opened. Whoever fails to begin it throws: then nothing of this unit
 * stays, the others stand.
 *
 * @param by the officer who opened the round
 */
public record UnitCalled(
        RoundId round, OrganizationId organizer, OrganizationId unit, Template template, AccountId by) {}
