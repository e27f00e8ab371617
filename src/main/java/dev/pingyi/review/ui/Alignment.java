package dev.pingyi.review.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Lays two lists side by side so that as many as possible stand beside their like, in order. */
final class Alignment {

    /** Beyond this many comparisons the part that differs counts as replaced; whole reports are well below. */
    private static final long MOST_COMPARISONS = 4_000_000;

    /**
     * @param before null for what is new
     * @param after null for what is gone
     */
    record Pair<T>(@Nullable T before, @Nullable T after) {}

    private Alignment() {}

    static <T> List<Pair<T>> of(List<T> before, List<T> after, BiPredicate<T, T> same) {
        int head = 0;
        int shorter = Math.min(before.size(), after.size());
        while (head < shorter && same.test(before.get(head), after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && same.test(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
            tail++;
        }
        var pairs = new ArrayList<Pair<T>>();
        for (int i = 0; i < head; i++) {
            pairs.add(new Pair<>(before.get(i), after.get(i)));
        }
        middle(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail), same, pairs);
        for (int i = tail; i > 0; i--) {
            pairs.add(new Pair<>(before.get(before.size() - i), after.get(after.size() - i)));
        }
        return pairs;
    }

    private static <T> void middle(List<T> before, List<T> after, BiPredicate<T, T> same, List<Pair<T>> pairs) {
        boolean comparable = (long) before.size() * after.size() <= MOST_COMPARISONS;
        int[][] common = comparable ? common(before, after, same) : new int[0][0];
        int i = 0;
        int j = 0;
        while (comparable && i < before.size() && j < after.size()) {
            if (same.test(before.get(i), after.get(j))) {
                pairs.add(new Pair<>(before.get(i++), after.get(j++)));
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                pairs.add(new Pair<>(before.get(i++), null));
            } else {
                pairs.add(new Pair<>(null, after.get(j++)));
            }
        }
        before.subList(i, before.size()).forEach(gone -> pairs.add(new Pair<>(gone, null)));
        after.subList(j, after.size()).forEach(added -> pairs.add(new Pair<>(null, added)));
    }

    /** Length of the longest common part of what follows each pair of places. */
    private static <T> int[][] common(List<T> before, List<T> after, BiPredicate<T, T> same) {
        var common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = same.test(before.get(i), after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
