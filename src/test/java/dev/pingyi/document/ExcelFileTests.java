package dev.pingyi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pingyi.kernel.Rejected;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells are read as people see them, the same in both formats, and nothing is dropped without a word. */
class ExcelFileTests {

    @Test
    void readsChineseDatesThatStandInNoListOfFormats() throws IOException {
        var sheet = sheet(read("x01-dates.xlsx"));

        assertThat(sheet.rows().stream().map(row -> row.get(1)))
                .containsExactly(
                        "整改时限",
                        "2026年6月30日",
                        "2026年6月",
                        "2026年6月30日",
                        "2026年6月30日",
                        "2026年6月",
                        "2026年6月30日",
                        "2026年6月30日",
                        "2026年6月");
        assertThat(sheet.notes()).isEmpty();
    }

    @Test
    void letsMergedCellsSpeakInEveryRowTheyReachInto() throws IOException {
        var sheet = sheet(read("x03-merged.xlsx"));

        assertThat(sheet.rows())
                .containsExactly(
                        List.of("序号", "问题来源", "问题", "整改时限"),
                        List.of("1", "上年点评", "学习不深入", "2026年6月30日"),
                        List.of("2", "上年点评", "督查不经常", "2026年6月30日"),
                        List.of("3", "上年点评", "台账不规范", "2026年6月30日"));
        assertThat(sheet.notes()).containsExactly(note("merged", "问题", "4", "B3、B4、D3、D4"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.9375|0.00%|93.75%",
                "0.35|0%|35%",
                "1234.5|\"¥\"#,##0.00|¥1,234.50",
                "1234.5|[$¥-804]#,##0.00|¥1,234.50",
                "46203|#,##0|46,203",
                "12.5|0.00|12.50",
                "36|0\"名\"|36名",
                "123456|0.00E+00|1.23E+05",
                "7|000|007",
                "0.5|# ?/?|1/2",
                "786|General|786",
                "2.35|General|2.35",
                "330106199001|General|330106199001",
                "-5|#,##0;(#,##0)|(5)",
                "1.5|@|1.5",
                "46203|yyyy\"年\"m\"月\"d\"日\";@|2026年6月30日",
                "46203|[$-F800]dddd, mmmm dd, yyyy|2026年6月30日 星期二",
                "46203|m/d/yy|2026年6月30日",
                "46203|yyyy.mm|2026年6月",
                "46203|[DBNum1][$-804]m\"月\"d\"日\"|2026年6月30日",
                "46203|aaaa|星期二",
                "46203.395833333336|yyyy/m/d h:mm|2026年6月30日 9:30",
                "0.395833333333333|h:mm AM/PM|9:30",
                "0.395833333333333|h:mm:ss|9:30:00",
                "1.5|[h]:mm|36:00",
                "3|0.0\"天\"|3.0天",
                "1234.5|_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* \"-\"??_ ;_ @_ |¥1,234.50",
                "0|_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* \"-\"??_ ;_ @_ |¥-",
                "1234|#,##0_);[Red]\\(#,##0\\)|1,234",
            })
    void showsANumberAsItsCellDoes(double number, String format, String shown) {
        assertBoth(
                workbook -> {
                    var style = workbook.createCellStyle();
                    style.setDataFormat(workbook.createDataFormat().getFormat(format));
                    var cell = workbook.createSheet("表").createRow(0).createCell(0);
                    cell.setCellValue(number);
                    cell.setCellStyle(style);
                },
                sheet -> assertThat(sheet.rows()).containsExactly(List.of(shown)));
    }

    @ParameterizedTest
    @CsvSource({
        "27,2026年6月",
        "28,2026年6月30日",
        "29,2026年6月30日",
        "30,2026年6月30日",
        "31,2026年6月30日",
        "36,2026年6月",
        "50,2026年6月",
        "51,2026年6月30日",
        "52,2026年6月",
        "53,2026年6月30日",
        "54,2026年6月30日",
        "57,2026年6月",
        "58,2026年6月30日",
        "14,2026年6月30日",
        "32,0:00",
        "33,0:00:00",
        "55,0:00",
        "56,0:00:00",
        "41,'46,203'",
        "49,46203",
        "59,46203"
    })
    void knowsWhatAChineseProgramShowsForAFormatNumber(int id, String shown) {
        assertBoth(
                workbook -> {
                    var style = workbook.createCellStyle();
                    style.setDataFormat((short) id);
                    var cell = workbook.createSheet("表").createRow(0).createCell(0);
                    cell.setCellValue(46203);
                    cell.setCellStyle(style);
                },
                sheet -> assertThat(sheet.rows()).containsExactly(List.of(shown)));
    }

    @Test
    void countsDaysFrom1904WhereTheFileSaysSo() {
        var parts = Spreadsheets.parts()
                .styles("<cellXfs><xf numFmtId=\"31\"/></cellXfs>")
                .rows("<row r=\"1\"><c r=\"A1\"><v>44741</v></c></row>")
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                                + "<workbookPr date1904=\"1\"/><sheets><sheet name=\"表\" r:id=\"rId1\"/></sheets>"
                                + "</workbook>");

        assertThat(sheet(parts.bytes()).rows()).containsExactly(List.of("2026年6月30日"));
    }

