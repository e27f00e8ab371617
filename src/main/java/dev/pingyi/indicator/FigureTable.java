package dev.pingyi.indicator;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.RoundId;
import java.util.List;

/**
 * The figures of a unit.
 *
 * @param open whether they may still be filled
 * @param editable whether the reader may fill them now
 * @param missing how many required ones are not filled
 * @param lines in the order of the catalogue
 */
public record FigureTable(
        RoundId round,
        OrganizationId unit,
        String unitName,
        int year,
        boolean open,
        boolean editable,
        int missing,
        List<FigureLine> lines) {}
