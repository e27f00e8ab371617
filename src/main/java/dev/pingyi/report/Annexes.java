package dev.pingyi.report;

import java.util.List;

/**
 * What belongs to a report besides its text. While the report may be edited it lives where it is entered; with every
 * submission it is kept in the revision, so that whoever reads that revision sees what was submitted and nothing newer.
 *
 * @param lastYear last year's problems with their answers, in their order
 * @param figures the filled indicators, in the order of the catalogue
 * @param evidence the files, in the order of their places
 * @param explanations what the unit says to the checker's warnings
 * @param oral the version that is spoken at the meeting (现场版); empty where there is none
 */
public record Annexes(
        List<LastYearRow> lastYear,
        List<FigureRow> figures,
        List<EvidenceRow> evidence,
        List<Explanation> explanations,
        String oral) {

    public static final Annexes NONE = new Annexes(List.of(), List.of(), List.of(), List.of(), "");

    public Annexes {
        lastYear = List.copyOf(lastYear);
        figures = List.copyOf(figures);
        evidence = List.copyOf(evidence);
        explanations = List.copyOf(explanations);
    }
}
