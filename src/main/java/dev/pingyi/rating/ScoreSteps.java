package dev.pingyi.rating;

import dev.pingyi.language.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 怎么算出来的: the figures of the arithmetic, kept with the rating, put into words in the language of whoever reads it.
 * What is held back is not in it at all.
 *
 * @param shown one line for each class that may be shown
 * @param held labels of the classes held back
 * @param heldPart what those contribute together
 * @param smallestClass fewer ballots than this are not shown apart
 */
record ScoreSteps(
        List<Line> shown,
        List<String> held,
        BigDecimal heldPart,
        int smallestClass,
        BigDecimal score,
        String gradeLabel,
        BigDecimal fromScore) {

    /** @param count ballots with this grade */
    record Term(String grade, int count, BigDecimal points) {}

    /**
     * @param sum of the points
     * @param average class score, rounded; exact or not
     * @param part of the poll score, rounded; exact or not
     */
    record Line(
            String label,
            List<Term> terms,
            BigDecimal sum,
            int graded,
            BigDecimal average,
            boolean averageExact,
            BigDecimal weight,
            BigDecimal part,
            boolean partExact) {

        private String words() {
            var sumOfTerms = terms.stream()
                    .map(term -> Texts.t(
                            "rating.derivation.term", term.grade(), String.valueOf(term.count()), plain(term.points())))
                    .collect(Collectors.joining(Texts.t("rating.derivation.plus")));
            return Texts.t(
                    "rating.derivation.class",
                    label,
                    sumOfTerms,
                    plain(sum),
                    String.valueOf(graded),
                    sign(averageExact),
                    average.toPlainString(),
                    plain(weight),
                    sign(partExact),
                    part.toPlainString());
        }
    }

    /** One line of arithmetic each. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        shown.forEach(line -> lines.add(line.words()));
        if (!held.isEmpty()) {
            lines.add(Texts.t(
                    "rating.derivation.held",
                    String.join(Texts.t("rating.derivation.and"), held),
                    String.valueOf(smallestClass),
                    heldPart.toPlainString()));
        }
        lines.add(total());
        lines.add(Texts.t("rating.derivation.proposal", score.toPlainString(), plain(fromScore), gradeLabel));
        return lines;
    }

    private String total() {
        var parts = new ArrayList<>(shown.stream().map(Line::part).toList());
        if (!held.isEmpty()) {
            parts.add(heldPart);
        }
        // The parts are rounded for the eye, the total is not made of them: the last place may differ.
        boolean addsUp = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(score) == 0;
        return Texts.t(
                "rating.derivation.total",
                parts.stream()
                        .map(BigDecimal::toPlainString)
                        .collect(Collectors.joining(Texts.t("rating.derivation.plus"))),
                sign(addsUp),
                score.toPlainString(),
                String.valueOf(score.scale()));
    }

    private static String sign(boolean exact) {
        return Texts.t(exact ? "rating.derivation.equal" : "rating.derivation.about");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
