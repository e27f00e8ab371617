package dev.pingyi.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Spreadsheets for tests: by a library in both formats, or an .xlsx written part by part as no program would. */
final class Spreadsheets {

    /** Writes a part of any size without holding it. */
    interface Part {
        void write(OutputStream out) throws IOException;
    }

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, Part> parts = new LinkedHashMap<>();

    private Spreadsheets() {}

    static byte[] xlsx(Consumer<Workbook> content) {
        return written(new XSSFWorkbook(), content);
    }

    static byte[] xls(Consumer<Workbook> content) {
        return written(new HSSFWorkbook(), content);
    }

    /** One sheet; give its rows by {@link #rows} or everything by {@link #part}. */
    static Spreadsheets parts() {
        var made = new Spreadsheets();
        made.part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType="
                        + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        made.part("_rels/.rels", relations("officeDocument=xl/workbook.xml"));
        made.part(
                "xl/_rels/workbook.xml.rels",
                relations("worksheet=worksheets/sheet1.xml", "styles=styles.xml", "sharedStrings=sharedStrings.xml"));
        made.part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                        + "\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        return made;
    }

    Spreadsheets rows(String rows) {
        return part("xl/worksheets/sheet1.xml", sheet("<sheetData>" + rows + "</sheetData>"));
    }

    Spreadsheets strings(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    Spreadsheets styles(String content) {
        return part("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + content + "</styleSheet>");
    }

    Spreadsheets part(String name, String content) {
        return part(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    Spreadsheets part(String name, Part content) {
        parts.put(name, content);
        return this;
    }

    /** A part with one piece in it again and again. */
    Spreadsheets repeated(String name, String before, String piece, int times, String after) {
        return part(name, out -> {
            out.write(before.getBytes(StandardCharsets.UTF_8));
            byte[] block = piece.repeat(1000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times / 1000; i++) {
                out.write(block);
            }
            out.write(after.getBytes(StandardCharsets.UTF_8));
        });
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(out);
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String sheet(String content) {
        return "<worksheet xmlns=\"" + MAIN + "\">" + content + "</worksheet>";
    }

    /** @param given each as type=target */
    static String relations(String... given) {
        var list = new StringBuilder();
        for (int i = 0; i < given.length; i++) {
            int equals = given[i].indexOf('=');
            list.append("<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                    .formatted(i + 1, RELATIONS, given[i].substring(0, equals), given[i].substring(equals + 1)));
        }
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + list
                + "</Relationships>";
    }

    private static byte[] written(Workbook workbook, Consumer<Workbook> content) {
        var bytes = new ByteArrayOutputStream();
        try (workbook) {
            content.accept(workbook);
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
