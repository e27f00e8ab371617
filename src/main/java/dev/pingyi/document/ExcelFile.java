package dev.pingyi.document;

import dev.pingyi.kernel.Rejected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet (.xlsx, .xls), read as the words that stand in its cells. Formulas are never computed: what the program
 * that saved the file found is taken. Whatever cannot be read is refused in words.
 */
public final class ExcelFile {

    /** Largest file, in bytes. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /** Most rows of a sheet that are read; a longer one is refused and not cut. */
    public static final int MOST_ROWS = 2_000;

    private static final int MOST_COLUMNS = 100;

    /** Bytes of one part when unpacked; POI itself refuses what is packed more than a hundredfold. */
    private static final long LARGEST_PART = 40L * 1024 * 1024;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    /** A sheet with something in it; every row by its number, without the blank cells at its end. */
    public record Sheet(String name, List<List<String>> rows) {}

    private ExcelFile() {}

    /** @throws Rejected naming the file and what is wrong with it */
    public static List<Sheet> read(String name, byte[] content) {
        if (content.length > MAX_BYTES) {
            throw new Rejected(
                    "document.rejected.sheet-too-large", name, megabytes(content.length), megabytes(MAX_BYTES));
        }
        List<Sheet> sheets;
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(content))) {
            sheets = sheets(name, workbook);
        } catch (EncryptedDocumentException locked) {
            throw new Rejected("document.rejected.sheet-password", name);
        } catch (Rejected refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            // What a damaged file throws in a library is not listed anywhere; a bomb is told among them.
            throw new Rejected("document.rejected.sheet-broken", name);
        }
        if (sheets.isEmpty()) {
            throw new Rejected("document.rejected.sheet-empty", name);
        }
        return sheets;
    }

    private static List<Sheet> sheets(String name, Workbook workbook) {
        var formatter = new DataFormatter(Locale.SIMPLIFIED_CHINESE);
        formatter.setUseCachedValuesForFormulaCells(true);
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            var sheet = workbook.getSheetAt(i);
            if (sheet.getLastRowNum() >= MOST_ROWS) {
                throw new Rejected("document.rejected.sheet-too-long", name, sheet.getLastRowNum() + 1, MOST_ROWS);
            }
            List<List<String>> rows = new ArrayList<>();
            for (int row = 0; row <= sheet.getLastRowNum(); row++) {
                rows.add(cells(name, sheet.getRow(row), formatter));
            }
            if (rows.stream().anyMatch(row -> !row.isEmpty())) {
                sheets.add(new Sheet(sheet.getSheetName(), List.copyOf(rows)));
            }
        }
        return List.copyOf(sheets);
    }

    private static List<String> cells(String name, @Nullable Row row, DataFormatter formatter) {
        List<String> cells = new ArrayList<>();
        if (row == null) {
            return cells;
        }
        for (Cell cell : row) {
            var text = text(cell, formatter);
            if (text.isEmpty()) {
                continue;
            }
            if (cell.getColumnIndex() >= MOST_COLUMNS) {
                throw new Rejected("document.rejected.sheet-too-wide", name, cell.getColumnIndex() + 1, MOST_COLUMNS);
            }
            while (cells.size() < cell.getColumnIndex()) {
                cells.add("");
            }
            cells.add(text);
        }
        return List.copyOf(cells);
    }

    private static String text(Cell cell, DataFormatter formatter) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        return formatter.formatCellValue(cell).strip();
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1024.0 / 1024.0);
    }
}
