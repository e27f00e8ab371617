package dev.pingyi.problem;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.report.ReportDoor;
import dev.pingyi.report.Subject;
import dev.pingyi.round.RoundService;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** The rows of last year's report that were left open, and nothing else. Stands back for any other source. */
@Component
@Fallback
class PreviousReport implements CarriedOver {

    private final ReportDoor door;
    private final LastYearSheets sheets;
    private final RoundService rounds;

    PreviousReport(ReportDoor door, LastYearSheets sheets, RoundService rounds) {
        this.door = door;
        this.sheets = sheets;
        this.rounds = rounds;
    }

    @Override
    public List<Carried> problems(RoundId round, OrganizationId unit) {
        var opened = rounds.round(round);
        return door.ofUnit(unit, opened.organizer()).stream()
                .filter(report -> year(report) < opened.year())
                .max(Comparator.comparingInt(this::year))
                .flatMap(report -> sheets.findById(report.report()))
                .map(LastYearSheet::open)
                .orElse(List.of());
    }

    private int year(Subject report) {
        return rounds.round(report.round()).year();
    }
}
