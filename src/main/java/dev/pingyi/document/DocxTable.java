package dev.pingyi.document;

import dev.pingyi.document.Notes.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A table of a Word file as rows of text. A cell that spans others keeps its text in the first of them. */
final class DocxTable {

    private static final int WIDEST_SPAN = 200;

    private final Function<XmlNode, String> text;
    private final Notes notes;
    private final int place;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param text of a paragraph in a cell */
    DocxTable(XmlNode table, Function<XmlNode, String> text, Notes notes, int place) {
        this.text = text;
        this.notes = notes;
        this.place = place;
        rows(table);
    }

    List<List<String>> rows() {
        return rows;
    }

    private void rows(XmlNode node) {
        for (XmlNode child : node.children()) {
            switch (child.name()) {
                case "tr" -> row(child);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows(child);
                default -> {
                    // Properties and columns.
                }
            }
        }
    }

    private void row(XmlNode row) {
        List<String> cells = new ArrayList<>();
        cells(row, cells);
        if (row.child("trPr", "del").isPresent()) {
            notes.tell(Kind.DELETED, place, String.join(" ", cells), String.join(" ", cells));
        } else if (!cells.isEmpty()) {
            rows.add(List.copyOf(cells));
        }
    }

    private void cells(XmlNode node, List<String> cells) {
        for (XmlNode child : node.children()) {
            switch (child.name()) {
                case "tc" -> cell(child, cells);
                case "sdt", "sdtContent", "customXml" -> cells(child, cells);
                default -> {
                    // Properties.
                }
            }
        }
    }

    private void cell(XmlNode cell, List<String> cells) {
        boolean goesOn = cell.child("tcPr", "vMerge")
                .filter(merge -> !merge.attribute("val").equals("restart"))
                .isPresent();
        int span = cell.value("tcPr", "gridSpan")
                .filter(value -> value.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(1);
        if (goesOn || span > 1) {
            notes.count(Kind.MERGED_CELLS, place);
        }
        cells.add(words(cell));
        cells.addAll(Collections.nCopies(Math.clamp(span - 1, 0, WIDEST_SPAN), ""));
    }

    private String words(XmlNode cell) {
        List<String> lines = new ArrayList<>();
        words(cell, lines);
        while (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        return String.join("\n", lines);
    }

    private void words(XmlNode node, List<String> lines) {
        for (XmlNode child : node.children()) {
            switch (child.name()) {
                case "p" -> lines.add(text.apply(child));
                case "tbl" -> {
                    notes.count(Kind.NESTED_TABLE, place);
                    lines.add(new DocxTable(child, text, notes, place)
                            .rows().stream()
                                    .map(row -> String.join(" ", row).replace('\n', ' '))
                                    .collect(Collectors.joining("\n")));
                }
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> words(child, lines);
                default -> {
                    // Properties.
                }
            }
        }
    }
}
