package dev.pingyi.round;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.RoundId;
import java.util.List;

/** The round has begun; each unit is called to report by a {@link UnitCalled} that follows. */
public record RoundOpened(RoundId round, OrganizationId organizer, String title, List<OrganizationId> units) {}
