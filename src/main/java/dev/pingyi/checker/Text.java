package dev.pingyi.checker;

import dev.pingyi.text.Characters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report's text with everything the rules read from it: lines, sentences, figures, headings. The rules read its
 * {@link #flat() flat} form and count in that; {@link Findings} gives the offsets of the text as it came.
 */
public final class Text {

    /** A stretch of text that ends with 。！？ or a line, or goes on for too long. */
    record Sentence(int start, int end, List<Figure> figures) {}

    /** A stretch by its offsets. */
    record Span(int start, int end) {}

    /** How many figures back one looks: some five pages. */
    private static final int FAR = 500;

    private static final int LONGEST_TITLE = 40;

    private static final Pattern SENTENCE = Pattern.compile("[^。！？\\n]{1,1000}[。！？]?");

    private final String original;
    private final Flat flat;
    private final int[] lineStarts;
    private final int[] originalLines;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Figure> figures;
    private final List<NumberedLine> numbered;
    private final List<Heading> headings;
    private final List<Frame> frames;
    private final int top;

    public Text(String original) {
        this(original, Map.of());
    }

    /**
     * @param marked lines, from 1, that are headings for certain, with their levels from 1: those that bear the style of
     *     a heading in a Word file
     */
    public Text(String original, Map<Integer, Integer> marked) {
        this.original = original;
        this.flat = Flat.of(original);
        this.lineStarts = lineStarts(flat.text());
        this.originalLines = lineStarts(original);
        this.figures = Figures.of(flat.text());
        int next = 0;
        Matcher matcher = SENTENCE.matcher(flat.text());
        while (matcher.find()) {
            List<Figure> inside = new ArrayList<>();
            while (next < figures.size() && figures.get(next).start() < matcher.end()) {
                inside.add(figures.get(next++));
            }
            sentences.add(new Sentence(matcher.start(), matcher.end(), List.copyOf(inside)));
        }
        this.frames = Frames.of(this);
        this.numbered = NumberedLine.of(this);
        this.headings = Headings.of(this, numbered, marked);
        this.top = Headings.top(headings.stream().map(Heading::level));
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

    /** The text with full- and half-width forms made one, without spaces around figures and invisible characters. */
    String flat() {
        return flat.text();
    }

    /** What stands between two offsets of the flat text, as it came. */
    String passage(int start, int end) {
        return original.substring(origin(start), originEnd(start, end));
    }

    /** Offset in the text as it came. */
    int origin(int offset) {
        return flat.origin(offset);
    }

    int originEnd(int start, int end) {
        return end <= start ? origin(start) : origin(end - 1) + 1;
    }

    /** Line of an offset of the flat text, from 1, as one counts in the text as it came. */
    int line(int offset) {
        return at(originalLines, origin(offset));
    }

    private static int at(int[] starts, int offset) {
        int line = Arrays.binarySearch(starts, offset);
        return line >= 0 ? line + 1 : -line - 1;
    }

    int lines() {
        return lineStarts.length;
    }

    int lineStart(int line) {
        return lineStarts[line - 1];
    }

    int lineEnd(int line) {
        return line == lineStarts.length ? length() : lineStarts[line] - 1;
    }

    /** End of the line an offset stands in. */
    int lineEndAt(int offset) {
        return lineEnd(at(lineStarts, offset));
    }

    int lineStartAt(int offset) {
        return lineStart(at(lineStarts, offset));
    }

    /** Where the bracket opens that an offset stands in; -1 if it stands in none. */
    int bracket(int offset) {
        int depth = 0;
        for (int i = Math.min(offset, length()) - 1; i >= 0 && offset - i < 120; i--) {
            char c = flat().charAt(i);
            if (c == '\n') {
                return -1;
            }
            if (c == '）') {
                depth++;
            } else if (c == '（' && --depth < 0) {
                return i;
            }
        }
        return -1;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    List<Figure> figures() {
        return figures;
    }

    /** The figures as they are to be understood. */
    List<Frame> frames() {
        return frames;
    }

    /** The figures in front of an offset, the nearest first. */
    List<Figure> figuresBefore(int offset) {
        int low = 0;
        int high = figures.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (figures.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return figures.subList(Math.max(0, low - FAR), low).reversed();
    }

    /** Every line that begins with a number, headings and others. */
    List<NumberedLine> numbered() {
        return numbered;
    }

    /** The headings; their offsets are those of the flat text. */
    public List<Heading> headings() {
        return headings;
    }

    /** Whether it is a section of the report, whatever kind of number these bear. */
    boolean top(Heading heading) {
        return heading.level() == top;
    }

    /** The role of the part of the report an offset stands in. */
    Heading.Role role(int offset) {
        int low = 0;
        int high = headings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (headings.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Heading.Role.OTHER : headings.get(low - 1).role();
    }

    /** The first line with anything in it, at most forty characters: where to show what the whole text lacks. */
    Span title() {
        for (int line = 1; line <= lines(); line++) {
            int start = lineStart(line);
            String content = flat().substring(start, lineEnd(line));
            if (!content.isBlank()) {
                int indent = content.length() - content.stripLeading().length();
                int end = start + content.stripTrailing().length();
                return new Span(start + indent, Math.min(end, whole(start + indent + LONGEST_TITLE)));
            }
        }
        return new Span(0, 0);
    }

    /** Whether the first line is a title: short, no sentence, no heading. */
    boolean titled() {
        Span title = title();
        return title.end() > title.start()
                && title.end()
                        == title.start()
                                + flat().substring(title.start(), lineEndAt(title.start()))
                                        .stripTrailing()
                                        .length()
                && flat().substring(title.start(), title.end()).indexOf('。') < 0
                && headings.stream()
                        .noneMatch(heading -> heading.start() <= title.start() && heading.end() > title.start());
    }

    /** Not between the two halves of a character outside the basic plane. */
    private int whole(int offset) {
        return offset < length() && Character.isLowSurrogate(flat().charAt(offset)) ? offset + 1 : offset;
    }

    /** Sections of a role that are not inside another of the same role. */
    List<Heading> sections(Heading.Role role) {
        List<Heading> found = new ArrayList<>();
        for (Heading heading : headings) {
            if (heading.role() == role && (found.isEmpty() || found.getLast().until() <= heading.start())) {
                found.add(heading);
            }
        }
        return found;
    }

    /** Characters between two offsets: everything that is seen. */
    int characters(int start, int end) {
        return characters(start, end, true);
    }

    /** @param punctuation whether marks count */
    int characters(int start, int end, boolean punctuation) {
        return start < end ? Characters.count(flat().substring(start, end), punctuation) : 0;
    }

    int length() {
        return flat().length();
    }
}
