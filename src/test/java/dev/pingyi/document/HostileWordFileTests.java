package dev.pingyi.document;

import static dev.pingyi.document.WordFiles.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.pingyi.kernel.Rejected;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/**
 * Real files changed at random, and files made to break their reader: there is text, or the refusal of this module, and
 * never another failure, nor a reader that takes all memory or time. Nothing of this is kept as a file.
 */
class HostileWordFileTests {

    private static final Path FILES = Path.of("src/test/resources/document");
    private static final long SECONDS = 1_000_000_000L;
    private static final List<String> PARTS =
            List.of("word/document.xml", "word/numbering.xml", "word/styles.xml", "word/_rels/document.xml.rels");

    private static final Logger POI = (Logger) LoggerFactory.getLogger("org.apache.poi");

    private final Random random = new Random(20261128);

    /** What it finds wrong in a damaged file fills pages. */
    @BeforeAll
    static void silencesPoi() {
        POI.setLevel(Level.OFF);
    }

    @AfterAll
    static void letsPoiSpeakAgain() {
        POI.setLevel(null);
    }

    @Test
    void readsOrRefusesAnyChangedFile() throws IOException {
        List<Map<String, byte[]>> files = new ArrayList<>();
        for (String name : List.of("report.docx", "cases/d03-eq.docx", "cases/d07-box-table.docx")) {
            files.add(parts(Files.readAllBytes(FILES.resolve(name))));
        }
        long end = System.nanoTime() + SECONDS;
        int read = 0;
        int tries = 0;
        for (; tries < 100 || System.nanoTime() < end; tries++) {
            byte[] changed = change(files.get(tries % files.size()));
            read += readsOrRefuses("a.docx", changed) ? 1 : 0;
        }

        // Neither do all changes break a file, nor does none.
        assertThat(read).isBetween(1, tries - 1);
    }

