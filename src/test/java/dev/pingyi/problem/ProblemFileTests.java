package dev.pingyi.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.pingyi.document.OfficialPaper;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.text.ImportWarning;
import dev.pingyi.text.Line;
import dev.pingyi.text.TableText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemFileTests {

    @Test
    void readsOneProblemALineWithoutItsNumber() {
        var read = text("1.联系点走访不够\n\n（二）支部换届不及时\n三、党费收缴不规范\n没有编号的问题\n2026年走访3次");

        assertThat(problems(read)).containsExactly("联系点走访不够", "支部换届不及时", "党费收缴不规范", "没有编号的问题", "2026年走访3次");
        assertThat(read.leftOut()).isEmpty();
        assertThat(read.problems().get(1).place()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";", "，"})
    void readsATableInAnyOrderOfItsColumns(String separator) {
        var table = """
                是否销号,成效,序号,措施,问题,来源
                已销号,走访46户,1,每月两次,走访不够,书记点评
                否,,2,,换届不及时,县委巡察
                """;

        var read = text(table.replace(",", separator));

        assertThat(read.problems())
                .extracting(
                        problem -> problem.edit().problem(),
                        problem -> problem.edit().source(),
                        problem -> problem.edit().answer().measure(),
                        problem -> problem.edit().answer().result(),
                        problem -> problem.edit().answer().closing())
                .containsExactly(
                        tuple("走访不够", ProblemSource.COMMENT, "每月两次", "走访46户", Closing.CLOSED),
                        tuple("换届不及时", ProblemSource.TOUR, "", "", Closing.OPEN));
    }

    @Test
    void readsCellsInQuotes() {
        var read = text("问题,措施\n\"甲,乙\",\"第一行\n第二行，\"\"原话\"\"\"\n丙,\"没有关上");

        assertThat(problems(read)).containsExactly("甲,乙", "丙");
        assertThat(read.problems().getFirst().edit().answer().measure()).isEqualTo("第一行\n第二行，\"原话\"");
        assertThat(read.problems().get(1).place()).isEqualTo(4);
        assertThat(read.problems().get(1).edit().answer().measure()).isEqualTo("\"没有关上");
    }

    @Test
    void readsGbk() {
        var read = ProblemFile.read("问题.csv", "问题,来源\n走访不够,群众".getBytes(Charset.forName("GBK")));

        assertThat(read.format()).startsWith("GBK");
        assertThat(problems(read)).containsExactly("走访不够");
    }

    @ParameterizedTest
    @CsvSource({"2027年6月30日,2027-06-30", "2027-6-30,2027-06-30", "2027/06/30,2027-06-30", "2027.6.30前,2027-06-30"})
    void readsDeadlines(String written, LocalDate deadline) {
        var read = text("问题,时限\n走访不够," + written);

        assertThat(read.problems().getFirst().edit().answer().deadline()).isEqualTo(deadline);
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void tellsEverythingItDoesNotRead() {
        var read = text("2025年问题清单\n序号,问题,责任人,是否销号,时限\n1,走访不够,组织委员,差不多,2027年2月30日\n2,,宣传委员,是,");

        assertThat(problems(read)).containsExactly("走访不够");
        assertThat(read.leftOut())
                .extracting(
                        LastYearIncoming.LeftOut::place, LastYearIncoming.LeftOut::text, LastYearIncoming.LeftOut::key)
                .containsExactly(
                        tuple(1, "2025年问题清单", "report.left-out.before-header"),
                        tuple(4, "2 宣传委员 是", "report.left-out.no-problem"));
        assertThat(read.warnings())
                .containsExactly(
                        new ImportWarning("report.warning.column-unknown", "责任人"),
                        new ImportWarning("report.warning.cell-unread", "3", "差不多"),
                        new ImportWarning("report.warning.cell-unread", "3", "2027年2月30日"));
    }

    @Test
    void leavesOutWhatIsTooLongAndSaysSo() {
        var read = text("走访不够\n" + "长".repeat(1001));

        assertThat(problems(read)).containsExactly("走访不够");
        assertThat(read.leftOut())
                .extracting(LastYearIncoming.LeftOut::key)
                .containsExactly("report.left-out.too-long");
    }

    @Test
    void leavesOutRowsOfATableWithoutAHeader() {
        var read = ProblemFile.pasted("粘贴的文字", "走访不够\n甲\t乙\t丙\n1\t换届不及时");

        assertThat(problems(read)).containsExactly("走访不够", "换届不及时");
        assertThat(read.leftOut())
                .extracting(LastYearIncoming.LeftOut::key)
                .containsExactly("report.left-out.no-header");
    }

    @Test
    void readsTheTableOfAWordFile() {
        var read = ProblemFile.read(
                "清单.docx",
                word(
                        Line.unmarked(0, "去年点评指出以下问题："),
                        row("序号", "问题", "采取的措施", "取得的成效", "是否销号"),
                        row("1", "走访不够", "每月两次", "走访46户", "已销号"),
                        row("2", "换届不及时", "列入计划", "完成2个", "未销号（原因：人员外出；新的时限：2027年6月30日）")));

        assertThat(problems(read)).containsExactly("走访不够", "换届不及时");
        assertThat(read.problems().get(1).edit().answer())
                .isEqualTo(new ProblemAnswer("", "列入计划", "完成2个", Closing.OPEN, "人员外出", LocalDate.of(2027, 6, 30)));
        assertThat(read.leftOut()).extracting(LastYearIncoming.LeftOut::text).containsExactly("去年点评指出以下问题：");
    }

    @Test
    void readsASpreadsheetWithTheValuesItWasSavedWith() {
        var read = ProblemFile.read("清单.xlsx", excel(workbook -> {
            workbook.createSheet("说明").createRow(0).createCell(0).setCellValue("请填第二张");
            var sheet = workbook.createSheet("清单");
            fill(sheet.createRow(1), "问题", "成效", "时限");
            var row = sheet.createRow(2);
            fill(row, "走访不够");
            row.createCell(1).setCellFormula("23*2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(1));
            var date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("yyyy/m/d"));
            row.createCell(2).setCellValue(LocalDate.of(2027, 6, 30));
            row.getCell(2).setCellStyle(date);
            fill(sheet.createRow(4), "换届不及时");
        }));

        assertThat(problems(read)).containsExactly("走访不够", "换届不及时");
        assertThat(read.problems()).first().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(3);
            assertThat(problem.edit().problem()).isEqualTo("走访不够");
            assertThat(problem.edit().answer().result()).isEqualTo("46");
            assertThat(problem.edit().answer().deadline()).isEqualTo(LocalDate.of(2027, 6, 30));
        });
        assertThat(read.warnings()).containsExactly(new ImportWarning("report.warning.sheet-unread", "说明"));
    }

    @Test
    void refusesASpreadsheetThatUnpacksToFarTooMuch() {
        var bomb =
                repack(excel(workbook -> fill(workbook.createSheet().createRow(0), "问题", "措施")), "<row/>", 30_000_000);

        assertRefused("document.rejected.sheet-broken", "清单.xlsx", bomb);
    }

    @Test
    void refusesADamagedAndALockedSpreadsheet() throws Exception {
        byte[] good = excel(workbook -> fill(workbook.createSheet().createRow(0), "问题", "措施"));

        assertRefused("document.rejected.broken", "清单.xlsx", Arrays.copyOf(good, good.length / 2));
        assertRefused("document.rejected.password", "清单.xlsx", locked(good));
    }

    @Test
    void refusesASheetOfTooManyRows() {
        assertRefused("document.rejected.sheet-too-long", "清单.xlsx", excel(workbook -> {
            var sheet = workbook.createSheet();
            fill(sheet.createRow(0), "问题", "措施");
            fill(sheet.createRow(2000), "最后一行");
        }));
    }

    @Test
    void refusesASheetOfTooManyColumns() {
        assertRefused("document.rejected.sheet-too-wide", "清单.xlsx", excel(workbook -> {
            var row = workbook.createSheet().createRow(0);
            fill(row, "问题", "措施");
            row.createCell(100).setCellValue("很远的一格");
        }));
    }

    @Test
    void refusesWhatHoldsNoProblem() {
        assertRefused("report.rejected.no-problems", "空.csv", "问题,措施\n".getBytes(StandardCharsets.UTF_8));
        assertRefused("document.rejected.sheet-empty", "空.xlsx", excel(Workbook::createSheet));
        assertRefused("report.rejected.file-empty", "空.txt", new byte[0]);
        assertRefused("report.rejected.binary", "图.png", new byte[] {1, 0, 2});
        assertRefused("document.rejected.pdf", "扫描.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void takesInvisibleCharactersOut() {
        assertThat(problems(text("走\u202E访\u200B不够"))).containsExactly("走访不够");
    }

    private static LastYearIncoming text(String text) {
        return ProblemFile.read("问题.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(LastYearIncoming read) {
        return read.problems().stream().map(problem -> problem.edit().problem()).toList();
    }

    private static byte[] word(Line... lines) {
        return OfficialPaper.write("清单", List.of(lines));
    }

    private static Line row(String... cells) {
        return Line.row(0, TableText.row(List.of(cells)));
    }

    private static void fill(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private static byte[] excel(Consumer<Workbook> content) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            content.accept(workbook);
            workbook.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** The same with its sheet blown up: little on the wire, a lot when unpacked. */
    private static byte[] repack(byte[] file, String filling, int times) {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().endsWith("sheet1.xml")) {
                    out.write(
                            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                    .getBytes(StandardCharsets.UTF_8));
                    byte[] block = filling.repeat(1000).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < times / block.length * filling.length(); i++) {
                        out.write(block);
                    }
                    out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
                } else {
                    in.transferTo(out);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] locked(byte[] file) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(file);
            }
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static void assertRefused(String key, String name, byte[] content) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> ProblemFile.read(name, content))
                .satisfies(rejected -> assertThat(rejected.key()).isEqualTo(key));
    }
}
