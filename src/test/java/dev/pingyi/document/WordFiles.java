package dev.pingyi.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes Word files part by part, right ones and broken ones. */
public final class WordFiles {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String type = WORD;
    private String prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private int relation;

    public static WordFiles word() {
        return new WordFiles();
    }

    public WordFiles type(String contentType) {
        type = contentType;
        return this;
    }

    public WordFiles prolog(String text) {
        prolog = text;
        return this;
    }

    /** A paragraph of text. */
    public WordFiles p(String text) {
        return xml("<w:p>" + run(text) + "</w:p>");
    }

    /** A paragraph of a style. */
    public WordFiles p(String style, String text) {
        return xml("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>");
    }

    /** A paragraph of a list. */
    public WordFiles item(int list, int level, String text) {
        return xml("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + run(text) + "</w:p>");
    }

    public WordFiles xml(String content) {
        body.append(content);
        return this;
    }

    public static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A part beside the text that the text refers to, e.g. {@code numbering}. */
    public WordFiles with(String kind, String content) {
        relations.append("<Relationship Id=\"r" + ++relation + "\" Type=\"" + RELATION + kind + "\" Target=\"" + kind
                + relation + ".xml\"/>");
        return part("word/" + kind + relation + ".xml", wrap(kind, content));
    }

    public WordFiles refersTo(String kind, String address) {
        relations.append("<Relationship Id=\"r" + ++relation + "\" Type=\"" + RELATION + kind + "\" Target=\"" + address
                + "\" TargetMode=\"External\"/>");
        return this;
    }

    public WordFiles part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public WordFiles part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put(
                "[Content_Types].xml",
                ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + type + "\"/></Types>")
                        .getBytes(StandardCharsets.UTF_8));
        all.put(
                "_rels/.rels",
                relationships("<Relationship Id=\"r1\" Type=\"" + RELATION
                        + "officeDocument\" Target=\"word/document.xml\"/>"));
        all.put("word/_rels/document.xml.rels", relationships(relations.toString()));
        all.put(
                "word/document.xml",
                (prolog + wrap("document", "<w:body>" + body + "<w:sectPr/></w:body>"))
                        .getBytes(StandardCharsets.UTF_8));
        all.putAll(parts);
        return zip(all);
    }

    public static byte[] zip(Map<String, byte[]> content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : content.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] relationships(String list) {
        return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + list
                        + "</Relationships>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String wrap(String element, String content) {
        String name = element.equals("header") ? "hdr" : element.equals("footer") ? "ftr" : element;
        return "<w:" + name + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" + content + "</w:"
                + name + ">";
    }
}
