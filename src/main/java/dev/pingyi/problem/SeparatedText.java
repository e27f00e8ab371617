package dev.pingyi.problem;

import dev.pingyi.problem.ProblemTable.Row;
import java.util.ArrayList;
import java.util.List;

/** Lines with cells between separators (CSV); a cell in quotes may hold separators, line feeds and doubled quotes. */
final class SeparatedText {

    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int line = 1;
    private int place = 1;

    private SeparatedText(char separator) {
        this.separator = separator;
    }

    /** Rows by the number of the line they begin on. A quote that is never closed is a character like any other. */
    static List<Row> rows(String text, char separator) {
        var reader = new SeparatedText(separator);
        reader.read(text);
        return List.copyOf(reader.rows);
    }

    private void read(String text) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = c == '"' && cell.isEmpty() ? closing(text, i) : -1;
            if (end > 0) {
                var quoted = text.substring(i + 1, end);
                line += (int) quoted.chars().filter(q -> q == '\n').count();
                cell.append(quoted.replace("\"\"", "\""));
                i = end;
            } else if (c == separator) {
                endCell();
            } else if (c == '\n') {
                line++;
                endRow();
            } else {
                cell.append(c);
            }
            i++;
        }
        endRow();
    }

    private static int closing(String text, int quote) {
        int end = quote + 1;
        while (end < text.length()) {
            if (text.charAt(end) == '"') {
                if (end + 1 == text.length() || text.charAt(end + 1) != '"') {
                    return end;
                }
                end++;
            }
            end++;
        }
        return -1;
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(new Row(place, List.copyOf(cells)));
        cells = new ArrayList<>();
        place = line;
    }
}
