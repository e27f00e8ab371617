package dev.pingyi.report.checker;

import dev.pingyi.kernel.Rejected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** The paragraphs and table rows of a Word document as lines of text. */
final class DocxText {

    private DocxText() {}

    static boolean isOffice(byte[] bytes) {
        return bytes.length > 4
                && ((bytes[0] == 'P' && bytes[1] == 'K') || ((bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF));
    }

    static String read(String file, byte[] bytes) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<String> lines = new ArrayList<>();
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    lines.add(paragraph.getText());
                } else if (element instanceof XWPFTable table) {
                    table.getRows()
                            .forEach(row -> lines.add(String.join(
                                    "\t",
                                    row.getTableCells().stream()
                                            .map(cell -> cell.getText())
                                            .toList())));
                }
            }
            return String.join("\n", lines);
        } catch (IOException | RuntimeException broken) {
            throw new Rejected("checker.rejected.word", file);
        }
    }
}
