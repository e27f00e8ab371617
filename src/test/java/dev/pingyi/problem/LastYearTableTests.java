package dev.pingyi.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.document.OfficialPaper;
import dev.pingyi.importing.ReportFile;
import dev.pingyi.text.ImportWarning;
import dev.pingyi.text.Line;
import dev.pingyi.text.PaperLines;
import dev.pingyi.text.ReportText;
import dev.pingyi.text.Section;
import dev.pingyi.text.TableText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastYearTableTests {

    private static final List<LastYearRow> ROWS = List.of(
            row(1, "走访不够", new ProblemAnswer("", "每月两次", "走访46户", Closing.CLOSED, "", null)),
            row(
                    2,
                    "换届|不及时",
                    new ProblemAnswer("", "列入计划\n逐个督办", "完成2个", Closing.OPEN, "人员外出", LocalDate.of(2027, 6, 30))));

    @Test
    void standsBelowTheSectionOnLastYear() throws IOException {
        var sections = sections("题目\n一、履职情况\n做了。\n二、上年度问题整改情况\n整改了。\n（一）细节\n很多。\n三、打算\n再做。");

        try (var document = new XWPFDocument(new ByteArrayInputStream(write(sections, ROWS)))) {
            var table = document.getTables().getFirst();
            assertThat(table.getRow(0).getTableCells().stream().map(cell -> cell.getText()))
                    .containsExactly("序号", "问题", "采取的措施", "取得的成效", "是否销号");
            assertThat(table.getRow(1).getCell(4).getText()).isEqualTo("已销号");
            assertThat(table.getRow(2).getCell(4).getText()).isEqualTo("未销号（原因：人员外出；新的时限：2027年6月30日）");
            int at = document.getBodyElements().indexOf(table);
            var before = document.getParagraphs().get(document.getParagraphPos(at - 1));
            var after = document.getParagraphs().get(document.getParagraphPos(at + 1));
            assertThat(before.getText()).isEqualTo("上年度问题整改情况表");
            assertThat(after.getText()).isEqualTo("三、打算");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "题目\n一、上年度问题整改情况\n二、履职情况\n做了。",
                "一、上年度问题整改情况\n整改了。\n| 甲 | 乙 |\n| 丙 | 丁 |\n二、履职情况\n做了。",
                "一、上年度问题整改情况。接着说。\n二、履职情况。\n做了。",
                "一、甲\n\n二、乙\n\n\n",
                "没有标题的一段话，只有这一句。\n第二段。"
            })
    void isNotInTheTextWhenTheFileComesBack(String text) {
        var sections = sections(text);

        var back = ReportFile.read("a.docx", write(sections, ROWS));

        assertThat(words(back.text().sections())).isEqualTo(words(sections));
        assertThat(back.warnings()).contains(new ImportWarning("report.warning.last-year-table", "2"));
    }

    @Test
    void isNotInTheSeedReportWhenItComesBack() throws IOException {
        var sections =
                sections(Files.readString(Path.of("seeds/seed-report.txt")).strip());

        assertThat(words(ReportFile.read("a.docx", write(sections, ROWS)).text().sections()))
                .isEqualTo(words(sections));
    }

    @Test
    void comesBackAsTheProblemsItWasMadeOf() {
        var read = ProblemFile.read("a.docx", write(sections("一、上年度问题整改情况\n整改了。"), ROWS));

        assertThat(read.problems())
                .extracting(problem -> problem.edit().problem())
                .containsExactly("走访不够", "换届|不及时");
        assertThat(read.problems())
                .extracting(problem -> problem.edit().answer())
                .isEqualTo(ROWS.stream().map(LastYearRow::answer).toList());
    }

    @Test
    void saysThatNothingWasPointedOut() {
        var none = List.of(LastYearRow.none("首次参加述职评议", "镇党委书记", Instant.EPOCH));

        assertThat(LastYearTable.cells(none).get(1)).contains("上年度没有指出问题（首次参加述职评议）");
        assertThat(ReportFile.read("a.docx", write(sections("一、甲\n正文"), none))
                        .text()
                        .sections())
                .extracting(Section::body)
                .containsExactly("正文");
    }

    @Test
    void leavesOtherTablesInTheText() {
        var lines = List.of(
                Line.row(1, TableText.row(List.of("序号", "问题", "措施"))),
                Line.row(1, TableText.row(List.of("1", "甲", "乙"))));

        assertThat(LastYearTable.out(lines).lines()).isEqualTo(lines);
        assertThat(LastYearTable.out(lines).warnings()).isEmpty();
    }

    @Test
    void addsNothingWhereThereIsNothing() {
        var sections = sections("一、甲\n正文");

        assertThat(LastYearTable.lines(sections, List.of())).isEqualTo(PaperLines.of(sections));
    }

    private static byte[] write(List<Section> sections, List<LastYearRow> rows) {
        return OfficialPaper.write("述职报告", LastYearTable.lines(sections, rows));
    }

    private static List<Section> sections(String text) {
        return ReportText.parse(text).sections();
    }

    private static List<String> words(List<Section> sections) {
        return sections.stream()
                .map(section -> section.level() + "|" + section.heading() + "|" + section.body())
                .toList();
    }

    private static LastYearRow row(int number, String problem, ProblemAnswer answer) {
        return new LastYearRow(
                ProblemId.random(),
                number,
                1,
                problem,
                ProblemSource.COMMENT,
                ProblemOrigin.UNIT,
                answer,
                0,
                "镇党委书记",
                Instant.EPOCH);
    }
}
