package dev.pingyi.problem;

import dev.pingyi.checker.Heading.Role;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Words;
import dev.pingyi.text.HeadingNumber;
import dev.pingyi.text.ImportWarning;
import dev.pingyi.text.Line;
import dev.pingyi.text.PaperLines;
import dev.pingyi.text.Section;
import dev.pingyi.text.TableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Last year's problems as a table below the section they belong to. It is made from the list whenever the report is
 * read or written out, and never part of the text: a file that brings it back brings the text without it.
 */
public final class LastYearTable {

    /** What is left of a file when the table has been taken out, and that it was. */
    public record Rest(List<Line> lines, List<ImportWarning> warnings) {}

    private static final List<String> COLUMNS = List.of("number", "problem", "measure", "result", "closing");

    private LastYearTable() {}

    /** How many of the sections stand before the table: to the end of the one on last year, else of the first. */
    public static int place(List<Section> sections) {
        int first = -1;
        for (int i = 0; i < sections.size(); i++) {
            boolean top = sections.get(i).level() == 1;
            if (top && Role.of(HeadingNumber.without(sections.get(i).heading())) == Role.LAST_YEAR) {
                return end(sections, i);
            }
            first = top && first < 0 ? i : first;
        }
        return first < 0 ? sections.size() : end(sections, first);
    }

    /** The caption of the table on paper. */
    public static String caption() {
        return word("caption");
    }

    /** Header and rows in the words of the paper, which are Chinese whatever the screen's language is. */
    public static List<List<String>> cells(List<LastYearRow> rows) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(header());
        rows.forEach(row -> cells.add(cells(row)));
        return List.copyOf(cells);
    }

    /** The lines of the whole paper. */
    public static List<Line> lines(List<Section> sections, List<LastYearRow> rows) {
        if (rows.isEmpty()) {
            return PaperLines.of(sections);
        }
        int place = place(sections);
        var lines = new ArrayList<>(PaperLines.of(sections.subList(0, place)));
        lines.add(Line.body(0, caption()));
        cells(rows).forEach(row -> lines.add(Line.row(0, TableText.row(row))));
        lines.addAll(PaperLines.of(sections.subList(place, sections.size())));
        return List.copyOf(lines);
    }

    /** Takes the table out of a file's lines: every row of the table that has this very header, and its caption. */
    public static Rest out(List<Line> lines) {
        List<Line> rest = new ArrayList<>();
        List<ImportWarning> warnings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!isHeader(lines.get(i))) {
                rest.add(lines.get(i));
                continue;
            }
            if (!rest.isEmpty() && rest.getLast().whole().strip().equals(caption())) {
                rest.removeLast();
            }
            int rows = 0;
            while (i + 1 < lines.size() && TableText.isRow(lines.get(i + 1).whole()) && sameTable(lines, i)) {
                i++;
                rows++;
            }
            warnings.add(new ImportWarning("report.warning.last-year-table", String.valueOf(rows)));
        }
        return new Rest(List.copyOf(rest), List.copyOf(warnings));
    }

    private static boolean sameTable(List<Line> lines, int i) {
        return lines.get(i).role() != Line.Role.TABLE_ROW
                || lines.get(i).place() == lines.get(i + 1).place();
    }

    private static boolean isHeader(Line line) {
        return TableText.isRow(line.whole())
                && TableText.cells(line.whole()).stream()
                        .map(String::strip)
                        .toList()
                        .equals(header());
    }

    private static List<String> header() {
        return COLUMNS.stream().map(LastYearTable::word).toList();
    }

    private static List<String> cells(LastYearRow row) {
        if (row.declaresNone()) {
            return List.of("", word("none", row.answer().reason()), "", "", "");
        }
        return List.of(String.valueOf(row.number()), row.problem(), row.measure(), row.result(), closing(row.answer()));
    }

    private static String closing(ProblemAnswer answer) {
        var deadline = answer.deadline();
        return switch (answer.closing()) {
            case null -> "";
            case CLOSED -> word("closed");
            case OPEN -> word("open", answer.reason(), deadline == null ? "" : Formats.paperDate(deadline));
        };
    }

    private static int end(List<Section> sections, int from) {
        int end = from + 1;
        while (end < sections.size() && sections.get(end).level() > 1) {
            end++;
        }
        return end;
    }

    private static String word(String name, Object... arguments) {
        return Words.say(Locale.SIMPLIFIED_CHINESE, "report.paper.last-year." + name, arguments);
    }
}
