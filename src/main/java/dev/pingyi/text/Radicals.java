package dev.pingyi.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Radicals that a copy out of a PDF has put for characters: ⼀ for 一, ⼯作 for 工作, ⻓ for 长. They look alike, but no
 * search and no rule finds them. Marks such as ① and ² are what people wrote and never touched.
 */
public final class Radicals {

    /** Those of Unicode's supplement that stand for a whole character of today's writing. */
    private static final String SUPPLEMENT = "⺁⺒⺓⺜⺝⺟⺠⺧⺩⺬⺶⻁⻄⻅⻆⻉⻋⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻳";

    private static final String CHARACTERS = "厂巳幺日月母民牛王示羊虎西见角贝车長长门雨青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿龙龟";

    private static final Map<Character, Character> SUPPLEMENTS = IntStream.range(0, SUPPLEMENT.length())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(SUPPLEMENT::charAt, CHARACTERS::charAt));

    private static final char FIRST = '\u2E80';
    private static final char KANGXI = '\u2F00';
    private static final char LAST = '\u2FD5';

    /** Letters that old tables have twice. */
    private static final char FIRST_DOUBLE = '\uF900';

    private static final char LAST_DOUBLE = '\uFAFF';

    private Radicals() {}

    /** As long as it was. */
    public static String folded(String text) {
        var folded = new StringBuilder(text);
        for (int i = 0; i < folded.length(); i++) {
            folded.setCharAt(i, folded(folded.charAt(i)));
        }
        return folded.toString();
    }

    public static char folded(char c) {
        if (c >= FIRST && c < KANGXI) {
            return SUPPLEMENTS.getOrDefault(c, c);
        }
        if ((c >= KANGXI && c <= LAST) || (c >= FIRST_DOUBLE && c <= LAST_DOUBLE)) {
            var letter = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            return letter.length() == 1 ? letter.charAt(0) : c;
        }
        return c;
    }

    /** How many characters {@link #folded(String)} changes. */
    public static int count(String text) {
        return (int) text.chars().filter(c -> folded((char) c) != c).count();
    }
}
