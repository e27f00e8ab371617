package dev.pingyi.document;

import dev.pingyi.text.Line;
import dev.pingyi.text.TableText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The parts of a paper that its text makes. */
final class PaperXml {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Twentieths of a point: A4, margins 37 / 26 / 35 / 28 mm, page number 7 mm below the text. */
    private static final String[] PAGE = {"w", "11906", "h", "16838"};

    private static final String[] MARGINS = {
        "top", "2098", "right", "1474", "bottom", "1984", "left", "1588", "header", "851", "footer", "1304", "gutter",
        "0"
    };

    private static final int TEXT_WIDTH = 8844;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;
    private int bookmarks;

    PaperXml() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] properties(String title) {
        var escaped = new StringBuilder();
        legal(title).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties"
                        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + escaped
                        + "</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>")
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] document(String title, List<Line> lines) {
        try {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("w", "document", WORD);
            xml.writeNamespace("w", WORD);
            xml.writeNamespace("r", RELATIONS);
            start("body");
            if (lines.stream().noneMatch(line -> line.role() == Line.Role.HEADING && line.level() == 0)) {
                start("p");
                style("Title", "");
                bookmark(OfficialPaper.TITLE_MARK);
                run("", title);
                end();
            }
            List<Line> table = new ArrayList<>();
            for (Line line : lines) {
                if (line.role() == Line.Role.TABLE_ROW) {
                    table.add(line);
                } else {
                    table(table);
                    paragraph(line);
                }
            }
            table(table);
            section();
            end();
            end();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private void paragraph(Line line) throws XMLStreamException {
        start("p");
        switch (line.role()) {
            case BODY -> {
                style("PingyiBody", line.text());
                run("", line.text());
            }
            case HEADING -> {
                boolean alone = line.text().isEmpty();
                style(alone ? headingStyle(line.level()) : "", alone ? "" : line.heading());
                if (line.whole().isEmpty()) {
                    bookmark(OfficialPaper.UNTITLED_MARK + line.level() + "_" + bookmarks);
                }
                run(alone ? "" : headingStyle(line.level()) + "Char", line.heading());
                run("", line.text());
            }
            default -> {
                style("", line.text());
                run("", line.text());
            }
        }
        end();
    }

    private static String headingStyle(int level) {
        return level == 0 ? "Title" : "Heading" + level;
    }

    /** @param text that begins with blanks is indented by them, and not once more */
    private void style(String style, String text) throws XMLStreamException {
        boolean indented = !text.isEmpty() && Character.isWhitespace(text.charAt(0));
        if (style.isEmpty() && !indented) {
            return;
        }
        start("pPr");
        if (!style.isEmpty()) {
            empty("pStyle", "val", style);
        }
        if (indented) {
            empty("ind", "firstLineChars", "0", "firstLine", "0");
        }
        end();
    }

    private void run(String style, String text) throws XMLStreamException {
        if (text.isEmpty()) {
            return;
        }
        start("r");
        if (!style.isEmpty()) {
            start("rPr");
            empty("rStyle", "val", style);
            end();
        }
        text(text);
        end();
    }

    private void text(String text) throws XMLStreamException {
        String[] parts = legal(text).split("\t", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                empty("tab");
            }
            if (!parts[i].isEmpty()) {
                start("t");
                xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
                xml.writeCharacters(parts[i]);
                end();
            }
        }
    }

    private void bookmark(String name) throws XMLStreamException {
        String id = String.valueOf(bookmarks++);
        empty("bookmarkStart", "id", id, "name", name);
        empty("bookmarkEnd", "id", id);
    }

    private void table(List<Line> lines) throws XMLStreamException {
        if (lines.isEmpty()) {
            return;
        }
        var rows = lines.stream().map(line -> TableText.cells(line.text())).toList();
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        start("tbl");
        start("tblPr");
        empty("tblStyle", "val", "PingyiTable");
        empty("tblW", "w", "5000", "type", "pct");
        end();
        start("tblGrid");
        for (int i = 0; i < columns; i++) {
            empty("gridCol", "w", String.valueOf(TEXT_WIDTH / columns));
        }
        end();
        for (var row : rows) {
            row(row, columns);
        }
        end();
        lines.clear();
    }

    private void row(List<String> cells, int columns) throws XMLStreamException {
        start("tr");
        start("trPr");
        if (cells.size() < columns) {
            empty("gridAfter", "val", String.valueOf(columns - cells.size()));
        }
        empty("cantSplit");
        end();
        for (String cell : cells) {
            start("tc");
            start("tcPr");
            empty("tcW", "w", String.valueOf(TEXT_WIDTH / columns), "type", "dxa");
            end();
            for (String line : cell.split("\n", -1)) {
                start("p");
                style("PingyiCell", "");
                run("", line);
                end();
            }
            end();
        }
        end();
    }

    private void section() throws XMLStreamException {
        start("sectPr");
        xml.writeEmptyElement(WORD, "footerReference");
        xml.writeAttribute(WORD, "type", "default");
        xml.writeAttribute(RELATIONS, "id", "rId4");
        empty("pgSz", PAGE);
        empty("pgMar", MARGINS);
        empty("docGrid", "type", "lines", "linePitch", "579");
        end();
    }

    private void start(String name) throws XMLStreamException {
        xml.writeStartElement(WORD, name);
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(WORD, name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(WORD, attributes[i], attributes[i + 1]);
        }
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    /** Without what XML cannot hold: control characters and halves of characters. */
    static String legal(String text) {
        boolean legal = text.chars().allMatch(c -> (c >= ' ' && c < 0xD800) || c == '\t' || c == '\n');
        if (legal) {
            return text;
        }
        var kept = new StringBuilder();
        text.codePoints()
                .filter(c ->
                        c == '\t' || c == '\n' || (c >= ' ' && c < 0xD800) || (c > 0xDFFF && c < 0xFFFE) || c > 0xFFFF)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