    @Test
    void takesTheSavedValuesOfFormulasAndTellsThoseWithoutOne() {
        assertBoth(
                workbook -> {
                    var row = workbook.createSheet("表").createRow(0);
                    row.createCell(0).setCellFormula("23*2");
                    row.createCell(1).setCellFormula("\"走访\"&46&\"户\"");
                    row.createCell(2).setCellFormula("1=1");
                    row.createCell(3).setCellFormula("1/0");
                    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
                },
                sheet -> {
                    assertThat(sheet.rows()).containsExactly(List.of("46", "走访46户", "TRUE"));
                    assertThat(sheet.notes()).containsExactly(note("error", "表", "1", "D1 #DIV/0!"));
                });
        var unsaved = Spreadsheets.parts().rows("<row><c t=\"str\"><v>甲</v></c><c><f>A1</f></c></row>");
        assertThat(sheet(unsaved.bytes()).notes()).containsExactly(note("uncomputed", "表", "1", "B1"));
    }

    @Test
    void leavesOutWhatIsHiddenAndSaysSo() {
        assertBoth(
                workbook -> {
                    var sheet = workbook.createSheet("表");
                    fill(sheet.createRow(0), "问题", "措施", "内部意见");
                    fill(sheet.createRow(1), "走访不够", "每月两次", "不公开");
                    fill(sheet.createRow(2), "换届不及时", "列入计划", "");
                    fill(sheet.createRow(3), "台账不规范", "专人负责", "");
                    sheet.getRow(2).setZeroHeight(true);
                    sheet.createRow(4).setZeroHeight(true);
                    sheet.setColumnHidden(2, true);
                    sheet.setColumnHidden(7, true);
                    fill(workbook.createSheet("底稿").createRow(0), "草稿");
                    workbook.setSheetHidden(1, true);
                },
                sheet -> {
                    assertThat(sheet.rows())
                            .containsExactly(
                                    List.of("问题", "措施"), List.of("走访不够", "每月两次"), List.of(), List.of("台账不规范", "专人负责"));
                    assertThat(sheet.notes())
                            .containsExactly(note("hidden-row", "表", "1", "3"), note("hidden-column", "表", "1", "C"));
                });
        for (byte[] file : both(workbook -> {
            fill(workbook.createSheet("表").createRow(0), "甲");
            fill(workbook.createSheet("底稿").createRow(0), "草稿");
            workbook.setSheetHidden(1, true);
        })) {
            assertThat(ExcelFile.read("a", file).notes()).containsExactly(new Note("document.note.sheet-hidden", "底稿"));
        }
    }

