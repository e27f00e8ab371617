package dev.pingyi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pingyi.kernel.Rejected;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spreadsheets that are broken, hostile, or something else: refused in words before they cost anything. */
class BadExcelFileTests {

    private static final String XML = "<?xml version=\"1.0\"?>";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String BEGIN =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String END = "</sheetData></worksheet>";

    /** Of the processor, whatever else the machine does; one that is unpacked as a whole takes many times as long. */
    private static final Duration SOON = Duration.ofSeconds(3);

    static Stream<byte[]> bombs() {
        return Stream.of(
                // Rows, cells and empty tags without end.
                Spreadsheets.parts()
                        .repeated(SHEET, BEGIN, "<row/>", 20_000_000, END)
                        .bytes(),
                Spreadsheets.parts()
                        .repeated(SHEET, BEGIN + "<row>", "<c/>", 20_000_000, "</row>" + END)
                        .bytes(),
                Spreadsheets.parts()
                        .repeated(SHEET, BEGIN, "<x>", 1_000_000, END)
                        .bytes(),
                // A text, a comment, an attribute and a verbatim text without end.
                Spreadsheets.parts()
                        .repeated(SHEET, BEGIN + "<row><c t=\"str\"><v>", "甲乙丙丁", 3_000_000, "</v></c></row>" + END)
                        .bytes(),
                Spreadsheets.parts()
                        .repeated(SHEET, BEGIN + "<!--", "<x>-", 9_000_000, "-->" + END)
                        .bytes(),
                Spreadsheets.parts()
                        .repeated(SHEET, BEGIN + "<row x=\"", "甲乙丙丁", 3_000_000, "\"/>" + END)
                        .bytes(),
                Spreadsheets.parts()
                        .repeated(SHEET, BEGIN + "<row><c><v><![CDATA[", "<x>", 9_000_000, "]]></v></c></row>" + END)
                        .bytes(),
                // Texts, styles, fonts, formats and merged ranges without end.
                Spreadsheets.parts()
                        .rows("<row><c t=\"s\"><v>0</v></c></row>")
                        .repeated("xl/sharedStrings.xml", "<sst>", "<si><t>甲</t></si>", 2_000_000, "</sst>")
                        .bytes(),
                Spreadsheets.parts()
                        .rows("<row><c><v>1</v></c></row>")
                        .repeated("xl/styles.xml", "<s><cellXfs>", "<xf numFmtId=\"1\"/>", 1_000_000, "</cellXfs></s>")
                        .bytes(),
                Spreadsheets.parts()
                        .rows("<row><c><v>1</v></c></row>")
                        .repeated("xl/styles.xml", "<s><fonts>", "<font/>", 1_000_000, "</fonts></s>")
                        .bytes(),
                Spreadsheets.parts()
                        .rows("<row><c><v>1</v></c></row>")
                        .repeated("xl/styles.xml", "<s>", "<numFmt numFmtId=\"9\"/>", 1_000_000, "</s>")
                        .bytes(),
                Spreadsheets.parts()
                        .repeated(SHEET, BEGIN + END + "<m>", "<mergeCell ref=\"A1:XFD1048576\"/>", 1_000_000, "</m>")
                        .bytes());
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void refusesABombSoon(byte[] bomb) {
        assertThat(bomb.length).isLessThan(ExcelFile.MAX_BYTES);
        var processor = ManagementFactory.getThreadMXBean();
        long start = processor.getCurrentThreadCpuTime();

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> ExcelFile.read("清单.xlsx", bomb))
                .satisfies(refused -> assertThat(refused.key())
                        .isIn("document.rejected.sheet-broken", "document.rejected.sheet-characters"));

        assertThat(Duration.ofNanos(processor.getCurrentThreadCpuTime() - start))
                .isLessThan(SOON);
    }

    @Test
    void refusesWhatWouldBeLongOnlyWhenRead() {
        String longText = "<si><t>" + "长".repeat(30_000) + "</t></si>";
        var cells = Spreadsheets.parts()
                .strings(longText)
                .rows(("<row>" + "<c t=\"s\"><v>0</v></c>".repeat(80) + "</row>").repeat(100));

        assertRefused("document.rejected.sheet-characters", cells.bytes());
    }

