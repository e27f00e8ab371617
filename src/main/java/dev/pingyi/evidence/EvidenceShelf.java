package dev.pingyi.evidence;

import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.Annex;
import dev.pingyi.report.Reading;
import dev.pingyi.report.ReportPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The files beside a report as they stand now, as a part of it. The caller has found the report for its reader. */
@Component
@Order(40)
public class EvidenceShelf implements ReportPart {

    private final Evidences evidences;
    private final ObjectProvider<PlaceSource> sources;

    EvidenceShelf(Evidences evidences, ObjectProvider<PlaceSource> sources) {
        this.evidences = evidences;
        this.sources = sources;
    }

    @Override
    public Annex<List<EvidenceRow>> annex() {
        return EvidenceRow.ANNEX;
    }

    @Override
    public List<EvidenceRow> live(Reading report) {
        var places = places(report);
        return live(report.id(), places).stream()
                .map(evidence -> evidence.row(shown(evidence.place(), places)))
                .toList();
    }

    List<EvidenceItem> items(Reading report) {
        var places = places(report);
        return live(report.id(), places).stream()
                .map(evidence -> evidence.item(shown(evidence.place(), places)))
                .toList();
    }

    public EvidenceCounts counts(ReportId report) {
        return new EvidenceCounts(live(report));
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
    List<EvidencePlace> places(Reading report) {
        var sections = report.draft().stream()
                .filter(section -> !section.heading().isBlank())
                .map(EvidencePlace::of);
        var indicators = report.figures().filled().stream().map(EvidencePlace::of);
        var others = sources.orderedStream().flatMap(source -> source.places(report));
        return Stream.of(sections, indicators, others).flatMap(places -> places).toList();
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
