package dev.pingyi.document;

import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.CommonObjectDataSubRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one sheet of an .xls, record by record. */
final class XlsSheet {

    private final XlsStyles styles;
    private final CellFormats formats;
    private final SheetBudget budget;
    private final SheetRows rows;

    /** A formula whose value is a text, which stands in a record of its own behind it. */
    private @Nullable FormulaRecord waiting;

    XlsSheet(XlsStyles styles, CellFormats formats, SheetBudget budget, SheetRows rows) {
        this.styles = styles;
        this.formats = formats;
        this.budget = budget;
        this.rows = rows;
    }

    void see(Record record) {
        switch (record) {
            case RowRecord row -> {
                if (row.getZeroHeight()) {
                    rows.hideRow(row.getRowNumber());
                }
            }
            case ColumnInfoRecord columns -> {
                if (columns.getHidden() || columns.getColumnWidth() == 0) {
                    rows.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
                }
            }
            case MergeCellsRecord merged -> {
                for (int i = 0; i < merged.getNumAreas(); i++) {
                    budget.entry();
                    var area = merged.getAreaAt(i);
                    rows.merge(area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn());
                }
            }
            case NumberRecord number -> number(number, number.getValue());
            case LabelSSTRecord label -> words(label, styles.text(label.getSSTIndex(), label.getXFIndex()));
            case LabelRecord label ->
                words(label.getRow(), label.getColumn(), label.getXFIndex(), CellText.of(label.getValue()));
            case BoolErrRecord flag -> {
                if (flag.isError()) {
                    error(flag, flag.getErrorValue());
                } else {
                    flag(flag, flag.getBooleanValue());
                }
            }
            case FormulaRecord formula -> formula(formula);
            case StringRecord text -> {
                if (waiting != null) {
                    words(waiting, CellText.of(text.getString()));
                    waiting = null;
                }
            }
            case NoteRecord note ->
                rows.tell(
                        SheetNotes.Kind.SHEET_COMMENT,
                        CellReference.convertNumToColString(note.getColumn()) + (note.getRow() + 1));
            case ObjRecord object -> drawing(object);
            default -> {}
        }
    }

    private void formula(FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            waiting = formula;
            return;
        }
        switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> number(formula, formula.getValue());
            case BOOLEAN -> flag(formula, formula.getCachedBooleanValue());
            case ERROR -> error(formula, formula.getCachedErrorValue());
            default -> {
                // An empty text.
            }
        }
    }

    private void number(CellRecord cell, double value) {
        var style = styles.style(cell.getXFIndex());
        rows.putShown(cell.getRow(), cell.getColumn(), formats.number(value, style.format()), value != 0, style);
    }

    private void words(CellRecord cell, CellText words) {
        words(cell.getRow(), cell.getColumn(), cell.getXFIndex(), words);
    }

    private void words(int row, int column, int index, CellText words) {
        var style = styles.style(index);
        if (words.struck().isEmpty() && !words.marked()) {
            String shown = formats.words(words.text(), style.format());
            rows.putShown(row, column, shown, !words.text().isBlank(), style);
        } else {
            rows.put(row, column, words.in(style));
        }
    }

    private void flag(CellRecord cell, boolean value) {
        var text = CellText.of(value ? "TRUE" : "FALSE");
        rows.put(cell.getRow(), cell.getColumn(), text.in(styles.style(cell.getXFIndex())));
    }

    private void error(CellRecord cell, int code) {
        String words =
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?";
        rows.error(cell.getRow(), cell.getColumn(), words);
    }

    /** Pictures, charts and text boxes; a comment has a box as well and is told by itself. */
    private void drawing(ObjRecord object) {
        boolean comment = object.getSubRecords().stream()
                .anyMatch(part -> part instanceof CommonObjectDataSubRecord common
                        && common.getObjectType() == CommonObjectDataSubRecord.OBJECT_TYPE_COMMENT);
        boolean list = object.getSubRecords().stream()
                .anyMatch(part -> part instanceof CommonObjectDataSubRecord common
                        && common.getObjectType() == CommonObjectDataSubRecord.OBJECT_TYPE_COMBO_BOX);
        if (!comment && !list) {
            rows.tell(SheetNotes.Kind.SHEET_DRAWING, "");
        }
    }
}