    @Test
    void refusesMoreCellsThanAListHas() {
        assertRefused(
                "document.rejected.sheet-cells",
                Spreadsheets.parts()
                        .rows(("<row>" + "<c><v>1</v></c>".repeat(100) + "</row>").repeat(1_500))
                        .bytes());
    }

    @Test
    void countsCellsOfAllSheetsTogether() {
        assertRefused("document.rejected.sheet-cells", Spreadsheets.xls(workbook -> {
            for (int i = 0; i < 3; i++) {
                var sheet = workbook.createSheet();
                for (int r = 0; r < 400; r++) {
                    var row = sheet.createRow(r);
                    for (int c = 0; c < 100; c++) {
                        row.createCell(c).setCellValue(1);
                    }
                }
            }
        }));
    }

    @Test
    void refusesCellsAtTheEndOfTheWorld() {
        assertRefused(
                "document.rejected.sheet-too-long",
                Spreadsheets.parts()
                        .rows("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>")
                        .bytes());
        assertRefused(
                "document.rejected.sheet-too-wide",
                Spreadsheets.parts()
                        .rows("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")
                        .bytes());
        assertRefused(
                "document.rejected.sheet-too-long",
                Spreadsheets.xls(workbook ->
                        workbook.createSheet().createRow(65_535).createCell(0).setCellValue(1)));
    }

    @Test
    void readsASheetMergedFromEndToEndAsWhatItSays() {
        var file = Spreadsheets.parts()
                .part(
                        SHEET,
                        Spreadsheets.sheet("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                                + "<row r=\"2\"><c r=\"B2\"><v>2</v></c></row></sheetData>"
                                + "<mergeCells><mergeCell ref=\"A1:A1048576\"/></mergeCells>"));

        assertThat(ExcelFile.read("a", file.bytes()).sheets().getFirst().rows())
                .containsExactly(java.util.List.of("1"), java.util.List.of("1", "2"));
    }

