package dev.pingyi.report;

import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.round.RoundService;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** The rows of last year's report that were left open, and nothing else. Stands back for any other source. */
@Component
@Fallback
class PreviousReport implements CarriedOver {

    private final Reports reports;
    private final LastYearSheets sheets;
    private final RoundService rounds;
    private final CurrentActor actor;

    PreviousReport(Reports reports, LastYearSheets sheets, RoundService rounds, CurrentActor actor) {
        this.reports = reports;
        this.sheets = sheets;
        this.rounds = rounds;
        this.actor = actor;
    }

    @Override
    public List<Carried> problems(RoundId round, OrganizationId unit) {
        var opened = rounds.round(round);
        return reports.ofUnit(unit, opened.organizer(), actor.scope().path()).stream()
                .filter(report -> year(report) < opened.year())
                .max(Comparator.comparingInt(this::year))
                .flatMap(report -> sheets.findById(report.id()))
                .map(LastYearSheet::open)
                .orElse(List.of());
    }

    private int year(Report report) {
        return rounds.round(report.summary().round()).year();
    }
}
