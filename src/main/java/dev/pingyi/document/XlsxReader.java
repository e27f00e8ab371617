package dev.pingyi.document;

import dev.pingyi.document.DocxPackage.Relation;
import dev.pingyi.document.ExcelFile.Sheet;
import dev.pingyi.kernel.Rejected;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads an .xlsx part by part as a stream; of its sheets only those that people see. */
final class XlsxReader {

    private record Listed(String name, boolean hidden, String relation) {}

    private final DocxPackage file;
    private final SheetBudget budget;
    private final String main;
    private final List<Listed> listed = new ArrayList<>();
    private final List<CellText> strings = new ArrayList<>();
    private final XlsxStyles styles = new XlsxStyles();
    private boolean since1904;

    XlsxReader(DocxPackage file, String main, SheetBudget budget) {
        this.file = file;
        this.main = main;
        this.budget = budget;
    }

    ExcelText read(String name) throws IOException, XMLStreamException {
        var relations = file.relations(main);
        workbook();
        try (var part = part(relations, "/styles")) {
            if (part != null) {
                styles.read(part, budget);
            }
        }
        try (var part = part(relations, "/sharedStrings")) {
            if (part != null) {
                strings(part);
            }
        }
        var formats = new CellFormats(since1904);
        List<Sheet> sheets = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        if (relations.values().stream().anyMatch(relation -> relation.type().endsWith("/vbaProject"))) {
            notes.add(new Note("document.note.macros", "vbaProject.bin"));
        }
        boolean filled = false;
        for (var sheet : listed) {
            var relation = relations.get(sheet.relation);
            if (relation == null || relation.external() || !relation.type().endsWith("/worksheet")) {
                notes.add(new Note("document.note.sheet-no-cells", sheet.name));
                continue;
            }
            var rows = new SheetRows(sheet.name, budget);
            if (sheet.hidden) {
                notes.add(new Note("document.note.sheet-hidden", sheet.name));
                filled = true;
                continue;
            }
            cells(relation.target(), formats, rows);
            var read = rows.done();
            filled |= rows.filled();
            if (!read.rows().isEmpty()) {
                sheets.add(read);
            } else if (!read.notes().isEmpty()) {
                notes.addAll(read.notes());
            }
        }
        if (sheets.isEmpty()) {
            throw new Rejected(filled ? "document.rejected.sheet-hidden" : "document.rejected.sheet-empty", name);
        }
        return new ExcelText(List.copyOf(sheets), List.copyOf(notes));
    }

    private void workbook() throws IOException, XMLStreamException {
        try (var part = open(main)) {
            while (part.next()) {
                if (part.starts() && part.name().equals("workbookPr")) {
                    since1904 = part.yes("date1904");
                } else if (part.starts() && part.name().equals("sheet")) {
                    budget.entry();
                    String state = part.attribute("state");
                    listed.add(new Listed(
                            part.attribute("name"),
                            state.equals("hidden") || state.equals("veryHidden"),
                            part.relation()));
                }
            }
        }
    }

    private void strings(XlsxPart part) throws IOException, XMLStreamException {
        var rich = new RichText(budget);
        while (part.next()) {
            if (part.starts() && part.name().equals("si")) {
                rich.begin();
            } else if (part.ends("si")) {
                var text = rich.done();
                budget.string(text.text().length() + text.struck().length());
                strings.add(text);
            } else {
                rich.see(part);
            }
        }
    }

    private void cells(String path, CellFormats formats, SheetRows rows) throws IOException, XMLStreamException {
        try (var part = open(path)) {
            new XlsxSheet(styles, strings, formats, budget, rows).read(part);
        }
        for (var beside : file.relations(path).values()) {
            if (beside.external()) {
                continue;
            }
            if (beside.type().endsWith("/drawing")) {
                rows.tell(SheetNotes.Kind.SHEET_DRAWING, "");
            } else if (beside.type().endsWith("/comments") && file.has(beside.target())) {
                comments(beside.target(), rows);
            }
        }
    }

    private void comments(String path, SheetRows rows) throws IOException, XMLStreamException {
        try (var part = open(path)) {
            while (part.next()) {
                if (part.starts() && part.name().equals("comment")) {
                    rows.tell(SheetNotes.Kind.SHEET_COMMENT, part.attribute("ref"));
                }
            }
        }
    }

    private @Nullable XlsxPart part(Map<String, Relation> relations, String type)
            throws IOException, XMLStreamException {
        for (var relation : relations.values()) {
            if (relation.type().endsWith(type) && !relation.external() && file.has(relation.target())) {
                return open(relation.target());
            }
        }
        return null;
    }

    private XlsxPart open(String path) throws IOException, XMLStreamException {
        return new XlsxPart(file.open(path), budget.parts());
    }
}
