package dev.pingyi.round;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.RoundId;
import java.util.List;

/**
 * A round as others read it.
 *
 * @param template the sections of the newest version; a report may be written by an earlier one
 */
public record RoundInfo(
        RoundId id,
        OrganizationId organizer,
        RoundState state,
        int year,
        String title,
        String plan,
        Deadlines deadlines,
        DecisionRule decisionRule,
        RatingScheme scheme,
        List<TemplateSection> template,
        List<OrganizationId> units) {}
