package dev.pingyi.rating;

import dev.pingyi.ballot.Tally;
import dev.pingyi.ballot.Tally.ClassTally;
import dev.pingyi.round.AppraiserClass;
import dev.pingyi.round.Grade;
import dev.pingyi.round.RatingScheme;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The score of a poll. Class score = Σ marks × points ÷ graded ballots; poll = Σ weight × class score. 不了解 and 弃权
 * are left out. It is calculated as one exact fraction and rounded once, half up: rounding each class first would shift
 * the total, and so would dividing before adding.
 *
 * @param value rounded to the places of the scheme
 * @param grade the best grade whose threshold the rounded value reaches, as people can check it on the page
 */
record Score(BigDecimal value, Grade grade, ScoreSteps derivation) {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    /** @throws IllegalStateException if a class that weighs something has no graded ballot: such a box is void */
    static Score of(RatingScheme scheme, Tally tally) {
        var tallies = tally.classes().stream().collect(Collectors.toMap(ClassTally::code, Function.identity()));
        var held = tally.heldBack(scheme);
        var counting = scheme.classes().stream()
                .filter(appraisers -> appraisers.weight().signum() > 0)
                .toList();

        var whole = Quotient.ZERO;
        var hidden = Quotient.ZERO;
        for (var appraisers : counting) {
            var part = part(scheme, appraisers, tally(tallies, appraisers));
            whole = whole.plus(part);
            hidden = held.contains(appraisers.code()) ? hidden.plus(part) : hidden;
        }
        var value = whole.rounded(scheme.decimals());
        var grade = proposed(scheme, value);

        var shown = counting.stream()
                .filter(appraisers -> !held.contains(appraisers.code()))
                .map(appraisers -> shown(scheme, appraisers, tally(tallies, appraisers)))
                .toList();
        var heldLabels = counting.stream()
                .filter(appraisers -> held.contains(appraisers.code()))
                .map(AppraiserClass::label)
                .toList();
        var derivation = new ScoreSteps(
                shown,
                heldLabels,
                hidden.rounded(scheme.decimals()),
                scheme.smallestClass(),
                value,
                grade.label(),
                grade.fromScore());
        return new Score(value, grade, derivation);
    }

    private static Quotient part(RatingScheme scheme, AppraiserClass appraisers, ClassTally tally) {
        if (tally.graded() == 0) {
            throw new IllegalStateException("No graded ballot in class " + appraisers.code());
        }
        return classScore(scheme, tally).times(appraisers.weight(), PERCENT);
    }

    private static Quotient classScore(RatingScheme scheme, ClassTally tally) {
        return new Quotient(points(scheme, tally), BigDecimal.valueOf(tally.graded()));
    }

    private static BigDecimal points(RatingScheme scheme, ClassTally tally) {
        return scheme.grades().stream()
                .map(grade -> grade.points().multiply(BigDecimal.valueOf(marks(tally, grade))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int marks(ClassTally tally, Grade grade) {
        return tally.marks().getOrDefault(grade.code(), 0);
    }

    private static ClassTally tally(Map<String, ClassTally> tallies, AppraiserClass appraisers) {
        var tally = tallies.get(appraisers.code());
        if (tally == null) {
            throw new IllegalStateException("No count of class " + appraisers.code());
        }
        return tally;
    }

    private static Grade proposed(RatingScheme scheme, BigDecimal value) {
        return scheme.grades().stream()
                .filter(grade -> value.compareTo(grade.fromScore()) >= 0)
                .findFirst()
                .orElseGet(scheme.grades()::getLast);
    }

    private static ScoreSteps.Line shown(RatingScheme scheme, AppraiserClass appraisers, ClassTally tally) {
        var terms = scheme.grades().stream()
                .filter(grade -> marks(tally, grade) > 0)
                .map(grade -> new ScoreSteps.Term(grade.label(), marks(tally, grade), grade.points()))
                .toList();
        var average = classScore(scheme, tally);
        var part = part(scheme, appraisers, tally);
        return new ScoreSteps.Line(
                appraisers.label(),
                terms,
                points(scheme, tally),
                tally.graded(),
                average.rounded(scheme.decimals()),
                average.exactIn(scheme.decimals()),
                appraisers.weight(),
                part.rounded(scheme.decimals()),
                part.exactIn(scheme.decimals()));
    }

    /** An exact fraction; rounded only when it is shown. */
    private record Quotient(BigDecimal numerator, BigDecimal denominator) {

        static final Quotient ZERO = new Quotient(BigDecimal.ZERO, BigDecimal.ONE);

        Quotient plus(Quotient other) {
            return new Quotient(
                    numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                    denominator.multiply(other.denominator));
        }

        Quotient times(BigDecimal factor, BigDecimal divisor) {
            return new Quotient(numerator.multiply(factor), denominator.multiply(divisor));
        }

        BigDecimal rounded(int decimals) {
            return numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
        }

        boolean exactIn(int decimals) {
            return rounded(decimals).multiply(denominator).compareTo(numerator) == 0;
        }
    }
}
