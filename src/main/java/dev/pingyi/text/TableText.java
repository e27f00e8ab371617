package dev.pingyi.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables inside plain text: a line {@code | a | b |} is a row, rows one below the other are a table. A bar in a cell is
 * written {@code \|}, a line break {@code \n}, a backslash {@code \\}.
 */
public final class TableText {

    /** Text between tables, or a table; exactly one of the two is empty. */
    public record Block(String line, List<List<String>> table) {}

    private TableText() {}

    public static boolean isRow(String line) {
        String row = line.strip();
        return row.length() > 2 && row.startsWith("|") && row.endsWith("|") && !escaped(row, row.length() - 1);
    }

    /** @param row a line for which {@link #isRow} holds */
    public static List<String> cells(String row) {
        String inner = row.strip();
        List<String> cells = new ArrayList<>();
        int begin = 1;
        for (int i = 1; i < inner.length(); i++) {
            if (inner.charAt(i) == '|' && !escaped(inner, i)) {
                cells.add(plain(inner.substring(begin, i)));
                begin = i + 1;
            }
        }
        return List.copyOf(cells);
    }

    public static String row(List<String> cells) {
        var row = new StringBuilder("|");
        for (String cell : cells) {
            row.append(' ')
                    .append(cell.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n"))
                    .append(" |");
        }
        return row.toString();
    }

    /** The lines of a text, its tables put together. */
    public static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        List<List<String>> table = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (isRow(line)) {
                table.add(cells(line));
                continue;
            }
            if (!table.isEmpty()) {
                blocks.add(new Block("", List.copyOf(table)));
                table.clear();
            }
            blocks.add(new Block(line, List.of()));
        }
        if (!table.isEmpty()) {
            blocks.add(new Block("", List.copyOf(table)));
        }
        return List.copyOf(blocks);
    }

    private static String plain(String cell) {
        int from = cell.startsWith(" ") ? 1 : 0;
        int to = cell.length() > from && cell.endsWith(" ") ? cell.length() - 1 : cell.length();
        var plain = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < to) {
                char next = cell.charAt(++i);
                if (next == 'n') {
                    plain.append('\n');
                } else {
                    plain.append(next == '|' || next == '\\' ? "" : "\\").append(next);
                }
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Whether an odd number of backslashes stands before. */
    private static boolean escaped(String text, int at) {
        int backslashes = 0;
        while (at - backslashes > 0 && text.charAt(at - backslashes - 1) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
