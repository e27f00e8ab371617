package dev.pingyi.ballot;

import dev.pingyi.round.RatingScheme;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The count of a box, totals only.
 *
 * @param classes in the order of the scheme; in a published tally without those held back
 */
public record Tally(int issued, int received, List<ClassTally> classes) {

    /**
     * @param marks number of ballots by grade code
     * @param unknown 不了解: valid, but left out of the score
     * @param abstained 弃权
     */
    public record ClassTally(
            String code, int issued, int received, Map<String, Integer> marks, int unknown, int abstained) {

        /** Ballots that carry a grade. */
        public int graded() {
            return marks.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * The classes whose figures are never shown, neither here nor in the derivation of the score: those with fewer
     * ballots than the scheme's smallest class, and as many of the next larger ones as it takes that no class is alone
     * and that together they are large enough. One class alone could be had by taking the others from the total score;
     * a class that weighs nothing is not in that score, so it hides nobody.
     */
    public Set<String> heldBack(RatingScheme scheme) {
        var held = new HashSet<String>();
        int hiding = 0;
        int ballots = 0;
        for (var next : classes.stream()
                .sorted(Comparator.comparingInt(ClassTally::received))
                .toList()) {
            boolean counts = counts(scheme, next);
            boolean small = next.received() < scheme.smallestClass();
            boolean needed = counts && hiding > 0 && (hiding == 1 || ballots < scheme.smallestClass());
            if (small || needed) {
                held.add(next.code());
                hiding += counts ? 1 : 0;
                ballots += counts ? next.received() : 0;
            }
        }
        return Set.copyOf(held);
    }

    private static boolean counts(RatingScheme scheme, ClassTally tally) {
        return scheme.classes().stream()
                .anyMatch(appraisers -> appraisers.code().equals(tally.code())
                        && appraisers.weight().signum() > 0);
    }

    /**
     * What may be shown. Held-back classes are left out whole: even the sum of their marks, set beside the weighted
     * score, can be solved for the marks of a small class.
     */
    public Tally published(RatingScheme scheme) {
        var held = heldBack(scheme);
        return new Tally(
                issued,
                received,
                classes.stream()
                        .filter(appraisers -> !held.contains(appraisers.code()))
                        .toList());
    }
}
