package dev.pingyi.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellReference;

/**
 * Writes an .xlsx straight onto a stream, sheet after sheet and row after row: a library that builds a model of every
 * cell first takes three times as long. Numbers are numbers with a format; words that begin like a formula are marked
 * as words (the style quotePrefix), which no program shows and none runs.
 */
public final class ExcelBook implements Closeable {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String FORMULA_SIGNS = "=+-@\t\r";
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final int TEXT = 1;
    private static final int HEADING = 2;
    private static final int QUOTED = 3;
    private static final int FIRST_NUMBER = 4;

    /** The first number of a format that is not built in. */
    private static final int FIRST_FORMAT = 164;

    private static final int BLOCK = 64 * 1024;

    private final ZipOutputStream zip;
    private final StringBuilder xml = new StringBuilder(2 * BLOCK);
    private final List<String> names = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();
    private boolean inRow;
    private int row;

    public ExcelBook(OutputStream out) {
        zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /**
     * Begins a sheet; the one before is finished.
     *
     * @param widths of the columns, in characters
     * @param frozenColumns that stay in sight, like {@code frozenRows}
     */
    public void sheet(String name, int frozenRows, int frozenColumns, List<Integer> widths) throws IOException {
        finishSheet();
        names.add(name);
        begin("xl/worksheets/sheet" + names.size() + ".xml");
        xml.append("<worksheet xmlns=\"").append(MAIN).append("\"><sheetViews><sheetView workbookViewId=\"0\">");
        String pane = frozenColumns == 0 ? "bottomLeft" : frozenRows == 0 ? "topRight" : "bottomRight";
        if (frozenRows + frozenColumns > 0) {
            xml.append("<pane")
                    .append(frozenColumns > 0 ? " xSplit=\"" + frozenColumns + "\"" : "")
                    .append(frozenRows > 0 ? " ySplit=\"" + frozenRows + "\"" : "")
                    .append(" topLeftCell=\"")
                    .append(column(frozenColumns))
                    .append(frozenRows + 1)
                    .append("\" activePane=\"")
                    .append(pane)
                    .append("\" state=\"frozen\"/>");
        }
        xml.append("</sheetView></sheetViews><cols>");
        for (int i = 0; i < widths.size(); i++) {
            xml.append("<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>"
                    .formatted(i + 1, i + 1, widths.get(i)));
        }
        xml.append("</cols><sheetData>");
        row = 0;
    }

    /** Begins the next row. */
    public void row() throws IOException {
        finishRow();
        xml.append("<row r=\"").append(++row).append("\">");
        inRow = true;
        if (xml.length() > BLOCK) {
            flush();
        }
    }

    /** @param column from 0; greater than that of the cell before */
    public void heading(int column, String text) {
        words(column, text, HEADING);
    }

    public void text(int column, String text) {
        boolean formula = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
        words(column, text, formula ? QUOTED : TEXT);
    }

    /** @param format as an office program takes it: 0.00, +0.0%;-0.0% */
    public void number(int column, BigDecimal number, String format) {
        int style = FIRST_NUMBER + formats.computeIfAbsent(format, _ -> formats.size());
        cell(column, style).append("><v>").append(number.toPlainString()).append("</v></c>");
    }

    /** Finishes the file; the stream below is left open. */
    @Override
    public void close() throws IOException {
        finishSheet();
        texts();
        styles();
        workbook();
        zip.finish();
    }

    private void words(int column, String text, int style) {
        if (!text.isEmpty()) {
            int index = texts.computeIfAbsent(text, _ -> texts.size());
            cell(column, style).append(" t=\"s\"><v>").append(index).append("</v></c>");
        }
    }

    private StringBuilder cell(int column, int style) {
        return xml.append("<c r=\"")
                .append(column(column))
                .append(row)
                .append("\" s=\"")
                .append(style)
                .append('"');
    }

    private String column(int column) {
        while (columns.size() <= column) {
            columns.add(CellReference.convertNumToColString(columns.size()));
        }
        return columns.get(column);
    }

    private void finishRow() {
        if (inRow) {
            xml.append("</row>");
            inRow = false;
        }
    }

    private void finishSheet() throws IOException {
        finishRow();
        if (!names.isEmpty()) {
            xml.append("</sheetData></worksheet>");
            end();
        }
    }

    private void texts() throws IOException {
        begin("xl/sharedStrings.xml");
        xml.append("<sst xmlns=\"")
                .append(MAIN)
                .append("\" uniqueCount=\"")
                .append(texts.size())
                .append("\">");
        for (String text : texts.keySet()) {
            xml.append("<si><t xml:space=\"preserve\">").append(escaped(text)).append("</t></si>");
            if (xml.length() > BLOCK) {
                flush();
            }
        }
        xml.append("</sst>");
        end();
    }

    private void styles() throws IOException {
        begin("xl/styles.xml");
        xml.append("<styleSheet xmlns=\"")
                .append(MAIN)
                .append("\"><numFmts count=\"")
                .append(formats.size());
        xml.append("\">");
        formats.forEach((format, index) -> xml.append(
                "<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(FIRST_FORMAT + index, escaped(format))));
        xml.append("</numFmts>"
                + "<fonts count=\"2\"><font><sz val=\"11\"/></font><font><b/><sz val=\"11\"/></font></fonts>"
                + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill>"
                + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFC0C0C0\"/></patternFill></fill></fills>"
                + "<borders count=\"2\"><border/><border><left/><right/><top/>"
                + "<bottom style=\"thin\"/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"");
        xml.append(FIRST_NUMBER + formats.size()).append("\"><xf xfId=\"0\"/>");
        String wrapped = "<alignment wrapText=\"1\"/></xf>";
        xml.append("<xf xfId=\"0\" applyAlignment=\"1\">").append(wrapped);
        xml.append("<xf xfId=\"0\" fontId=\"1\" fillId=\"2\" borderId=\"1\" applyFont=\"1\" applyFill=\"1\""
                        + " applyBorder=\"1\" applyAlignment=\"1\">")
                .append(wrapped);
        xml.append("<xf xfId=\"0\" quotePrefix=\"1\" applyAlignment=\"1\">").append(wrapped);
        formats.values()
                .forEach(index -> xml.append(
                        "<xf xfId=\"0\" numFmtId=\"%d\" applyNumberFormat=\"1\"/>".formatted(FIRST_FORMAT + index)));
        xml.append("</cellXfs></styleSheet>");
        end();
    }

    private void workbook() throws IOException {
        var types = new StringBuilder();
        var relations = new StringBuilder();
        var sheets = new StringBuilder();
        for (int i = 1; i <= names.size(); i++) {
            types.append(type("/xl/worksheets/sheet" + i + ".xml", "worksheet"));
            relations.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
            sheets.append(
                    "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(escaped(names.get(i - 1)), i, i));
        }
        int next = names.size() + 1;
        whole(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets
                        + "</sheets></workbook>");
        whole(
                "xl/_rels/workbook.xml.rels",
                relations(relations
                        + relation(next, "styles", "styles.xml")
                        + relation(next + 1, "sharedStrings", "sharedStrings.xml")));
        whole("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
        whole(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + types
                        + type("/xl/workbook.xml", "sheet.main") + type("/xl/styles.xml", "styles")
                        + type("/xl/sharedStrings.xml", "sharedStrings") + "</Types>");
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + kind + "+xml\"/>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private static String escaped(String text) {
        String legal = PaperXml.legal(text);
        var escaped = new StringBuilder(legal.length() + 8);
        for (char c : ESCAPE.matcher(legal).replaceAll("_x005F_").toCharArray()) {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private void whole(String part, String content) throws IOException {
        begin(part);
        xml.append(content);
        end();
    }

    private void begin(String part) throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        xml.append(HEAD);
    }

    private void end() throws IOException {
        flush();
        zip.closeEntry();
    }

    private void flush() throws IOException {
        zip.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        xml.setLength(0);
    }
}
