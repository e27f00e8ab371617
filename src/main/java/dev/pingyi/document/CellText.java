package dev.pingyi.document;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a cell says.
 *
 * @param text without what is struck out; a raised number behind figures or words is the mark of a note: 〔1〕
 * @param struck what was left out
 * @param marked whether there is the mark of a note
 */
record CellText(String text, String struck, boolean marked) {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Map<Character, Character> RAISED =
            Map.of('0', '⁰', '1', '¹', '2', '²', '3', '³', '4', '⁴', '5', '⁵', '6', '⁶', '7', '⁷', '8', '⁸', '9', '⁹');

    static CellText of(String text) {
        return new CellText(text, "", false);
    }

    /** Characters that XML cannot hold are written by office programs as _x000D_. */
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text).replaceAll(match -> {
                    char c = (char) Integer.parseInt(match.group(1), 16);
                    return c == '\\' || c == '$' ? "\\" + c : String.valueOf(c);
                })
                : text;
    }

    /** The same in a cell whose whole text is struck out. */
    CellText in(CellStyle style) {
        return style.struck() ? new CellText("", text + struck, false) : this;
    }

    /** Puts a text of several fonts together. */
    static final class Runs {

        private final StringBuilder text = new StringBuilder();
        private final StringBuilder struck = new StringBuilder();
        private boolean marked;

        Runs add(String words, boolean isStruck, boolean isRaised) {
            if (isStruck) {
                struck.append(words);
            } else if (isRaised && !words.isBlank()) {
                raised(words.strip());
            } else {
                text.append(words);
            }
            return this;
        }

        CellText done() {
            return new CellText(text.toString(), struck.toString().strip(), marked);
        }

        /** m² is a measure; 36¹ and 党员¹ have a note. */
        private void raised(String words) {
            char before = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
            boolean power =
                    words.length() == 1 && ((before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z'));
            if (power) {
                text.append(RAISED.getOrDefault(words.charAt(0), words.charAt(0)));
            } else if (words.chars().allMatch(Character::isLetterOrDigit) || words.equals("*")) {
                text.append('〔').append(words).append('〕');
                marked = true;
            } else {
                text.append(words);
            }
        }
    }
}
