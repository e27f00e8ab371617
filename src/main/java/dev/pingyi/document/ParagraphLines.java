package dev.pingyi.document;

import dev.pingyi.document.Notes.Kind;
import dev.pingyi.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines that a paragraph becomes; one rule for files of both kinds. */
final class ParagraphLines {

    /** A heading of more characters is a paragraph that got the wrong style. */
    private static final int LONGEST_HEADING = 200;

    /** Where a sentence has ended or a number stands, a line break within a heading divides it from text. */
    private static final Pattern ENDED = Pattern.compile("[。；！？]\\s*$");

    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.．、](?!\\d)).*");

    private ParagraphLines() {}

    /** @param level of the heading that it is marked as; -1 for text */
    static List<Line> of(int place, int level, String text, Notes notes) {
        List<Line> lines = new ArrayList<>();
        for (String page : pages(text)) {
            if (level < 0 || page.isBlank()) {
                unmarked(place, page, lines);
            } else {
                heading(place, level, page, notes, lines);
            }
        }
        return lines;
    }

    /** What stands on different pages or in different columns is never one line. */
    private static List<String> pages(String text) {
        List<String> pages = new ArrayList<>(List.of(text.split(String.valueOf(DocxParagraph.PAGE), -1)));
        if (pages.size() > 1) {
            pages.removeIf(String::isBlank);
            if (pages.isEmpty()) {
                pages.add("");
            }
        }
        return pages;
    }

    private static void unmarked(int place, String text, List<Line> lines) {
        for (String line : text.split("\n", -1)) {
            lines.add(Line.unmarked(place, line));
        }
    }

    /** A heading broken over two lines for its looks is one heading. */
    private static void heading(int place, int level, String text, Notes notes, List<Line> lines) {
        String[] parts = text.split("\n", -1);
        var heading = new StringBuilder(parts[0]);
        int next = 1;
        while (next < parts.length && goesOn(heading, parts[next])) {
            boolean latin = latinEnd(heading) && !parts[next].isEmpty() && parts[next].charAt(0) < 128;
            heading.append(latin ? " " : "").append(parts[next++].strip());
        }
        if (heading.length() > LONGEST_HEADING) {
            notes.count(Kind.LONG_HEADING, place);
            unmarked(place, text, lines);
            return;
        }
        lines.add(heading.isEmpty() ? Line.unmarked(place, "") : Line.heading(place, level, heading.toString(), ""));
        for (; next < parts.length; next++) {
            lines.add(Line.unmarked(place, parts[next]));
        }
    }

    private static boolean goesOn(CharSequence heading, String next) {
        return !ENDED.matcher(heading).find()
                && !NUMBERED.matcher(next).matches()
                && heading.length() + next.length() <= LONGEST_HEADING;
    }

    private static boolean latinEnd(CharSequence text) {
        return !text.isEmpty()
                && Character.isLetterOrDigit(text.charAt(text.length() - 1))
                && text.charAt(text.length() - 1) < 128;
    }
}
