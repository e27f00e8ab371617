package dev.pingyi.document;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Radicals that look like letters: text copied from a PDF has ⼯作 where 工作 is meant, and no search or comparison finds
 * it. Only what is the same letter is folded; marks such as ① and ² mean something else than their digits and stay.
 */
public final class Radicals {

    /** Radicals of the supplement, which Unicode itself does not fold, and their letters. */
    private static final String SUPPLEMENT =
            "⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟";

    private static final Map<Integer, String> LETTERS = letters();

    private Radicals() {}

    public static String fold(String text) {
        if (text.chars().noneMatch(Radicals::folded)) {
            return text;
        }
        var folded = new StringBuilder();
        text.chars().forEach(c -> {
            if (!folded(c)) {
                folded.append((char) c);
            } else {
                folded.append(LETTERS.getOrDefault(c, Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFKC)));
            }
        });
        return folded.toString();
    }

    private static boolean folded(int c) {
        boolean kangxi = c >= 0x2F00 && c <= 0x2FD5;
        boolean doubled = c >= 0xF900 && c <= 0xFAFF;
        return kangxi || doubled || LETTERS.containsKey(c);
    }

    private static Map<Integer, String> letters() {
        Map<Integer, String> letters = new HashMap<>();
        for (int i = 0; i < SUPPLEMENT.length(); i += 2) {
            letters.put((int) SUPPLEMENT.charAt(i), SUPPLEMENT.substring(i + 1, i + 2));
        }
        return letters;
    }
}
