package dev.pingyi.document;

import static dev.pingyi.document.WordFiles.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pingyi.kernel.Rejected;
import dev.pingyi.text.Line;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, hostile, or something else: refused in words or read without harm. */
class BadWordFileTests {

    @Test
    void refusesAFileCutShortAtAnyPlace() {
        byte[] whole = word().p("一、甲").p("正文".repeat(5000)).bytes();

        for (int length = 4; length < whole.length; length += whole.length / 40) {
            assertRefused("document.rejected.broken", Arrays.copyOf(whole, length));
        }
    }

    @Test
    void neverFailsOtherThanInWordsOnAFileWithWrongBytes() {
        byte[] whole = word().p("一、甲").p("正文".repeat(500)).bytes();
        var random = new Random(20261123);

        for (int i = 0; i < 500; i++) {
            byte[] wrong = whole.clone();
            for (int j = 0; j < 12; j++) {
                wrong[4 + random.nextInt(wrong.length - 4)] = (byte) random.nextInt(256);
            }
            try {
                WordFile.read("a.docx", wrong);
            } catch (Rejected refused) {
                assertThat(refused.key()).startsWith("document.rejected.");
            }
        }
    }

    @Test
    void asksForThePasswordToBeTakenOff() throws IOException, GeneralSecurityException, InvalidFormatException {
        var info = new EncryptionInfo(EncryptionMode.agile);
        var encryptor = info.getEncryptor();
        encryptor.confirmPassword("secret");
        var bytes = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            try (var open = OPCPackage.open(new ByteArrayInputStream(OfficialPaper.write("题目", List.of())));
                    var stream = encryptor.getDataStream(files)) {
                open.save(stream);
            }
            files.writeFilesystem(bytes);
        }

