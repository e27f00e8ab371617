package dev.pingyi.document;

import dev.pingyi.text.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a paper in the layout of GB/T 9704-2012 for ordinary papers without red head: A4, margins of 37, 28, 26 and
 * 35 mm, body in 16 pt 仿宋 with lines of 28 pt, headings in 黑体, 楷体 and 仿宋 without bold, a title in 22 pt 小标宋,
 * page numbers — 1 — in the middle. Styles and page are the files of {@code document/} among the resources.
 *
 * <p>{@link WordFile#read} gives back the lines exactly. What a style or a number does not tell is marked for it:
 * lines that look like headings and are none by a style of their own, headings without words and a title that was
 * added by a bookmark. Styles keep their names and bookmarks stay when WPS or Word save the file again.
 *
 * <p>The same lines make the same bytes: no date and no person's name is written.
 */
public final class OfficialPaper {

    /** Bookmark of a title that the paper got because its text has none. */
    static final String TITLE_MARK = "pingyi_title";

    /** Beginning of the bookmark of a heading without words; its level follows, then a number. */
    static final String UNTITLED_MARK = "pingyi_untitled_";

    /** Content type for browsers. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Parts that are the same in every paper, and the resource each is kept in. */
    private static final Map<String, String> FIXED_PARTS = new TreeMap<>(Map.of(
            "[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "package-relations.xml",
            "docProps/app.xml", "application.xml",
            "word/_rels/document.xml.rels", "document-relations.xml",
            "word/styles.xml", "styles.xml",
            "word/settings.xml", "settings.xml",
            "word/fontTable.xml", "fonts.xml",
            "word/footer1.xml", "footer.xml"));

    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private OfficialPaper() {}

    /** @param title stands above the text where its lines have none of level 0, and in the properties of the file */
    public static byte[] write(String title, List<Line> lines) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var part : FIXED_PARTS.entrySet()) {
                add(zip, part.getKey(), fixed(part.getValue()));
            }
            add(zip, "docProps/core.xml", PaperXml.properties(title));
            add(zip, "word/document.xml", new PaperXml().document(title, lines));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The level of a heading without words, if one of the bookmarks says it is one. */
    static OptionalInt untitledLevel(List<String> bookmarks) {
        return bookmarks.stream()
                .filter(bookmark -> bookmark.matches(UNTITLED_MARK + "[0-4]_\\d+"))
                .mapToInt(bookmark -> bookmark.charAt(UNTITLED_MARK.length()) - '0')
                .findFirst();
    }

    private static void add(ZipOutputStream zip, String part, byte[] content) throws IOException {
        var entry = new ZipEntry(part);
        entry.setTimeLocal(NO_DATE);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] fixed(String name) throws IOException {
        try (InputStream resource = OfficialPaper.class.getResourceAsStream("/document/" + name)) {
            return Objects.requireNonNull(resource, name).readAllBytes();
        }
    }
}
