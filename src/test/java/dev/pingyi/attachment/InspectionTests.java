package dev.pingyi.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A file is what it holds. The names here lie on purpose. */
class InspectionTests {

    private static final byte[] HTML = Samples.text("<!DOCTYPE html><script>alert(1)</script>");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> takesWhatOfficesHandIn() {
        Map<String, Object[]> good = new LinkedHashMap<>();
        good.put("a picture named as a document", new Object[] {"总结.docx", Samples.png(20, 10), FileType.PNG});
        good.put("a photo", new Object[] {"x.exe", Samples.photo(40, 30, 6), FileType.JPEG});
        good.put("a PDF", new Object[] {"x", PdfSamples.pdf(""), FileType.PDF});
        good.put("a document", new Object[] {"x.png", Samples.docx(), FileType.DOCX});
        good.put("a sheet", new Object[] {"x.docx", Samples.xlsx(), FileType.XLSX});
        good.put("slides", new Object[] {"x", Samples.pptx(), FileType.PPTX});
        good.put(
                "a document with a template of its own office",
                new Object[] {"x", template("file:///C:\\Users\\x\\Normal.dotm"), FileType.DOCX});
        good.put("an old document", new Object[] {"x.wps", Samples.doc(), FileType.DOC});
        good.put("an old sheet", new Object[] {"x.doc", Samples.xls(), FileType.XLS});
        good.put("old slides", new Object[] {"x", Samples.ppt(), FileType.PPT});
        good.put(
                "an OFD",
                new Object[] {"x.zip", Samples.zip(Map.of("OFD.xml", HTML, "Doc_0/Document.xml", HTML)), FileType.OFD});
        good.put("text in UTF-8", new Object[] {"x", "会议记录\r\n\t党员".getBytes(StandardCharsets.UTF_8), FileType.TEXT});
        good.put("text in GBK", new Object[] {"x", "会议记录".getBytes(Charset.forName("GBK")), FileType.TEXT});
        good.put("text in UTF-16", new Object[] {"x", "会议记录".getBytes(StandardCharsets.UTF_16), FileType.TEXT});
        good.put(
                "a table as text",
                new Object[] {"x.CSV", "支部,党员\n农村,612".getBytes(StandardCharsets.UTF_8), FileType.CSV});
        return good.entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> {
                    Object[] row = entry.getValue();
                    assertThat(type((String) row[0], (byte[]) row[1])).isEqualTo(row[2]);
                }));
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatIsDangerousOrUseless() {
        Map<String, Object[]> bad = new LinkedHashMap<>();
        bad.put("nothing at all", new Object[] {"x.pdf", new byte[0], "empty"});
        bad.put("a web page named as a picture", new Object[] {"x.png", HTML, "web-page"});
        bad.put("a web page behind white space", new Object[] {"x.txt", Samples.text("\n\n  <HTML>"), "web-page"});
        bad.put(
                "a web page in UTF-16",
                new Object[] {"x.txt", "\ufeff<script>".getBytes(StandardCharsets.UTF_16), "web-page"});
        bad.put("a drawing with scripts", new Object[] {
            "x.png", Samples.text("<svg xmlns='http://www.w3.org/2000/svg' onload='a()'/>"), "web-page"
        });
        bad.put(
                "a picture with too many pixels",
                new Object[] {"x.png", Samples.pngHead(10_000, 10_000), "too-many-pixels"});
        bad.put(
                "a picture with more pixels than an int holds",
                new Object[] {"x.png", Samples.pngHead(65_536, 65_537), "too-many-pixels"});
        bad.put("a picture that was cut off", new Object[] {"x.png", cut(Samples.png(300, 300)), "broken"});
        bad.put("a photo that was cut off", new Object[] {"x.jpg", cut(Samples.jpeg(300, 300)), "broken"});
        bad.put("the mere mark of a picture", new Object[] {"x.jpg", new byte[] {-1, -40, -1}, "broken"});
        bad.put("an animation", new Object[] {"x.png", Samples.text("GIF89a"), "picture-kind"});
        bad.put("a PDF that was cut off", new Object[] {"x.pdf", cut(PdfSamples.pdf("")), "broken"});
        bad.put(
                "a document with macros",
                new Object[] {"x.docx", Samples.docxWith("word/vbaProject.bin", new byte[10]), "macros"});
        bad.put(
                "a document with a program in it",
                new Object[] {"x.docx", Samples.docxWith("word/embeddings/setup.EXE", new byte[10]), "program-inside"});
        bad.put(
                "a document that fetches a template with macros",
                new Object[] {"x.docx", template("https://example.invalid/a.dotm"), "remote"});
        bad.put(
                "a document that fetches a template from a share",
                new Object[] {"x.docx", template("file://\\\\share\\a.dotm"), "remote"});
        bad.put("a photo of a phone", new Object[] {"x.jpg", Samples.text("\0\0\0(ftypheic\0\0\0\0"), "picture-kind"});
        bad.put("a film", new Object[] {"x.pdf", Samples.text("\0\0\0 ftypisom\0\0\0\0"), "kind"});
        bad.put("a photo cut off behind its own small picture", new Object[] {"x.jpg", cutWithPreview(), "broken"});
        bad.put("a document that is a bomb", new Object[] {
            "x.docx", Samples.docxWith("word/media/a.xml", new byte[60 * 1024 * 1024]), "bomb"
        });
        bad.put("a document of many bombs that are small", new Object[] {"x.docx", manySmall(), "bomb"});
        bad.put("a document that was cut off", new Object[] {"x.docx", cut(Samples.docx()), "broken"});
        bad.put("a document under a password", new Object[] {"x.docx", Samples.docxWithPassword(), "password"});
        bad.put("an old sheet under a password", new Object[] {"x.xls", Samples.xlsWithPassword(), "password"});
        bad.put("an old document under a password", new Object[] {"x.doc", encryptedDoc(), "password"});
        bad.put("an old document with macros", new Object[] {
            "x.doc", Samples.ole(Map.of("WordDocument", new byte[5000], "Macros/VBA", new byte[10])), "macros"
        });
        bad.put("old slides with macros", new Object[] {"x.ppt", slidesWithMacros(), "macros"});
        bad.put("an old document that was cut off", new Object[] {"x.doc", cut(Samples.xls()), "broken"});
        bad.put("a container of something else", new Object[] {
            "x.doc", Samples.ole(Map.of("Installer", new byte[5000])), "kind"
        });
        bad.put("an archive named as a document", new Object[] {"x.docx", Samples.zip(Map.of("a.txt", HTML)), "archive"
        });
        bad.put("another kind of archive", new Object[] {"x.docx", Samples.text("Rar!\u001a\u0007"), "archive"});
        bad.put("a program named as a PDF", new Object[] {"x.pdf", Samples.text("MZ\u0090\0\u0003"), "program"});
        bad.put("a script", new Object[] {"x.txt", Samples.text("#!/bin/sh\nrm -r"), "script"});
        bad.put("a script by its name", new Object[] {"x.bat", Samples.text("del *.*"), "script"});
        bad.put("bytes without sense", new Object[] {"x.txt", new byte[] {1, 2, 0, 4}, "kind"});
        return bad.entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> {
                    Object[] row = entry.getValue();
                    assertThatThrownBy(() -> type((String) row[0], (byte[]) row[1]))
                            .isInstanceOfSatisfying(
                                    Unfit.class,
                                    unfit -> assertThat(unfit.key()).isEqualTo("attachment.rejected." + row[2]));
                }));
    }

    @Test
    void keepsAPictureWithAWebPageBehindItAPicture() throws Exception {
        byte[] png = Samples.png(10, 10);
        byte[] both = Arrays.copyOf(png, png.length + HTML.length);
        System.arraycopy(HTML, 0, both, png.length, HTML.length);

        assertThat(type("x.html", both)).isEqualTo(FileType.PNG);
        assertThat(FileName.of("x.html", FileType.PNG)).isEqualTo("x.html.png");
    }

    private FileType type(String name, byte[] content) throws Exception {
        Path file = Files.createTempFile(folder, "", "");
        Files.write(file, content);
        return Inspection.type(file, name);
    }

    private static byte[] cut(byte[] content) {
        return Arrays.copyOf(content, content.length * 2 / 3);
    }

    private static byte[] template(String target) {
        return Samples.docxWith(
                "word/_rels/settings.xml.rels",
                Samples.text("<Relationships><Relationship Id='rId1' Type='http://schemas.openxmlformats.org/"
                        + "officeDocument/2006/relationships/attachedTemplate' Target='" + target
                        + "' TargetMode='External'/></Relationships>"));
    }

    /** The end mark of the small picture lies in the head, before the place of the cut. */
    private static byte[] cutWithPreview() {
        byte[] jpeg = Samples.jpeg(300, 300);
        byte[] cut = Arrays.copyOf(jpeg, jpeg.length * 2 / 3);
        byte[] head = Samples.text("\u00ff\u00d8\u00ff\u00e2\u0000\u0006\u00ff\u00d8\u00ff\u00d9");
        byte[] both = Arrays.copyOf(head, head.length + cut.length - 2);
        System.arraycopy(cut, 2, both, head.length, cut.length - 2);
        return both;
    }

    private static byte[] manySmall() {
        Map<String, byte[]> parts = new HashMap<>();
        parts.put("OFD.xml", HTML);
        for (int i = 0; i < 40; i++) {
            parts.put("Doc_0/" + i + ".xml", new byte[7 * 1024 * 1024]);
        }
        return Samples.zip(parts);
    }

    private static byte[] encryptedDoc() {
        byte[] document = new byte[5000];
        document[11] = 1;
        return Samples.ole(Map.of("WordDocument", document));
    }

    /** Document container, list of infos, info of macros, its atom with fHasMacros = 1. */
    private static byte[] slidesWithMacros() {
        byte[] records = {
            0x0f,
            0,
            (byte) 0xe8,
            3,
            36,
            0,
            0,
            0, // Document
            0x0f,
            0,
            (byte) 0xd0,
            7,
            28,
            0,
            0,
            0, // DocInfoList
            0x1f,
            0,
            (byte) 0xff,
            3,
            20,
            0,
            0,
            0, // VBAInfo
            2,
            0,
            0,
            4,
            12,
            0,
            0,
            0,
            1,
            0,
            0,
            0,
            1,
            0,
            0,
            0,
            2,
            0,
            0,
            0
        };
        return Samples.ole(Map.of("PowerPoint Document", Arrays.copyOf(records, 5000)));
    }
}
