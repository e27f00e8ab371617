package dev.pingyi.ballot;

import java.util.List;
import java.util.Map;

/**
 * The count of a box, totals only.
 *
 * @param classes in the order of the scheme
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
}