    @Test
    void refusesAFileInWhichEverythingIsHidden() {
        for (byte[] file : both(workbook -> {
            var row = workbook.createSheet("表").createRow(0);
            fill(row, "甲");
            row.setZeroHeight(true);
        })) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> ExcelFile.read("a", file))
                    .withMessage("document.rejected.sheet-hidden");
        }
    }

    @Test
    void tellsAMergedCellOnceWhereItIsOnlyWideOrTall() {
        assertBoth(
                workbook -> {
                    var sheet = workbook.createSheet("表");
                    fill(sheet.createRow(0), "2025年问题清单");
                    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
                    fill(sheet.createRow(1), "问题", "措施");
                    fill(sheet.createRow(2), "走访不够", "");
                    sheet.getRow(2).createCell(2).setCellValue("甲");
                    fill(sheet.createRow(3), "", "");
                    sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 1));
                    sheet.getRow(3).createCell(2).setCellValue("乙");
                    sheet.createRow(4).createCell(0).setCellValue("注：以上问题均已整改");
                    sheet.addMergedRegion(new CellRangeAddress(4, 1_999, 0, 3));
                },
                sheet -> assertThat(sheet.rows())
                        .containsExactly(
                                List.of("2025年问题清单"),
                                List.of("问题", "措施"),
                                List.of("走访不够", "", "甲"),
                                List.of("走访不够", "", "乙"),
                                List.of("注：以上问题均已整改")));
    }

    @Test
    void showsAMergedCellWhoseFirstRowAndColumnAreHidden() {
        assertBoth(
                workbook -> {
                    var sheet = workbook.createSheet("表");
                    fill(sheet.createRow(0), "点评", "", "甲");
                    fill(sheet.createRow(1), "", "", "乙");
                    sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 1));
                    sheet.getRow(0).setZeroHeight(true);
                    sheet.setColumnHidden(0, true);
                },
                sheet -> assertThat(sheet.rows()).containsExactly(List.of(), List.of("", "点评", "乙")));
    }

    @Test
    void leavesOutWhatIsStruckOutAndMarksNotes() {
        assertBoth(
                workbook -> {
                    var struck = workbook.createFont();
                    struck.setStrikeout(true);
                    var raised = workbook.createFont();
                    raised.setTypeOffset(Font.SS_SUPER);
                    var row = workbook.createSheet("表").createRow(0);
                    var mended = rich(workbook, "党员780786名");
                    mended.applyFont(2, 5, struck);
                    row.createCell(0).setCellValue(mended);
                    var noted = rich(workbook, "361名");
                    noted.applyFont(2, 3, raised);
                    row.createCell(1).setCellValue(noted);
                    var area = rich(workbook, "120m2");
                    area.applyFont(4, 5, raised);
                    row.createCell(2).setCellValue(area);
                    var gone = workbook.createCellStyle();
                    gone.setFont(struck);
                    row.createCell(3).setCellValue("作废");
                    row.getCell(3).setCellStyle(gone);
                    row.createCell(4).setCellValue(780);
                    row.getCell(4).setCellStyle(gone);
                    row.createCell(5).setCellValue("末");
                },
                sheet -> {
                    assertThat(sheet.rows()).containsExactly(List.of("党员786名", "36〔1〕名", "120m²", "", "", "末"));
                    assertThat(sheet.notes())
                            .containsExactly(
                                    note("struck", "表", "3", "A1“780”、D1“作废”、E1“780”"), note("mark", "表", "1", "B1"));
                });
    }

    @Test
    void tellsWhatAFormatDoesNotShow() {
        assertBoth(
                workbook -> {
                    var style = workbook.createCellStyle();
                    style.setDataFormat(workbook.createDataFormat().getFormat(";;;"));
                    var row = workbook.createSheet("表").createRow(0);
                    row.createCell(0).setCellValue(5);
                    row.getCell(0).setCellStyle(style);
                    row.createCell(1).setCellValue("暗");
                    row.getCell(1).setCellStyle(style);
                    row.createCell(2).setCellValue("明");
                },
                sheet -> {
                    assertThat(sheet.rows()).containsExactly(List.of("", "", "明"));
                    assertThat(sheet.notes()).containsExactly(note("invisible", "表", "2", "A1、B1"));
                });
    }

    @Test
    void readsNumbersKeptAsTextAndWordsOfAllKinds() {
        assertBoth(
                workbook -> {
                    var row = workbook.createSheet("表").createRow(0);
                    fill(row, "00786", "１２", " 首尾空格 ", "第一行\n第二行");
                    row.createCell(4).setCellValue(true);
                    row.createCell(5).setCellValue(LocalDateTime.of(2026, 6, 30, 9, 30));
                },
                sheet -> assertThat(sheet.rows())
                        .containsExactly(List.of("00786", "１２", "首尾空格", "第一行\n第二行", "TRUE", "46203.39583")));
        var other = Spreadsheets.parts()
                .strings(
                        "<si><t>读</t><rPh sb=\"0\" eb=\"1\"><t>よむ</t></rPh></si><si><t>甲_x000A_乙_x005F_x0041_</t></si>")
                .rows(
                        "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>"
                                + "<c t=\"d\"><v>2026-06-30T00:00:00</v></c><c t=\"inlineStr\"><is><r><t>丙</t></r></is></c></row>");
        assertThat(sheet(other.bytes()).rows()).containsExactly(List.of("读", "甲\n乙_x0041_", "2026年6月30日", "丙"));
    }

    @Test
    void tellsCommentsAndPictures() {
        assertBoth(
                workbook -> {
                    var sheet = workbook.createSheet("表");
                    fill(sheet.createRow(0), "甲");
                    var drawing = sheet.createDrawingPatriarch();
                    var helper = workbook.getCreationHelper();
                    var comment = drawing.createCellComment(helper.createClientAnchor());
                    comment.setString(helper.createRichTextString("请核实"));
                    sheet.getRow(0).getCell(0).setCellComment(comment);
                },
                sheet -> assertThat(sheet.notes()).contains(note("comment", "表", "1", "A1")));
    }

    @Test
    void ignoresFormattedButEmptyCellsHoweverFarTheyReach() {
        assertBoth(
                workbook -> {
                    var sheet = workbook.createSheet("表");
                    fill(sheet.createRow(0), "甲");
                    sheet.getRow(0).createCell(200);
                    sheet.createRow(60_000).createCell(5);
                },
                sheet -> assertThat(sheet.rows()).containsExactly(List.of("甲")));
    }

    private static void assertBoth(Consumer<Workbook> content, Consumer<ExcelFile.Sheet> expected) {
        for (byte[] file : both(content)) {
            expected.accept(sheet(file));
        }
    }

    private static List<byte[]> both(Consumer<Workbook> content) {
        return List.of(Spreadsheets.xlsx(content), Spreadsheets.xls(content));
    }

    private static ExcelFile.Sheet sheet(byte[] file) {
        return ExcelFile.read("清单", file).sheets().getFirst();
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream stream = ExcelFileTests.class.getResourceAsStream("/document/cases/" + name)) {
            return stream.readAllBytes();
        }
    }

    private static Note note(String what, String... arguments) {
        return new Note("document.note.sheet-" + what, arguments);
    }

    private static RichTextString rich(Workbook workbook, String text) {
        return workbook.getCreationHelper().createRichTextString(text);
    }

    private static void fill(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
    }
}
