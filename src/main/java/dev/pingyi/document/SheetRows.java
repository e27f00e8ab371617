package dev.pingyi.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;

/**
 * Puts the rows of one sheet together, the same for both formats of Excel: merged cells say what they say in every row
 * they reach into, what is hidden is left out, and all that a person would see otherwise is told.
 */
final class SheetRows {

    private record Range(int top, int bottom, int left, int right) {}

    private final String name;
    private final SheetBudget budget;
    private final SheetNotes notes;
    private final SortedMap<Integer, SortedMap<Integer, String>> rows = new TreeMap<>();
    private final List<Range> merged = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private boolean filled;

    SheetRows(String name, SheetBudget budget) {
        this.name = name;
        this.budget = budget;
        this.notes = new SheetNotes(name);
    }

    /** @param row from 0, as the column */
    void put(int row, int column, CellText cell) {
        if (!cell.struck().isEmpty()) {
            notes.tell(SheetNotes.Kind.SHEET_STRUCK, place(row, column) + "“" + cell.struck() + "”");
        }
        if (cell.marked()) {
            notes.tell(SheetNotes.Kind.SHEET_MARK, place(row, column));
        }
        String text = cell.text().strip();
        if (!text.isEmpty()) {
            budget.row(row);
            budget.column(column);
            budget.cell(text.length());
            rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, text);
        }
    }

    /** What its format shows; where that is nothing at all, it is told. */
    void putShown(int row, int column, String shown, boolean something, CellStyle style) {
        if (something && shown.isBlank()) {
            notes.tell(SheetNotes.Kind.SHEET_INVISIBLE, place(row, column));
        }
        put(row, column, CellText.of(shown).in(style));
    }

    void error(int row, int column, String code) {
        notes.tell(SheetNotes.Kind.SHEET_ERROR, place(row, column) + " " + code);
    }

    /** A formula whose value the program that wrote it has not worked out. */
    void uncomputed(int row, int column) {
        notes.tell(SheetNotes.Kind.SHEET_UNCOMPUTED, place(row, column));
    }

    void tell(SheetNotes.Kind kind, String what) {
        notes.tell(kind, what);
    }

    void hideRow(int row) {
        if (row < ExcelFile.MOST_ROWS) {
            hiddenRows.set(row);
        }
    }

    void hideColumns(int from, int to) {
        if (from <= to && from < ExcelFile.MOST_COLUMNS) {
            hiddenColumns.set(from, Math.min(to, ExcelFile.MOST_COLUMNS - 1) + 1);
        }
    }

    void merge(int top, int bottom, int left, int right) {
        merged.add(new Range(top, bottom, left, right));
    }

    ExcelFile.Sheet done() {
        spreadMerged();
        filled = !rows.isEmpty();
        hide();
        List<List<String>> lines = new ArrayList<>();
        rows.forEach((row, cells) -> {
            while (lines.size() < row) {
                lines.add(List.of());
            }
            lines.add(line(cells));
        });
        while (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        return new ExcelFile.Sheet(name, List.copyOf(lines), notes.all());
    }

    /** Whether there was anything at all, hidden or not. */
    boolean filled() {
        return filled;
    }

    /** Into rows that say something of their own: below the last of them a merged cell is only tall. */
    private void spreadMerged() {
        for (var range : merged) {
            var first = rows.get(range.top);
            String text = first == null ? null : first.get(range.left);
            int column = hiddenColumns.nextClearBit(range.left);
            if (text == null || column > range.right) {
                continue;
            }
            var below = rows.subMap(range.top, Math.min(range.bottom, ExcelFile.MOST_ROWS) + 1);
            for (Map.Entry<Integer, SortedMap<Integer, String>> row : below.entrySet()) {
                budget.step();
                boolean own = row.getValue().keySet().stream().anyMatch(c -> c < range.left || c > range.right);
                if ((own || row.getKey() == range.top) && row.getValue().putIfAbsent(column, text) == null) {
                    budget.cell(text.length());
                    notes.tell(SheetNotes.Kind.SHEET_MERGED, place(row.getKey(), column));
                }
            }
        }
    }

    private void hide() {
        for (var row : rows.entrySet()) {
            if (hiddenRows.get(row.getKey())) {
                row.getValue().clear();
                notes.tell(SheetNotes.Kind.SHEET_HIDDEN_ROW, String.valueOf(row.getKey() + 1));
            }
        }
        hiddenColumns.stream().forEach(column -> {
            boolean lost = false;
            for (var cells : rows.values()) {
                lost |= cells.remove(column) != null;
            }
            if (lost) {
                notes.tell(SheetNotes.Kind.SHEET_HIDDEN_COLUMN, CellReference.convertNumToColString(column));
            }
        });
    }

    private static List<String> line(SortedMap<Integer, String> cells) {
        if (cells.isEmpty()) {
            return List.of();
        }
        var line = new ArrayList<>(Collections.nCopies(cells.lastKey() + 1, ""));
        cells.forEach(line::set);
        return List.copyOf(line);
    }

    private static String place(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }
}
