package dev.pingyi.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Characters of the fonts that draw signs in the place of letters. In the file they are numbers that mean nothing
 * without the font; the usual ones are written as the signs that people see.
 */
final class Symbols {

    /** For a sign that cannot be read. */
    static final String UNKNOWN = "□";

    private static final Map<String, Map<Integer, String>> FONTS = fonts();

    private Symbols() {}

    static boolean isSymbolFont(String font) {
        return FONTS.containsKey(font.toLowerCase(Locale.ROOT));
    }

    /** The sign, or {@link #UNKNOWN}. */
    static String of(String font, int code) {
        int place = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code;
        var signs = FONTS.get(font.toLowerCase(Locale.ROOT));
        if (signs != null) {
            return place == ' ' ? " " : signs.getOrDefault(place, UNKNOWN);
        }
        boolean readable = Character.isValidCodePoint(code) && !isPrivate(code) && code >= ' ';
        return readable ? Character.toString(code) : UNKNOWN;
    }

    /** Text that was typed in such a font; text of other scripts in it is drawn by another font. */
    static String of(String font, String text) {
        var signs = new StringBuilder();
        text.codePoints()
                .forEach(c -> signs.append(
                        (c > ' ' && c < 0x100) || (c >= 0xF000 && c <= 0xF0FF) ? of(font, c) : Character.toString(c)));
        return signs.toString();
    }

    /** Whether nothing but a certain font tells what a character is. */
    static boolean isPrivate(int code) {
        return Character.getType(code) == Character.PRIVATE_USE || Character.getType(code) == Character.SURROGATE;
    }

    private static Map<String, Map<Integer, String>> fonts() {
        Map<Integer, String> wingdings = new HashMap<>();
        put(wingdings, 0x45, "☜☞☝☟");
        put(wingdings, 0x6C, "●❍■□□❑❒⬧⧫◆❖⬥☒");
        put(wingdings, 0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿");
        put(wingdings, 0x9E, "·•");
        put(wingdings, 0xA1, "○");
        put(wingdings, 0xA7, "▪□");
        put(wingdings, 0xAB, "★");
        put(wingdings, 0xD8, "➢");
        put(wingdings, 0xDF, "←→↑↓↖↗↙↘←→↑↓↖↗↙↘⇦⇨⇧⇩⇔⇕");
        put(wingdings, 0xFB, "✗✓☒☑");
        Map<Integer, String> second = new HashMap<>();
        put(second, 0x4F, "✗✓☒☑☒☒");
        put(second, 0x69, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿");
        put(second, 0x97, "●");
        put(second, 0xA2, "■□");
        Map<Integer, String> third = new HashMap<>();
        put(third, 0x66, "←→↑↓↖↗↙↘");
        put(third, 0x70, "▲▼△▽◀▶◁▷");
        Map<Integer, String> web = new HashMap<>();
        put(web, 0x61, "✓");
        put(web, 0x63, "□");
        put(web, 0x67, "■");
        put(web, 0x6E, "●");
        put(web, 0x72, "✗");
        Map<Integer, String> symbol = new HashMap<>();
        put(
                symbol,
                0x20,
                " !∀#∃%&∍()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼");
        put(symbol, 0xA1, "ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…");
        put(symbol, 0xC0, "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑");
        put(symbol, 0xF1, "〉∫");
        return Map.of(
                "wingdings", wingdings,
                "wingdings 2", second,
                "wingdings 3", third,
                "webdings", web,
                "symbol", symbol);
    }

    private static void put(Map<Integer, String> signs, int from, String words) {
        for (int i = 0; i < words.length(); i++) {
            signs.put(from + i, words.substring(i, i + 1));
        }
    }
}
