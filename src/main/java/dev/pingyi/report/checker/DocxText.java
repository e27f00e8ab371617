package dev.pingyi.report.checker;

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

    static String read(byte[] bytes) throws IOException {
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
        } catch (RuntimeException broken) {
            throw new IOException("not a readable Word document (.docx)", broken);
        }
    }
}