        assertRefused("document.rejected.password", bytes.toByteArray());
    }

    @Test
    void asksForThePasswordOfAnOlderFileToo() throws IOException {
        byte[] locked;
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (var document = new HWPFDocument(new ByteArrayInputStream(older()))) {
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            locked = bytes.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertRefused("document.rejected.password", locked);
    }

    @Test
    void namesTheMacrosOfAnOlderFile() throws IOException {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(older()))) {
            files.getRoot().createDirectory("Macros");

            assertThat(WordFile.read("a.doc", compound(files)).notes())
                    .contains(new Note("document.note.macros", "Macros"));
        }
    }

    @Test
    void refusesAnOlderFileThatIsDamaged() throws IOException {
        byte[] whole = older();
        byte[] text = whole.clone();
        Arrays.fill(text, 512, 2048, (byte) 0x5A);

        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> WordFile.read("a.doc", text));
        assertRefused("document.rejected.broken", Arrays.copyOf(whole, whole.length / 3));
    }

    @Test
    void readsTheTextOfAFileWithMacrosAndNamesThem() {
        var text = WordFile.read(
                "a.docm",
                word().type("application/vnd.ms-word.document.macroEnabled.main+xml")
                        .part("word/vbaProject.bin", new byte[] {1, 2, 3})
                        .p("一、甲")
                        .bytes());

        assertThat(text.lines()).extracting(Line::whole).containsExactly("一、甲");
        assertThat(text.notes()).containsExactly(new Note("document.note.macros", "vbaProject.bin"));
    }

    @Test
    void stopsAtAZipBombInTheTextWithinSeconds() throws IOException {
        byte[] bomb = bomb("word/document.xml", 128L * 1024 * 1024);
        assertThat(bomb.length).isLessThan(WordFile.MAX_BYTES);
        long begin = System.nanoTime();

        assertRefused("document.rejected.bomb", bomb);
        assertThat(System.nanoTime() - begin).isLessThan(5_000_000_000L);
    }

    @Test
    void neverUnpacksAZipBombBesideTheText() throws IOException {
        var text = WordFile.read("a.docx", bomb("word/media/image1.bmp", 128L * 1024 * 1024));

        assertThat(text.lines()).extracting(Line::whole).containsExactly("正文");
    }

    @Test
    void neverDecodesAPictureOfAHundredMegapixels() {
        // Only the header says how large it is; whoever decodes it needs 400 MB.
        byte[] png = {
            (byte) 0x89,
            'P',
            'N',
            'G',
            13,
            10,
            26,
            10,
            0,
            0,
            0,
            13,
            'I',
            'H',
            'D',
            'R',
            0,
            0,
            0x27,
            0x10,
            0,
            0,
            0x27,
            0x10,
            8,
            6,
            0,
            0,
            0
        };
        long before = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();

        var text = WordFile.read(
                "a.docx",
                word().p("正文")
                        .part("word/media/image1.png", png)
                        .xml("<w:p><w:r><w:drawing><a:blip r:embed=\"r1\"/></w:drawing></w:r></w:p>")
                        .bytes());

        assertThat(text.notes()).containsExactly(new Note("document.note.picture", "1", "1"));
        assertThat(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() - before)
                .isLessThan(100_000_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE d [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x.dtd\"> %x;]>",
                "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
                "<!DOCTYPE d SYSTEM \"http://127.0.0.1:1/x.dtd\">"
            })
    void refusesADocumentTypeDeclarationInAnyPart(String declaration) {
        assertRefused(
                "document.rejected.unsafe", word().prolog(declaration).p("正文").bytes());
        assertRefused(
                "document.rejected.unsafe",
                word().p("正文")
                        .part("word/_rels/document.xml.rels", declaration + "<Relationships/>")
                        .bytes());
        assertRefused(
                "document.rejected.unsafe",
                word().p("正文")
                        .part("[Content_Types].xml", declaration + "<Types/>")
                        .bytes());
    }

    @Test
    void namesWhatAFileRefersToAndFetchesNothing() {
        var text = WordFile.read(
                "a.docx",
                word().p("正文")
                        .refersTo("image", "http://127.0.0.1:1/follow.png")
                        .refersTo("attachedTemplate", "file://server/share/evil.dotm")
                        .bytes());

        assertThat(text.notes())
                .containsExactlyInAnyOrder(
                        new Note("document.note.external", "http://127.0.0.1:1/follow.png"),
                        new Note("document.note.external", "file://server/share/evil.dotm"));
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        assertRefused(
                "document.rejected.bomb",
                word().xml("<w:p>" + "<w:ins>".repeat(20_000) + "</w:ins>".repeat(20_000) + "</w:p>")
                        .bytes());
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml,document.rejected.spreadsheet",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml,document.rejected.slides"
    })
    void namesOtherOfficeFilesForWhatTheyAre(String type, String key) {
        assertRefused(key, word().type(type).p("正文").bytes());
    }

    @Test
    void namesEveryOtherKindOfFileForWhatItIs() throws IOException {
        assertRefused("document.rejected.archive", WordFiles.zip(Map.of("述职报告.docx", new byte[10])));
        assertRefused(
                "document.rejected.open-document",
                WordFiles.zip(Map.of("content.xml", new byte[1], "META-INF/manifest.xml", new byte[1])));
        assertRefused("document.rejected.pdf", ascii("%PDF-1.7\n"));
        assertRefused("document.rejected.rtf", ascii("{\\rtf1\\ansi"));
        assertRefused(
                "document.rejected.web-page", ascii("\n <html xmlns:w=\"urn:schemas-microsoft-com:office:word\">"));
        assertRefused("document.rejected.web-page", ascii("MIME-Version: 1.0\nContent-Type: multipart/related"));
        assertRefused("document.rejected.empty", word().p("　").bytes());
        assertRefused("document.rejected.too-large", new byte[WordFile.MAX_BYTES + 1]);
        try (var files = new POIFSFileSystem()) {
            assertRefused("document.rejected.unknown", compound(files));
            files.createDocument(new ByteArrayInputStream(new byte[10]), "Workbook");
            assertRefused("document.rejected.spreadsheet", compound(files));
        }
    }

    @Test
    void tellsOfficeFilesFromText() {
        assertThat(WordFile.isOffice("一、甲".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(WordFile.isOffice(new byte[0])).isFalse();
        assertThat(WordFile.isOffice(word().p("甲").bytes())).isTrue();
    }

    /** A file of which one part unpacks to that many bytes; the part is packed by hand, as a bomb is. */
    private static byte[] bomb(String part, long size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        byte[] plain = word().p("正文").bytes();
        try (var zip = new ZipOutputStream(bytes);
                var source = new ZipInputStream(new ByteArrayInputStream(plain))) {
            for (var entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                if (!entry.getName().equals(part)) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    source.transferTo(zip);
                    zip.closeEntry();
                }
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(ascii("<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>"));
            byte[] block = new byte[1024 * 1024];
            Arrays.fill(block, (byte) 'a');
            for (long written = 0; written < size; written += block.length) {
                zip.write(block);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] older() throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/document/report.doc"));
    }

    private static byte[] compound(POIFSFileSystem files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        files.writeFilesystem(bytes);
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void assertRefused(String key, byte[] content) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> WordFile.read("述职报告.docx", content))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo(key);
                    assertThat(refused.arguments()).startsWith("述职报告.docx");
                });
    }
}
