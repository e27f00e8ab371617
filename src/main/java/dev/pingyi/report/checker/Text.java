package dev.pingyi.report.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report's text with everything the rules read from it: lines, sentences, figures, headings. All offsets are those of
 * the text as decoded.
 */
public final class Text {

    /** A stretch of text that ends with 。！？ or a line. */
    record Sentence(int start, int end, List<Figure> figures) {}

    private static final Pattern SENTENCE = Pattern.compile("[^。！？\\n]+[。！？]?");

    private final String original;
    private final String flat;
    private final int[] lineStarts;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Figure> figures;
    private final List<Heading> headings;

    public Text(String original) {
        this.original = original;
        this.flat = flatten(original);
        this.lineStarts = lineStarts(original);
        this.figures = Figures.of(flat);
        int next = 0;
        Matcher matcher = SENTENCE.matcher(flat);
        while (matcher.find()) {
            List<Figure> inside = new ArrayList<>();
            while (next < figures.size() && figures.get(next).start() < matcher.end()) {
                inside.add(figures.get(next++));
            }
            sentences.add(new Sentence(matcher.start(), matcher.end(), inside));
        }
        this.headings = Headings.of(this);
    }

    /** One form for every character that reports write in two, character by character, so that offsets stay. */
    private static String flatten(String text) {
        var flat = new StringBuilder(text);
        for (int i = 0; i < flat.length(); i++) {
            char c = flat.charAt(i);
            if (c >= '０' && c <= '９') {
                flat.setCharAt(i, (char) (c - '０' + '0'));
            } else if ((c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ')) {
                flat.setCharAt(i, (char) (c - 'Ａ' + 'A'));
            } else {
                flat.setCharAt(
                        i,
                        switch (c) {
                            case '％' -> '%';
                            case '．' -> '.';
                            case '(' -> '（';
                            case ')' -> '）';
                            case ';' -> '；';
                            case ':' -> '：';
                            case '?' -> '？';
                            case '!' -> '！';
                            case '\r', '\u2028' -> '\n';
                            case '\u3000', '\t', '\u00a0' -> ' ';
                            case ',' -> thousands(text, i) ? ',' : '，';
                            default -> c;
                        });
            }
        }
        return flat.toString();
    }

    private static boolean thousands(String text, int comma) {
        return comma > 0
                && comma + 3 < text.length()
                && Character.isDigit(text.charAt(comma - 1))
                && Character.isDigit(text.charAt(comma + 1))
                && Character.isDigit(text.charAt(comma + 2))
                && Character.isDigit(text.charAt(comma + 3))
                && (comma + 4 == text.length() || !Character.isDigit(text.charAt(comma + 4)));
    }

    private static int[] lineStarts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                starts.add(i + 1);
            }
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The text with full- and half-width forms made one; same length and offsets as the original. */
    String flat() {
        return flat;
    }

    String passage(int start, int end) {
        return original.substring(start, end);
    }

    /** Line of an offset, from 1. */
    int line(int offset) {
        int line = java.util.Arrays.binarySearch(lineStarts, offset);
        return line >= 0 ? line + 1 : -line - 1;
    }

    int lines() {
        return lineStarts.length;
    }

    int lineStart(int line) {
        return lineStarts[line - 1];
    }

    int lineEnd(int line) {
        return line == lineStarts.length ? original.length() : lineStarts[line] - 1;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    List<Figure> figures() {
        return figures;
    }

    public List<Heading> headings() {
        return headings;
    }

    /** Characters between two offsets without white space: the counting rule with punctuation. */
    int characters(int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(flat.charAt(i))) {
                count++;
            }
        }
        return count;
    }

    int length() {
        return original.length();
    }
}
