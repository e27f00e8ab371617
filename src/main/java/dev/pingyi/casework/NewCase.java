package dev.pingyi.casework;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.kernel.Scope;
import dev.pingyi.language.Saying;

/**
 * A case that begins. Names are those of this day: a case is told in the words of its year.
 *
 * @param scope subtree of the unit; who does not see it does not see the case
 * @param title what the case is about, heard by each reader in his own language
 */
public record NewCase(
        CaseKey key,
        RoundId round,
        OrganizationId unit,
        OrganizationId organizer,
        Scope scope,
        String unitName,
        String organizerName,
        Saying title) {}
