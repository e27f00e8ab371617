package dev.pingyi.document;

import dev.pingyi.text.Line;
import java.util.List;

/**
 * What a Word file says.
 *
 * @param format how it was read: {@code Word (.docx)} or {@code Word 97-2003 (.doc)}
 * @param notes everything of the file that the lines do not hold
 */
public record WordText(String format, List<Line> lines, List<Note> notes) {

    /** Without the blank lines before and after it all. */
    WordText withoutOuterBlanks() {
        int from = 0;
        int to = lines.size();
        while (from < to && blank(lines.get(from))) {
            from++;
        }
        while (to > from && blank(lines.get(to - 1))) {
            to--;
        }
        return new WordText(format, List.copyOf(lines.subList(from, to)), notes);
    }

    boolean blank() {
        return lines.stream().allMatch(WordText::blank);
    }

    private static boolean blank(Line line) {
        return line.whole().isBlank();
    }
}
