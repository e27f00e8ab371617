package dev.pingyi.report;

import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what belongs to a report besides its text, as it stands now. The one place that knows where it is kept. */
@Component
class LiveAnnexes {

    private final LastYearAnswers lastYear;
    private final EvidenceShelf evidence;
    private final Explanations explanations;
    private final OralTexts oral;

    LiveAnnexes(LastYearAnswers lastYear, EvidenceShelf evidence, Explanations explanations, OralTexts oral) {
        this.lastYear = lastYear;
        this.evidence = evidence;
        this.explanations = explanations;
        this.oral = oral;
    }

    Annexes of(Report report) {
        return new Annexes(
                lastYear.rows(report.id()),
                List.of(),
                evidence.rows(report.id()),
                explanations.of(report.id()).stream()
                        .map(ExplanationEntry::explanation)
                        .toList(),
                oral.text(report.id()));
    }
}
