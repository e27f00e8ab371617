package dev.pingyi.text;

import java.util.HashMap;
import java.util.Map;

/** How much two paragraphs have in common: the share of pairs of neighbouring characters that are in both, 0 to 1. */
final class Likeness {

    /** From here on one is taken for the other, rewritten. */
    static final double ENOUGH = 0.35;

    /** What comes after so many characters does not decide whether it is the same paragraph. */
    private static final int LOOKED_AT = 2000;

    private Likeness() {}

    static double of(String one, String other) {
        var pairs = new HashMap<Integer, Integer>();
        int all = count(one, pairs);
        int both = 0;
        int length = Math.min(other.length(), LOOKED_AT) - 1;
        for (int i = 0; i < length; i++) {
            int left = pairs.getOrDefault(pair(other, i), 0) - 1;
            pairs.put(pair(other, i), left);
            if (left >= 0) {
                both++;
            }
        }
        return all + length <= 0 ? 0 : 2.0 * both / (all + length);
    }

    private static int count(String text, Map<Integer, Integer> pairs) {
        int length = Math.max(0, Math.min(text.length(), LOOKED_AT) - 1);
        for (int i = 0; i < length; i++) {
            pairs.merge(pair(text, i), 1, Integer::sum);
        }
        return length;
    }

    private static int pair(String text, int at) {
        return (text.charAt(at) << 16) | text.charAt(at + 1);
    }
}
