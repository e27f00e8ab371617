package dev.pingyi.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What an office document may bring along, fetch and start. */
class OfficeInspectionTests {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> takesWhatOfficesWrite() {
        Map<String, byte[]> good = new LinkedHashMap<>();
        good.put("a link to a share", relation("hyperlink", "file:///\\\\server\\report.docx"));
        good.put("a table of another file", relation("externalLinkPath", "file:///\\\\server\\book.xlsx"));
        good.put("a template of the own computer", relation("attachedTemplate", "file:///C:\\Users\\x\\Normal.dotm"));
        good.put("a table behind a chart", part("word/embeddings/table.xlsx", Samples.xlsx()));
        good.put("an old table", part("word/embeddings/oleObject1.bin", Samples.xls()));
        good.put("a number of a page", part("word/header1.xml", fields("PA", "GE")));
        good.put("words about DDE", part("word/footer1.xml", xml("<w:t>DDEAUTO is a field</w:t>")));
        return good.entrySet().stream()
                .map(entry -> dynamicTest(
                        entry.getKey(), () -> assertThat(type(entry.getValue())).isEqualTo(FileType.DOCX)));
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatFetchesOrStarts() {
        Map<String, Object[]> bad = new LinkedHashMap<>();
        for (String type : new String[] {"attachedTemplate", "oleObject", "frame", "subDocument"}) {
            bad.put("a " + type + " from the web", new Object[] {relation(type, "https://example.invalid/a"), "remote"
            });
        }
        bad.put(
                "a template in other letters",
                new Object[] {relation("attachedTemplate", "&#104;ttps://example.invalid/a"), "remote"});
        bad.put(
                "a template of a share in other letters",
                new Object[] {relation("attachedTemplate", "&#92;&#92;share\\a"), "remote"});
        bad.put("a picture of a share", new Object[] {relation("image", "file://share/a.png"), "remote"});
        bad.put("a relation under another prefix", new Object[] {
            part(
                    "word/_rels/a.xml.rels",
                    Samples.text(
                            "<r:Relationships xmlns:r='a'><r:Relationship r:Target='//share/a' Type='x/frame'/></r:Relationships>")),
            "remote"
        });
        bad.put("a relation with definitions", new Object[] {
            part(
                    "word/_rels/a.xml.rels",
                    Samples.text(
                            "<!DOCTYPE a [<!ENTITY e '//share/a'>]><a><Relationship Type='x/frame' Target='&e;'/></a>")),
            "broken"
        });
        bad.put(
                "a field that starts a program",
                new Object[] {part("word/document2.xml", fields("DDEAUTO c:\\\\cmd.exe")), "remote"});
        bad.put("a field in pieces", new Object[] {
            part("word/header1.xml", fields(" D", "DE", "AUTO ", "cmd")), "remote"
        });
        bad.put("a field within a field", new Object[] {
            part(
                    "word/header1.xml",
                    xml(
                            "<w:fldChar/><w:instrText>IF 1 </w:instrText><w:fldChar/><w:instrText>dde cmd</w:instrText><w:fldChar/>")),
            "remote"
        });
        bad.put(
                "a simple field",
                new Object[] {part("word/footnotes.xml", xml("<w:fldSimple w:instr='DDE cmd'/>")), "remote"});
        bad.put("a sheet that asks a program", new Object[] {
            part(
                    "xl/externalLinks/externalLink1.xml",
                    Samples.text("<externalLink><ddeLink ddeService='cmd' ddeTopic='/C calc'/></externalLink>")),
            "remote"
        });
        bad.put("a program in a wrapping", new Object[] {part("word/embeddings/oleObject1.bin", wrapped()), "embedded"
        });
        bad.put(
                "a program as an object",
                new Object[] {part("ppt/embeddings/a.bin", Samples.text("MZ\u0090\0")), "program-inside"});
        bad.put("macros in a table inside", new Object[] {
            part("word/embeddings/a.xlsx", Samples.zip(Map.of("xl/vbaProject.bin", new byte[9]))), "macros"
        });
        bad.put("macros in an old table inside", new Object[] {
            part("word/embeddings/a.bin", Samples.ole(Map.of("_VBA_PROJECT_CUR/a", new byte[9]))), "macros"
        });
        bad.put("a control", new Object[] {part("word/activeX/activeX1.xml", xml("")), "program-inside"});
        bad.put("two parts of one name", new Object[] {part("WORD/Document.xml", xml("")), "broken"});
        bad.put("an old document with a file inside", new Object[] {
            Samples.ole(Map.of("WordDocument", new byte[5000], "ObjectPool/\u0001Ole10Native", new byte[10])),
            "embedded"
        });
        bad.put(
                "an old document with a field that starts a program",
                new Object[] {document("\u0013 DDEAUTO cmd"), "remote"});
        bad.put("such a field in wide letters", new Object[] {document("\u0013\0 \0D\0D\0E\0"), "remote"});
        bad.put(
                "an old sheet that asks a program",
                new Object[] {sheet("\u00ae\u0001\n\0\0\0\u0005\0\0cmd\u0003a\n\0\0\0"), "remote"});
        return bad.entrySet().stream()
                .map(entry -> dynamicTest(
                        entry.getKey(),
                        () -> assertThatExceptionOfType(Unfit.class)
                                .isThrownBy(() -> type((byte[]) entry.getValue()[0]))
                                .satisfies(unfit -> assertThat(unfit.key())
                                        .isEqualTo("attachment.rejected." + entry.getValue()[1]))));
    }

    private FileType type(byte[] content) throws Exception {
        return Inspection.type(Files.write(Files.createTempFile(folder, "", ""), content), "x");
    }

    private static byte[] part(String name, byte[] content) {
        return Samples.docxWith(name, content);
    }

    private static byte[] relation(String type, String target) {
        return part(
                "word/_rels/settings.xml.rels",
                Samples.text("<Relationships><Relationship Id='rId1' Type='" + OFFICE + type + "' Target='" + target
                        + "' TargetMode='External'/></Relationships>"));
    }

    private static byte[] fields(String... pieces) {
        var text = new StringBuilder("<w:fldChar/>");
        for (String piece : pieces) {
            text.append("<w:r><w:instrText>").append(piece).append("</w:instrText></w:r>");
        }
        return xml(text + "<w:fldChar/>");
    }

    private static byte[] xml(String content) {
        return ("<w:document xmlns:w='w'>" + content + "</w:document>").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] wrapped() {
        return Samples.ole(Map.of("\u0001Ole10Native", new byte[5000]));
    }

    private static byte[] document(String text) {
        byte[] content = new byte[5000];
        byte[] bytes = Samples.text(text);
        System.arraycopy(bytes, 0, content, 2000, bytes.length);
        return Samples.ole(Map.of("WordDocument", content));
    }

    private static byte[] sheet(String records) {
        return Samples.ole(Map.of("Workbook", Arrays.copyOf(Samples.text(records), 5000)));
    }
}
