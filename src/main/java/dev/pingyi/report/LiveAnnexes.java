package dev.pingyi.report;

import org.springframework.stereotype.Component;

/** Gathers what belongs to a report besides its text, as it stands now. The one place that knows where it is kept. */
@Component
class LiveAnnexes {

    private final LastYearAnswers lastYear;
    private final ReportFigures figures;
    private final EvidenceShelf evidence;
    private final Explanations explanations;
    private final OralTexts oral;

    LiveAnnexes(
            LastYearAnswers lastYear,
            ReportFigures figures,
            EvidenceShelf evidence,
            Explanations explanations,
            OralTexts oral) {
        this.lastYear = lastYear;
        this.figures = figures;
        this.evidence = evidence;
        this.explanations = explanations;
        this.oral = oral;
    }

    Annexes of(Report report) {
        var id = report.id();
        var files = evidence.live(id);
        return new Annexes(
                lastYear.rows(id).stream()
                        .map(row -> row.with(EvidenceShelf.count(files, EvidencePlace.of(row))))
                        .toList(),
                figures.rows(report),
                evidence.rows(id),
                explanations.of(id).stream().map(ExplanationEntry::explanation).toList(),
                oral.text(id));
    }
}
