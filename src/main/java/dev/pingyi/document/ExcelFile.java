package dev.pingyi.document;

import dev.pingyi.kernel.Rejected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A spreadsheet (.xlsx, .xls), read as people see it. Formulas are never computed: what the program that saved the file
 * found is taken. Read as a stream within a budget; whatever cannot be read is refused in words. Needs no database, so
 * call it outside of any transaction.
 */
public final class ExcelFile {

    /** Largest file, in bytes. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /** Rows of a sheet that may hold something; a longer one is refused and not cut. */
    public static final int MOST_ROWS = 2_000;

    static final int MOST_COLUMNS = 100;

    /**
     * A sheet with something in it.
     *
     * @param rows every row by its number, without the blank cells at its end; hidden ones are empty
     * @param notes everything of the sheet that the rows do not hold
     */
    public record Sheet(String name, List<List<String>> rows, List<Note> notes) {}

    private ExcelFile() {}

    /** @throws Rejected naming the file and what is wrong with it */
    public static ExcelText read(String name, byte[] content) {
        if (content.length > MAX_BYTES) {
            throw new Rejected(
                    "document.rejected.sheet-too-large", name, megabytes(content.length), megabytes(MAX_BYTES));
        }
        try {
            return FileMagic.valueOf(content) == FileMagic.OLE2 ? older(name, content) : newer(name, content);
        } catch (EncryptedDocumentException locked) {
            throw new Rejected("document.rejected.sheet-password", name);
        } catch (OldFileFormatException old) {
            throw new Rejected("document.rejected.sheet-other-format", name);
        } catch (Rejected refused) {
            throw refused;
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError damaged) {
            // What a damaged file throws in a library is not listed anywhere; a bomb is told among them.
            throw new Rejected("document.rejected.sheet-broken", name);
        }
    }

    private static ExcelText newer(String name, byte[] content) throws IOException, XMLStreamException {
        try (var file = new DocxPackage(content)) {
            String main = file.main().filter(file::has).orElseThrow(() -> new IOException("no workbook"));
            if (file.type(main).contains("binary")) {
                throw new Rejected("document.rejected.sheet-other-format", name);
            }
            return new XlsxReader(file, main, new SheetBudget(name)).read(name);
        }
    }

    private static ExcelText older(String name, byte[] content) throws IOException {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new Rejected("document.rejected.sheet-password", name);
            }
            if (!files.getRoot().hasEntryCaseInsensitive("Workbook")
                    && files.getRoot().hasEntryCaseInsensitive("Book")) {
                throw new Rejected("document.rejected.sheet-other-format", name);
            }
            return new XlsReader(new SheetBudget(name)).read(name, files);
        }
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1024.0 / 1024.0);
    }
}
