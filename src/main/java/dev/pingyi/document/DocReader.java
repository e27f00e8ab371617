package dev.pingyi.document;

import dev.pingyi.document.Notes.Found;
import dev.pingyi.document.Notes.Kind;
import dev.pingyi.text.Line;
import dev.pingyi.text.TableText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jspecify.annotations.Nullable;

/** Turns a .doc of Word 97 to 2003, and a .wps of WPS, which is the same, into lines. */
final class DocReader {

    private static final String FORMAT = "Word 97-2003 (.doc)";

    private final HWPFDocument document;
    private final DocNumbering numbering = new DocNumbering();
    private final DocNotes beside;
    private final Notes notes = new Notes();
    private final List<Line> lines = new ArrayList<>();
    private int place;
    private @Nullable DocParagraph open;

    DocReader(HWPFDocument document, boolean macros) {
        this.document = document;
        this.beside = new DocNotes(document);
        if (macros) {
            notes.tell(Kind.MACROS, "Macros");
        }
    }

    WordText read() {
        beside.tell(notes);
        blocks(document.getRange());
        var boxes = document.getMainTextboxRange();
        int before = lines.size();
        if (boxes != null && boxes.getStartOffset() < boxes.getEndOffset()) {
            blocks(boxes);
        }
        if (!DocNotes.blank(lines.subList(before, lines.size()))) {
            lines.subList(before, lines.size()).removeIf(line -> line.whole().isBlank());
            lines.subList(before, lines.size()).forEach(line -> notes.count(Kind.TEXT_BOX, line.place()));
        } else {
            lines.subList(before, lines.size()).clear();
        }
        return new WordText(FORMAT, List.copyOf(lines), notes.all()).withoutOuterBlanks();
    }

    private void blocks(Range range) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            var paragraph = range.getParagraph(i);
            beside.budget().node();
            if (paragraph.isInTable()) {
                rest();
                var table = range.getTable(paragraph);
                table(table);
                i += Math.max(0, table.numParagraphs() - 1);
            } else {
                next(paragraph);
            }
        }
        rest();
    }

    private void next(Paragraph paragraph) {
        var read = open;
        if (read == null) {
            read = new DocParagraph(paragraph, beside);
        } else {
            read.add(paragraph);
        }
        open = read.goesOn() ? read : null;
        if (!read.goesOn()) {
            paragraph(read);
        }
    }

    /** The next paragraph, with which it should go on, is a table or the end. */
    private void rest() {
        var read = open;
        open = null;
        if (read != null && read.text().isBlank()) {
            notes.tell(read.found(), Math.max(1, place), "");
        } else if (read != null) {
            paragraph(read);
        }
    }

    private void paragraph(DocParagraph read) {
        String text = numbering.next(read.node(), read.text()) + read.text();
        place += text.isBlank() ? 0 : 1;
        lines.addAll(ParagraphLines.of(place, headingLevel(read.node()), text, notes));
        for (int i = 0; i < read.footnotes().size(); i++) {
            lines.add(Line.body(place, "〔" + (i + 1) + "〕" + read.footnotes().get(i)));
        }
        notes.tell(read.found(), Math.max(1, place), text);
    }

    /** 0 the title, 1 to 4; -1 for text. */
    private int headingLevel(Paragraph paragraph) {
        var styles = document.getStyleSheet();
        int index = paragraph.getStyleIndex();
        var style = index < styles.numStyles() ? styles.getStyleDescription(index) : null;
        String name = style == null || style.getName() == null ? "" : style.getName();
        if (name.equalsIgnoreCase("title")) {
            return 0;
        }
        var heading = DocxStyles.HEADING.matcher(name);
        if (heading.matches()) {
            return Math.min(Integer.parseInt(heading.group(1)), DocxStyles.DEEPEST_HEADING);
        }
        int outline = paragraph.getLvl();
        return outline >= 0 && outline < DocxStyles.OUTLINE_TEXT
                ? Math.min(outline + 1, DocxStyles.DEEPEST_HEADING)
                : -1;
    }

    private void table(Table table) {
        if (!lines.isEmpty() && lines.getLast().role() == Line.Role.TABLE_ROW) {
            lines.add(Line.unmarked(place, ""));
        }
        place++;
        for (int i = 0; i < table.numRows(); i++) {
            row(table.getRow(i));
        }
    }

    private void row(TableRow row) {
        if (deleted(row)) {
            String words = row.text().replaceAll("\\p{Cntrl}+", " ");
            notes.tell(List.of(new Found(Kind.DELETED, words, words)), place, "");
            return;
        }
        List<String> cells = new ArrayList<>();
        for (int j = 0; j < row.numCells(); j++) {
            beside.budget().node();
            cells.add(cell(row.getCell(j)));
        }
        if (!cells.isEmpty()) {
            lines.add(Line.row(place, TableText.row(cells)));
        }
    }

    /** The mark at the end of a row that was deleted with change tracking is deleted too. */
    private static boolean deleted(TableRow row) {
        var end = row.numParagraphs() == 0 ? null : row.getParagraph(row.numParagraphs() - 1);
        return end != null
                && end.numCharacterRuns() > 0
                && end.getCharacterRun(end.numCharacterRuns() - 1).isMarkedDeleted();
    }

    private String cell(TableCell cell) {
        if (cell.isMerged() || cell.isVerticallyMerged()) {
            notes.count(Kind.MERGED_CELLS, place);
        }
        List<String> texts = new ArrayList<>();
        DocParagraph read = null;
        for (Paragraph paragraph : paragraphs(cell)) {
            if (read == null) {
                read = new DocParagraph(paragraph, beside);
            } else {
                read.add(paragraph);
            }
            if (!read.goesOn()) {
                texts.add(words(read));
                read = null;
            }
        }
        if (read != null) {
            texts.add(words(read));
        }
        return String.join("\n", texts).stripTrailing();
    }

    private String words(DocParagraph read) {
        String text = numbering.next(read.node(), read.text()) + read.text().replace(DocxParagraph.PAGE, '\n');
        notes.tell(read.found(), place, text);
        var whole = new StringBuilder(text);
        for (int i = 0; i < read.footnotes().size(); i++) {
            whole.append("\n〔")
                    .append(i + 1)
                    .append('〕')
                    .append(read.footnotes().get(i));
        }
        return whole.toString();
    }

    private static List<Paragraph> paragraphs(Range range) {
        return IntStream.range(0, range.numParagraphs())
                .mapToObj(range::getParagraph)
                .toList();
    }
}
