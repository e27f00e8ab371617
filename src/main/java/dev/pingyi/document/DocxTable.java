package dev.pingyi.document;

import dev.pingyi.document.Notes.Found;
import dev.pingyi.document.Notes.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of a Word file as rows of text, as it is once all changes are accepted. A cell that spans others keeps its text
 * in the first of them; a row that begins later has empty cells before it.
 */
final class DocxTable {

    private static final int WIDEST_SPAN = 200;

    /** A cell costs as much as so many elements, even an empty one. */
    private static final int CELL_COST = 4;

    private final DocxContext context;
    private final List<Found> found = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    DocxTable(XmlNode table, DocxContext context) {
        this.context = context;
        rows(table);
    }

    List<List<String>> rows() {
        return rows;
    }

    List<Found> found() {
        return found;
    }

    private void rows(XmlNode node) {
        for (XmlNode child : node.children()) {
            switch (child.name()) {
                case "tr" -> row(child);
                case "sdt" -> {
                    // A prompt in a row is left out with the row's cells kept.
                    DocxChoice.placeholder(child).ifPresent(words -> found.add(new Found(Kind.PLACEHOLDER, words)));
                    child.child("sdtContent").ifPresent(this::rows);
                }
                case "customXml", "ins", "moveTo" -> rows(child);
                case "AlternateContent" -> DocxChoice.of(child).ifPresent(this::rows);
                case "del" -> deleted(Kind.DELETED, child);
                case "moveFrom" -> deleted(Kind.MOVED, child);
                default -> unread(child);
            }
        }
    }

    private void row(XmlNode row) {
        if (row.has("trPr", "del")) {
            deleted(Kind.DELETED, row);
            return;
        }
        if (row.has("trPr", "ins")) {
            found.add(new Found(Kind.INSERTED));
        }
        List<String> cells = new ArrayList<>();
        blanks(row, cells);
        int before = cells.size();
        cells(row, cells, false);
        if (cells.size() > before) {
            rows.add(List.copyOf(cells));
        }
    }

    private void blanks(XmlNode row, List<String> cells) {
        int count = number(row, "trPr", "gridBefore", 0);
        for (int i = 0; i < Math.min(count, WIDEST_SPAN); i++) {
            context.budget().node();
            cells.add("");
        }
    }

    private void cells(XmlNode node, List<String> cells, boolean prompt) {
        for (XmlNode child : node.children()) {
            switch (child.name()) {
                case "tc" -> cell(child, cells, prompt);
                case "sdt" ->
                    child.child("sdtContent")
                            .ifPresent(content -> cells(
                                    content,
                                    cells,
                                    DocxChoice.placeholder(child).isPresent()));
                case "customXml", "ins", "moveTo" -> cells(child, cells, prompt);
                case "AlternateContent" -> DocxChoice.of(child).ifPresent(chosen -> cells(chosen, cells, prompt));
                case "del" -> deleted(Kind.DELETED, child);
                case "moveFrom" -> deleted(Kind.MOVED, child);
                default -> unread(child);
            }
        }
    }

    private void cell(XmlNode cell, List<String> cells, boolean prompt) {
        if (cell.has("tcPr", "cellDel")) {
            deleted(Kind.DELETED, cell);
            return;
        }
        if (cell.has("tcPr", "cellIns")) {
            found.add(new Found(Kind.INSERTED));
        }
        context.budget().nodes(CELL_COST);
        boolean goesOn = cell.child("tcPr", "vMerge")
                .filter(merge -> !merge.attribute("val").equals("restart"))
                .isPresent();
        int span = number(cell, "tcPr", "gridSpan", 1);
        if (goesOn || span > 1) {
            found.add(new Found(Kind.MERGED_CELLS));
        }
        cells.add(prompt ? prompt(cell) : words(cell));
        for (int i = 1; i < Math.min(span, WIDEST_SPAN + 1); i++) {
            context.budget().node();
            cells.add("");
        }
    }

    /** The cell stays where it is, empty. */
    private String prompt(XmlNode cell) {
        found.add(new Found(Kind.PLACEHOLDER, cell.words()));
        return "";
    }

    private String words(XmlNode cell) {
        var story = new DocxStory(cell, context);
        found.addAll(story.found());
        story.tables().forEach(_ -> found.add(new Found(Kind.NESTED_TABLE)));
        String words = story.lines();
        // Text of a table in a table is put together once more on each level.
        context.budget().text(words.length());
        return words;
    }

    private void deleted(Kind kind, XmlNode gone) {
        String words = gone.words();
        found.add(new Found(kind, words, words));
    }

    private void unread(XmlNode node) {
        if (!DocxChoice.showsNothing(node)) {
            found.add(new Found(Kind.UNREAD, node.words()));
        }
    }

    private static int number(XmlNode node, String properties, String property, int otherwise) {
        return node.value(properties, property)
                .filter(value -> value.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }
}
