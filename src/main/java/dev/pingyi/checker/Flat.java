package dev.pingyi.checker;

import dev.pingyi.text.Radicals;
import java.util.Arrays;

/**
 * A text as the rules read it: one form for every character that reports write in two, no spaces around figures (党员 786
 * 名), no invisible characters; with the way back to the text as it came.
 */
final class Flat {

    private final String text;
    private final int[] origins;

    private Flat(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    String text() {
        return text;
    }

    int origin(int offset) {
        return origins[offset];
    }

    static Flat of(String original) {
        String forms = forms(original);
        var text = new StringBuilder(forms.length());
        int[] origins = new int[forms.length() + 1];
        for (int i = 0; i < forms.length(); i++) {
            char c = forms.charAt(i);
            if (invisible(c) || (c == ' ' && superfluous(text, forms, i))) {
                continue;
            }
            origins[text.length()] = i;
            text.append(c);
        }
        origins[text.length()] = forms.length();
        return new Flat(text.toString(), Arrays.copyOf(origins, text.length() + 1));
    }

    /** One form for full and half width, character by character. */
    static String forms(String text) {
        var flat = new StringBuilder(text);
        for (int i = 0; i < flat.length(); i++) {
            flat.setCharAt(i, form(text, i));
        }
        return flat.toString();
    }

    private static char form(String text, int i) {
        char c = text.charAt(i);
        if (c >= '０' && c <= '９') {
            return (char) (c - '０' + '0');
        }
        if ((c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ')) {
            return (char) (c - 'Ａ' + 'A');
        }
        return switch (c) {
            case '％', '﹪' -> '%';
            case '．', '﹒' -> '.';
            case '(', '﹙' -> '（';
            case ')', '﹚' -> '）';
            case ';', '﹔' -> '；';
            case ':', '﹕' -> '：';
            case '?' -> '？';
            case '!' -> '！';
            case '–', '－', '～', '~', '―', '─', '‐' -> '—';
            case '「', '『', '〝' -> '“';
            case '」', '』', '〞' -> '”';
            case '、', '､' -> '、';
            case '\r' -> i + 1 < text.length() && text.charAt(i + 1) == '\n' ? '\u200b' : '\n';
            case '\u2028', '\u2029', '\u0085', '\u000b', '\f' -> '\n';
            case '\u3000', '\u00a0', '\u2002', '\u2003', '\u2009' -> ' ';
            case ',', '，' -> thousands(text, i) ? ',' : '，';
            default -> Radicals.folded(c);
        };
    }

    private static boolean thousands(String text, int comma) {
        return comma > 0
                && comma + 3 < text.length()
                && digit(text.charAt(comma - 1))
                && digit(text.charAt(comma + 1))
                && digit(text.charAt(comma + 2))
                && digit(text.charAt(comma + 3))
                && (comma + 4 == text.length() || !digit(text.charAt(comma + 4)))
                && leading(text, comma) <= 3;
    }

    private static int leading(String text, int comma) {
        int digits = 0;
        while (digits < 4 && comma - 1 - digits >= 0 && digit(text.charAt(comma - 1 - digits))) {
            digits++;
        }
        return digits;
    }

    private static boolean digit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    /** Control characters but line feed and tab, zero-width and direction marks. */
    private static boolean invisible(char c) {
        return (c < ' ' && c != '\n' && c != '\t')
                || (c >= '\u007f' && c <= '\u009f')
                || c == '\u00ad'
                || c == '\u061c'
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u206f')
                || c == '\ufeff';
    }

    /** A space at the beginning of a line, behind another one, or between a figure or a mark and a word. */
    private static boolean superfluous(StringBuilder before, String text, int i) {
        if (before.isEmpty()) {
            return true;
        }
        char last = before.charAt(before.length() - 1);
        if (last == '\n' || last == ' ' || last == '\t' || i + 1 == text.length()) {
            return true;
        }
        char next = text.charAt(i + 1);
        if (next == ' ' || next == '\n' || next == '\r' || next == '\u200b') {
            return true;
        }
        boolean figures = digit(last) && digit(next);
        boolean words = Character.isLetter(last) && Character.isLetter(next);
        return !figures && !words;
    }
}
