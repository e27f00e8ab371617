package dev.pingyi.document;

import dev.pingyi.document.ExcelFile.Sheet;
import dev.pingyi.kernel.Rejected;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Reads an .xls record by record; of its sheets only those that people see. */
final class XlsReader {

    private final SheetBudget budget;
    private final XlsStyles styles = new XlsStyles();
    private final List<BoundSheetRecord> listed = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private BoundSheetRecord[] inOrder = {};
    private @Nullable SheetRows rows;
    private @Nullable XlsSheet cells;
    private boolean since1904;
    private boolean filled;
    private int sheet = -1;
    private int depth;

    XlsReader(SheetBudget budget) {
        this.budget = budget;
    }

    ExcelText read(String name, POIFSFileSystem files) throws IOException {
        var root = files.getRoot();
        if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
            notes.add(new Note("document.note.macros", "_VBA_PROJECT_CUR"));
        }
        var request = new HSSFRequest();
        request.addListenerForAllRecords(this::see);
        new HSSFEventFactory().processWorkbookEvents(request, files);
        if (sheet < 0) {
            throw new IOException("no sheet");
        }
        if (sheets.isEmpty()) {
            throw new Rejected(filled ? "document.rejected.sheet-hidden" : "document.rejected.sheet-empty", name);
        }
        return new ExcelText(List.copyOf(sheets), List.copyOf(notes));
    }

    private void see(Record record) {
        switch (record) {
            case BOFRecord begin -> begin(begin);
            case EOFRecord _ -> end();
            case BoundSheetRecord bound -> listed.add(bound);
            case DateWindow1904Record days -> since1904 = days.getWindowing() == 1;
            default -> {
                if (sheet < 0) {
                    styles.see(record, budget);
                } else if (cells != null && depth == 1) {
                    cells.see(record);
                }
            }
        }
    }

    /** A stream within another one is a chart on the sheet; its numbers are no cells. */
    private void begin(BOFRecord begin) {
        depth++;
        if (depth != 1 || begin.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        if (sheet < 0) {
            inOrder = BoundSheetRecord.orderByBofPosition(listed);
        }
        sheet++;
        String name = sheet < inOrder.length ? inOrder[sheet].getSheetname() : String.valueOf(sheet + 1);
        boolean hidden = sheet < inOrder.length && (inOrder[sheet].isHidden() || inOrder[sheet].isVeryHidden());
        if (begin.getType() != BOFRecord.TYPE_WORKSHEET) {
            notes.add(new Note("document.note.sheet-no-cells", name));
        } else if (hidden) {
            notes.add(new Note("document.note.sheet-hidden", name));
            filled = true;
        } else {
            rows = new SheetRows(name, budget);
            cells = new XlsSheet(styles, new CellFormats(since1904), budget, rows);
        }
    }

    private void end() {
        depth--;
        if (depth != 0 || rows == null) {
            return;
        }
        var read = rows.done();
        filled |= rows.filled();
        if (!read.rows().isEmpty()) {
            sheets.add(read);
        } else {
            notes.addAll(read.notes());
        }
        rows = null;
        cells = null;
    }
}
