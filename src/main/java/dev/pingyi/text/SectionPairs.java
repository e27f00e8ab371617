package dev.pingyi.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which section of the later text was which of the earlier: by its id, else by its heading. Sections go by index. */
final class SectionPairs {

    private static final int NONE = -1;

    private final int[] partners;
    private final boolean[] taken;
    private final boolean[] inOrder;

    private SectionPairs(int before, int after) {
        partners = new int[after];
        taken = new boolean[before];
        inOrder = new boolean[after];
        Arrays.fill(partners, NONE);
    }

    /** An edited heading keeps the section's id, an imported text its headings. */
    static SectionPairs of(List<Section> before, List<Section> after) {
        var pairs = new SectionPairs(before.size(), after.size());
        var ids = new HashMap<SectionId, Integer>();
        for (int i = 0; i < before.size(); i++) {
            ids.put(before.get(i).id(), i);
        }
        for (int i = 0; i < after.size(); i++) {
            pairs.join(i, ids.getOrDefault(after.get(i).id(), NONE));
        }
        Map<String, Deque<Integer>> headings = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (pairs.gone(i)) {
                headings.computeIfAbsent(before.get(i).heading().strip(), heading -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int i = 0; i < after.size(); i++) {
            var same = headings.get(after.get(i).heading().strip());
            if (pairs.partner(i) == NONE && same != null && !same.isEmpty()) {
                pairs.join(i, same.remove());
            }
        }
        pairs.findOrder();
        return pairs;
    }

    /** Index in the earlier text; negative if the section is new. */
    int partner(int after) {
        return partners[after];
    }

    /** Whether the section of the earlier text is not in the later one. */
    boolean gone(int before) {
        return !taken[before];
    }

    /** Whether it changed places with sections that stayed. */
    boolean moved(int after) {
        return partners[after] != NONE && !inOrder[after];
    }

    private void join(int after, int before) {
        if (before != NONE && !taken[before]) {
            partners[after] = before;
            taken[before] = true;
        }
    }

    /** Marks the longest run of sections that stand in the same order in both. */
    private void findOrder() {
        var length = new int[partners.length];
        var previous = new int[partners.length];
        int last = NONE;
        for (int i = 0; i < partners.length; i++) {
            previous[i] = NONE;
            if (partners[i] == NONE) {
                continue;
            }
            length[i] = 1;
            for (int j = 0; j < i; j++) {
                if (partners[j] != NONE && partners[j] < partners[i] && length[j] >= length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            if (last == NONE || length[i] > length[last]) {
                last = i;
            }
        }
        for (int i = last; i != NONE; i = previous[i]) {
            inOrder[i] = true;
        }
    }
}