    @Test
    void readsOrRefusesAnyChangedOlderFile() throws IOException {
        byte[] whole = Files.readAllBytes(FILES.resolve("report.doc"));
        long end = System.nanoTime() + SECONDS / 2;
        int tries = 0;
        for (; tries < 20 || System.nanoTime() < end; tries++) {
            byte[] changed = whole.clone();
            for (int i = 0; i < 8; i++) {
                changed[8 + random.nextInt(changed.length - 8)] ^= (byte) (1 << random.nextInt(8));
            }
            readsOrRefuses("a.doc", changed);
        }

        assertThat(tries).isGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({
        "<w:r/>,1100000",
        "<w:p/>,300000",
        "<w:p w:a='1'/>,200000",
        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='200'/></w:tcPr></w:tc></w:tr></w:tbl>,15000",
        "<w:tbl><w:tr><w:trPr><w:gridBefore w:val='200'/></w:trPr><w:tc/></w:tr></w:tbl>,15000"
    })
    void refusesSmallFilesThatHoldMillionsOfElementsBeforeTheMemoryIsSpent(String element, int times) {
        String open = element.startsWith("<w:r") ? "<w:p>" : "";
        byte[] bomb = word().xml(open + element.repeat(times) + open.replace("<", "</"))
                .bytes();
        assertThat(bomb.length).isLessThan(720 * 1024);

        assertRefusedSoon(bomb);
    }

    @Test
    void refusesWhatGrowsWhileItIsRead() {
        String footnote =
                "<w:footnote w:id=\"2\"><w:p><w:r><w:t>" + "注".repeat(100_000) + "</w:t></w:r></w:p></w:footnote>";
        assertRefusedSoon(word().with("footnotes", footnote)
                .xml("<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>".repeat(600))
                .bytes());
        var numbered = word().with(
                        "numbering",
                        "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"%1"
                                + "、".repeat(100_000)
                                + "\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>");
        for (int i = 0; i < 1_000; i++) {
            numbered.item(1, 0, "甲");
        }
        assertRefusedSoon(numbered.bytes());
    }

    @Test
    void refusesDeepNestingAndHugeAttributes() {
        assertRefusedSoon(word().xml("<w:p>" + "<w:ins>".repeat(500) + "</w:ins>".repeat(500) + "</w:p>")
                .bytes());
        assertRefusedSoon(
                word().xml("<w:p w:a=\"" + "a".repeat(6_000_000) + "\"/>").bytes());
        assertRefusedSoon(
                word().xml("<w:p><!--" + "a".repeat(6_000_000) + "--></w:p>").bytes());
    }

    @Test
    void readsNestedFormulasInNoTime() {
        String nested = "<m:f><m:num>".repeat(40) + "<m:r><m:t>1</m:t></m:r>"
                + "</m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>".repeat(40);
        long begin = System.nanoTime();

        var text = WordFile.read(
                "a.docx",
                word().xml("<w:p><m:oMath>" + nested + "</m:oMath></w:p>").bytes());

        assertThat(text.lines().getFirst().whole())
                .startsWith("(((")
                .contains("(1/2)/2")
                .endsWith(")/2)/2");
        assertThat(System.nanoTime() - begin).isLessThan(2 * SECONDS);
    }

    @Test
    void refusesAZipWithTooManyEntriesOrTwoOfOneName() throws IOException {
        Map<String, byte[]> many = new LinkedHashMap<>(parts(word().p("甲").bytes()));
        for (int i = 0; i < 10_001; i++) {
            many.put("word/media/" + i, new byte[0]);
        }
        assertRefused("document.rejected.bomb", WordFiles.zip(many));

        Map<String, byte[]> twice = new LinkedHashMap<>(parts(word().p("甲").bytes()));
        twice.put("word\\document.xml", new byte[0]);
        assertRefused("document.rejected.broken", WordFiles.zip(twice));
    }

    @Test
    void refusesPartsThatAreTooLargeTogether() throws IOException {
        String space = "<w:p/>" + " ".repeat(1_000_000);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts(word().with("numbering", "")
                            .with("styles", "")
                            .p("甲")
                            .bytes())
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                String xml = new String(part.getValue(), StandardCharsets.UTF_8);
                zip.write((part.getKey().startsWith("word/") && !xml.contains("Relationship")
                                ? xml.replaceFirst("(</w:[a-z]+>)$", space.repeat(25) + "$1")
                                : xml)
                        .getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }

        assertRefused("document.rejected.bomb", bytes.toByteArray());
    }

    /** One to three changes: bits in a part, a part cut off or exchanged, an element repeated or nested, a cut file. */
    private byte[] change(Map<String, byte[]> file) {
        Map<String, byte[]> parts = new LinkedHashMap<>(file);
        for (int i = random.nextInt(3); i >= 0; i--) {
            String part = PARTS.get(random.nextInt(PARTS.size()));
            byte[] content =
                    parts.getOrDefault(part, new byte[] {'<', 'a', '/', '>'}).clone();
            switch (random.nextInt(6)) {
                case 0, 1 -> {
                    for (int j = random.nextInt(4); j >= 0; j--) {
                        content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
                    }
                }
                case 2 -> content = Arrays.copyOf(content, random.nextInt(content.length) + 1);
                case 3 -> content = parts.getOrDefault(PARTS.get(random.nextInt(PARTS.size())), content);
                default ->
                    content = rearrange(new String(content, StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8);
            }
            parts.put(part, content);
        }
        byte[] zip = WordFiles.zip(parts);
        return random.nextInt(10) == 0 ? Arrays.copyOf(zip, 4 + random.nextInt(zip.length - 4)) : zip;
    }

    /** Well-formed more often than not: an attribute changed, or an element taken out, doubled, or put into itself. */
    private String rearrange(String xml) {
        int at = xml.indexOf("<w:", random.nextInt(xml.length()));
        int end = at < 0 ? -1 : xml.indexOf("/>", at) + 2;
        if (end < 2) {
            return xml;
        }
        String piece = xml.substring(at, end);
        String changed = switch (random.nextInt(4)) {
            case 0 -> piece.replaceAll("\"[^\"]*\"", "\"" + random.nextInt() + "\"");
            case 1 -> "";
            case 2 -> piece.repeat(200);
            default -> "<w:ins>".repeat(100) + piece + "</w:ins>".repeat(100);
        };
        return xml.substring(0, at) + changed + xml.substring(end);
    }

    private static boolean readsOrRefuses(String name, byte[] content) {
        long begin = System.nanoTime();
        try {
            WordFile.read(name, content);
            return true;
        } catch (Rejected refused) {
            assertThat(refused.key()).startsWith("document.rejected.");
            return false;
        } finally {
            assertThat(System.nanoTime() - begin).isLessThan(2 * SECONDS);
        }
    }

    private static void assertRefusedSoon(byte[] bomb) {
        long begin = System.nanoTime();
        assertRefused("document.rejected.bomb", bomb);
        assertThat(System.nanoTime() - begin).isLessThan(5 * SECONDS);
    }

    private static void assertRefused(String key, byte[] content) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> WordFile.read("a.docx", content))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static Map<String, byte[]> parts(byte[] content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
