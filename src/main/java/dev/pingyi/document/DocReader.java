package dev.pingyi.document;

import dev.pingyi.document.Notes.Kind;
import dev.pingyi.text.Line;
import dev.pingyi.text.TableText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;

/** Turns a .doc of Word 97 to 2003, and a .wps of WPS, which is the same, into lines. */
final class DocReader {

    private static final String FORMAT = "Word 97-2003 (.doc)";
    private static final int LONGEST_HEADING = 200;

    private final HWPFDocument document;
    private final DocNumbering numbering = new DocNumbering();
    private final DocNotes beside;
    private final Notes notes = new Notes();
    private final List<Line> lines = new ArrayList<>();
    private int place;

    DocReader(HWPFDocument document, boolean macros) {
        this.document = document;
        this.beside = new DocNotes(document);
        if (macros) {
            notes.tell(Kind.MACROS, "Macros");
        }
    }

    WordText read() {
        beside.tell(notes);
        var range = document.getRange();
        for (int i = 0; i < range.numParagraphs(); i++) {
            var paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                var table = range.getTable(paragraph);
                table(table);
                i += Math.max(0, table.numParagraphs() - 1);
            } else {
                paragraph(paragraph);
            }
        }
        beside.boxes().forEach(box -> {
            lines.add(Line.unmarked(++place, box));
            notes.count(Kind.TEXT_BOX, place);
        });
        return new WordText(FORMAT, List.copyOf(lines), notes.all()).withoutOuterBlanks();
    }

    private void paragraph(Paragraph paragraph) {
        var read = new DocParagraph(paragraph, beside);
        String text = numbering.next(paragraph, read.text()) + read.text();
        int level = headingLevel(paragraph);
        place += text.isBlank() ? 0 : 1;
        if (level >= 0 && !text.isBlank() && text.indexOf('\n') < 0 && text.length() <= LONGEST_HEADING) {
            lines.add(Line.heading(place, level, text, ""));
        } else {
            for (String line : text.split("\n", -1)) {
                lines.add(Line.unmarked(place, line));
            }
        }
        for (int i = 0; i < read.footnotes().size(); i++) {
            lines.add(Line.body(place, "〔" + (i + 1) + "〕" + read.footnotes().get(i)));
        }
        read.tell(notes, Math.max(1, place), text);
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
            var row = table.getRow(i);
            List<String> cells = new ArrayList<>();
            for (int j = 0; j < row.numCells(); j++) {
                cells.add(cell(row.getCell(j)));
            }
            if (!cells.isEmpty()) {
                lines.add(Line.row(place, TableText.row(cells)));
            }
        }
    }

    private String cell(TableCell cell) {
        if (cell.isMerged() || cell.isVerticallyMerged()) {
            notes.count(Kind.MERGED_CELLS, place);
        }
        return paragraphs(cell).stream()
                .map(paragraph -> {
                    var read = new DocParagraph(paragraph, beside);
                    read.tell(notes, place, read.text());
                    return numbering.next(paragraph, read.text()) + read.text();
                })
                .collect(Collectors.joining("\n"))
                .stripTrailing();
    }

    private static List<Paragraph> paragraphs(Range range) {
        return IntStream.range(0, range.numParagraphs())
                .mapToObj(range::getParagraph)
                .toList();
    }
}
