package dev.pingyi.indicator;

import dev.pingyi.kernel.ForOrganizer;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.round.RoundInfo;
import dev.pingyi.round.RoundService;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures of all units of a round beside each other, for the office that runs it. FigureCells are what the unit returns
 * to that office, so they are seen while they are being filled, unlike the text of the report.
 */
@Service
public class OverviewService {

    private final Overviews overviews;
    private final RoundService rounds;
    private final FigureWorkbook workbook;

    OverviewService(Overviews overviews, RoundService rounds, FigureWorkbook workbook) {
        this.overviews = overviews;
        this.rounds = rounds;
        this.workbook = workbook;
    }

    /**
     * A page of units in the order of the round.
     *
     * @param search part of a unit's name, empty for all
     * @param offset from 0
     * @throws Rejected if the actor may see no such round
     */
    @ForOrganizer
    @Transactional
    public List<OverviewRow> overview(RoundId round, String search, int offset, int limit) {
        return overviews.page(rounds.round(round), search, offset, limit);
    }

    @ForOrganizer
    @Transactional(readOnly = true)
    public int count(RoundId round, String search) {
        return overviews.units(rounds.round(round), search).size();
    }

    /** Sums of counts and amounts over all units found; shares are calculated anew from the sums, averages left out. */
    @ForOrganizer
    @Transactional
    public OverviewRow totals(RoundId round, String search) {
        return overviews.totals(rounds.round(round), search);
    }

    /** Everything as a workbook (.xlsx): all units by indicator, and every value with its arithmetic. */
    @ForOrganizer
    @Transactional
    public byte[] excel(RoundId id) {
        RoundInfo round = rounds.round(id);
        var rows = overviews.page(round, "", 0, Integer.MAX_VALUE);
        return workbook.write(round.title(), overviews.catalogue(round), rows, overviews.totals(round, ""));
    }
}