    @Test
    void refusesRangesThatOverlapAThousandfold() {
        var merges = "<mergeCell ref=\"A1:A2000\"/>".repeat(2_000);
        var file = Spreadsheets.parts()
                .part(
                        SHEET,
                        Spreadsheets.sheet("<sheetData>" + "<row><c><v>1</v></c><c><v>2</v></c></row>".repeat(2_000)
                                + "</sheetData><mergeCells>" + merges + "</mergeCells>"));

        assertRefused("document.rejected.sheet-broken", file.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, "xl/styles.xml", "xl/sharedStrings.xml", "xl/workbook.xml"})
    void expandsNoEntity(String part) {
        var laughs = new StringBuilder(XML + "<!DOCTYPE x [<!ENTITY a0 \"哈\">");
        for (int i = 1; i < 20; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        var file = Spreadsheets.parts()
                .rows("<row><c><v>1</v></c></row>")
                .part(
                        part,
                        laughs
                                + "]><worksheet><sheetData><row><c t=\"str\"><v>&a19;</v></c></row></sheetData></worksheet>");

        assertRefused("document.rejected.sheet-broken", file.bytes());
    }

    @Test
    void fetchesNothing() {
        var file = Spreadsheets.parts()
                .rows("<row><c t=\"str\"><v>甲</v></c></row>")
                .part(
                        SHEET,
                        XML + "<!DOCTYPE x SYSTEM \"file:///etc/hostname\">" + BEGIN
                                + "<row><c t=\"str\"><v>甲</v></c></row>" + END);

        assertRefused("document.rejected.sheet-broken", file.bytes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"0\"><c><v>1</v></c></row>",
                "<row r=\"-1\"><c><v>1</v></c></row>",
                "<row r=\"99999999999\"><c><v>1</v></c></row>",
                "<row><c r=\"1A\"><v>1</v></c></row>",
                "<row><c r=\"A0\"><v>1</v></c></row>",
                "<row><c><v>eins</v></c></row>",
                "<row><c t=\"s\"><v>7</v></c></row>",
                "<row><c t=\"s\"><v>-1</v></c></row>",
                "<row><c s=\"x\"><v>1</v></c></row>",
                "<row><c><v>1</v></row>",
            })
    void refusesCellsThatCannotBe(String rows) {
        assertRefused(
                "document.rejected.sheet-broken",
                Spreadsheets.parts().rows(rows).bytes());
    }

    @Test
    void refusesOlderFilesThatAreLockedOrFromBefore97() throws IOException {
        byte[] locked;
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (var workbook = new HSSFWorkbook(new ByteArrayInputStream(ordinary(Spreadsheets::xls)))) {
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            locked = bytes.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertRefused("document.rejected.sheet-password", locked);
        var old = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[600]), "Book");
            files.writeFilesystem(old);
        }
        assertRefused("document.rejected.sheet-other-format", old.toByteArray());
    }

    @Test
    void refusesWhatIsNoSpreadsheet() {
        assertRefused("document.rejected.sheet-broken", new byte[0]);
        assertRefused("document.rejected.sheet-broken", "问题,措施".getBytes(StandardCharsets.UTF_8));
        assertRefused("document.rejected.sheet-empty", Spreadsheets.xls(Workbook::createSheet));
        assertRefused("document.rejected.sheet-empty", Spreadsheets.xlsx(Workbook::createSheet));
    }

    /** Bytes of the file, and of its unpacked parts, are changed at random; the seed makes a failure come again. */
    @Test
    void givesRowsOrARefusalWhateverHasHappenedToAFile() throws IOException {
        var random = new Random(20261128);
        byte[] newer = ordinary(Spreadsheets::xlsx);
        byte[] older = ordinary(Spreadsheets::xls);
        int read = 0;
        long end = System.nanoTime() + Duration.ofSeconds(4).toNanos();
        for (int i = 0; i < 900 && System.nanoTime() < end; i++) {
            byte[] file = switch (i % 3) {
                case 0 -> wrong(older, random);
                case 1 -> wrong(newer, random);
                default -> repacked(newer, random);
            };
            try {
                ExcelFile.read("清单", file);
                read++;
            } catch (Rejected refused) {
                assertThat(refused.key()).startsWith("document.rejected.sheet-");
            }
        }
        assertThat(read).isPositive();
    }

    private static byte[] wrong(byte[] file, Random random) {
        byte[] wrong = random.nextInt(8) == 0 ? Arrays.copyOf(file, 1 + random.nextInt(file.length)) : file.clone();
        for (int i = random.nextInt(12); i >= 0; i--) {
            wrong[random.nextInt(wrong.length)] = (byte) random.nextInt(256);
        }
        return wrong;
    }

    private static byte[] repacked(byte[] file, Random random) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                if (entry.getName().startsWith("xl/") && random.nextBoolean()) {
                    // Digits and letters are changed into others now and then, so that the XML stays whole.
                    int at = random.nextInt(part.length);
                    part[at] = Character.isLetterOrDigit(part[at]) ? (byte) ('0' + random.nextInt(10)) : part[at];
                    if (random.nextInt(4) == 0) {
                        part[random.nextInt(part.length)] = (byte) random.nextInt(256);
                    }
                }
                out.write(part);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] ordinary(java.util.function.Function<java.util.function.Consumer<Workbook>, byte[]> format) {
        return format.apply(workbook -> {
            var sheet = workbook.createSheet("清单");
            var struck = workbook.createFont();
            struck.setStrikeout(true);
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\""));
            for (int r = 0; r < 12; r++) {
                var row = sheet.createRow(r);
                var text = workbook.getCreationHelper().createRichTextString("问题" + r + "走访不够");
                text.applyFont(1, 3, struck);
                row.createCell(0).setCellValue(text);
                row.createCell(1).setCellValue(46203 + r);
                row.getCell(1).setCellStyle(style);
                row.createCell(2).setCellFormula("A1&\"户\"");
                row.createCell(3).setCellFormula("B" + (r + 1) + "*2");
                row.createCell(4).setCellValue(r % 2 == 0);
            }
            sheet.addMergedRegion(new CellRangeAddress(2, 5, 5, 6));
            sheet.setColumnHidden(4, true);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
    }

    private static void assertRefused(String key, byte[] content) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> ExcelFile.read("清单", content))
                .withMessage(key);
    }
}
