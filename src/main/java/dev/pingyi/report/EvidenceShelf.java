package dev.pingyi.report;

import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The files beside a report as they stand now, in the order of its sections. Asked by whoever has found the report. */
@Component
class EvidenceShelf {

    private final Evidences evidences;
    private final Reports reports;
    private final ReportFigures figures;
    private final LastYearAnswers lastYear;

    EvidenceShelf(Evidences evidences, Reports reports, ReportFigures figures, LastYearAnswers lastYear) {
        this.evidences = evidences;
        this.reports = reports;
        this.figures = figures;
        this.lastYear = lastYear;
    }

    /** What is submitted. */
    List<EvidenceRow> rows(ReportId report) {
        var places = places(report);
        return live(report, places).stream()
                .map(evidence -> evidence.row(shown(evidence.place(), places)))
                .toList();
    }

    List<EvidenceItem> items(ReportId report) {
        var places = places(report);
        return live(report, places).stream()
                .map(evidence -> evidence.item(shown(evidence.place(), places)))
                .toList();
    }

    int count(ReportId report, EvidencePlace place) {
        return count(live(report), place);
    }

    static int count(List<Evidence> files, EvidencePlace place) {
        return (int) files.stream().filter(evidence -> evidence.at(place)).count();
    }

    List<Evidence> live(ReportId report) {
        return evidences.all(report).stream()
                .filter(evidence -> !evidence.removed())
                .toList();
    }

    /**
     * The sections of the draft, the filled indicators, last year's problems; a heading may have been written anew since
     * a file was put there.
     */
    List<EvidencePlace> places(ReportId report) {
        return reports.find(report, Scope.ALL.path()).map(this::places).orElse(List.of());
    }

    private List<EvidencePlace> places(Report report) {
        var sections = report.draft().stream()
                .filter(section -> !section.heading().isBlank())
                .map(EvidencePlace::of);
        var indicators = figures.rows(report).stream().map(EvidencePlace::of);
        var problems = lastYear.rows(report.id()).stream()
                .filter(row -> !row.declaresNone())
                .map(EvidencePlace::of);
        return Stream.of(sections, indicators, problems)
                .flatMap(places -> places)
                .toList();
    }

    /** Sections in their order, one that was deleted behind them, then indicators and last year's problems. */
    private List<Evidence> live(ReportId report, List<EvidencePlace> places) {
        var live = new ArrayList<>(live(report));
        live.sort(Comparator.comparing((Evidence evidence) -> evidence.place().kind())
                .thenComparingInt(evidence -> {
                    int index = places.indexOf(shown(evidence.place(), places));
                    return index < 0 ? places.size() : index;
                }));
        return live;
    }

    private static EvidencePlace shown(EvidencePlace kept, List<EvidencePlace> places) {
        return places.stream().filter(kept::same).findFirst().orElse(kept);
    }
}
