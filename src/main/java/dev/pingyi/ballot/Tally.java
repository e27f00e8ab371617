package dev.pingyi.ballot;

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
     * The classes whose figures are never shown, neither here nor in the derivation of the score: those with fewer than
     * {@code smallestClass} ballots, and as many of the next larger ones as it takes that no class is alone and that
     * together they have {@code smallestClass} ballots. One class alone could be had by taking the others from the
     * total score.
     */
    public Set<String> heldBack(int smallestClass) {
        var bySize = classes.stream()
                .sorted(Comparator.comparingInt(ClassTally::received))
                .toList();
        var held = new HashSet<String>();
        int ballots = 0;
        for (var next : bySize) {
            boolean small = next.received() < smallestClass;
            boolean revealed = !held.isEmpty() && (held.size() == 1 || ballots < smallestClass);
            if (!small && !revealed) {
                break;
            }
            held.add(next.code());
            ballots += next.received();
        }
        return Set.copyOf(held);
    }

    /**
     * What may be shown. Held-back classes are left out whole: even the sum of their marks, set beside the weighted
     * score, can be solved for the marks of a small class.
     */
    public Tally published(int smallestClass) {
        var held = heldBack(smallestClass);
        return new Tally(
                issued,
                received,
                classes.stream()
                        .filter(appraisers -> !held.contains(appraisers.code()))
                        .toList());
    }
}
