package dev.pingyi.report;

import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what belongs to a report besides its text, as it stands now. The one place that knows where it is kept. */
@Component
class LiveAnnexes {

    private final EvidenceShelf evidence;

    LiveAnnexes(EvidenceShelf evidence) {
        this.evidence = evidence;
    }

    Annexes of(Report report) {
        return new Annexes(List.of(), List.of(), evidence.rows(report.id()), List.of(), "");
    }
}
