package dev.pingyi.indicator;

import dev.pingyi.kernel.OrganizationId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One unit in the organizer's view of all.
 *
 * @param unit null for the totals of all units found
 * @param open whether the unit is still filling; then the figures may still change
 * @param missing how many required ones it has not filled
 * @param lines by code
 */
public record OverviewRow(
        @Nullable OrganizationId unit, String unitName, boolean open, int missing, Map<String, FigureLine> lines) {}
