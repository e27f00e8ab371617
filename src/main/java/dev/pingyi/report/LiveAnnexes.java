package dev.pingyi.report;

import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what belongs to a report besides its text, as it stands now. The one place that knows where it is kept. */
@Component
class LiveAnnexes {

    private final Explanations explanations;

    LiveAnnexes(Explanations explanations) {
        this.explanations = explanations;
    }

    Annexes of(Report report) {
        return new Annexes(
                List.of(),
                List.of(),
                List.of(),
                explanations.of(report.id()).stream()
                        .map(ExplanationEntry::explanation)
                        .toList(),
                "");
    }
}
