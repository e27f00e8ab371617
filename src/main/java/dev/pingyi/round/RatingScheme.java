package dev.pingyi.round;

import java.util.List;

/**
 * The rating scheme, locked once the first ballot is issued.
 *
 * @param name as shown
 * @param grades best first; the last one has {@code fromScore} 0
 * @param classes whose weights sum to 100
 * @param turnout share of issued ballots that must be received for the ballot to stand (rule: more than half)
 * @param decimals places to which scores are rounded, half up
 * @param smallestClass fewer valid ballots than this in a class are never shown apart (k of ballots.md), at least 2
 */
public record RatingScheme(
        String name,
        List<Grade> grades,
        List<AppraiserClass> classes,
        Fraction turnout,
        int decimals,
        int smallestClass) {

    /** @throws IllegalArgumentException if the scheme has no such grade */
    public Grade grade(String code) {
        return grades.stream()
                .filter(grade -> grade.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No grade " + code + " in scheme " + name));
    }
}
