package dev.pingyi.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.pingyi.document.OfficialPaper;
import dev.pingyi.importing.ReportFile;
import dev.pingyi.text.ImportWarning;
import dev.pingyi.text.Line;
import dev.pingyi.text.PaperLines;
import dev.pingyi.text.ReportText;
import dev.pingyi.text.ReportTextTests;
import dev.pingyi.text.Section;
import dev.pingyi.text.SectionId;
import dev.pingyi.text.TableText;
import dev.pingyi.text.TextFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the portal writes as a Word file it reads back without loss, and the other way round. */
class WordRoundTripTests {

    private static final String TITLE = "某镇党委书记述职报告";

    private static final String SEED_TABLE =
            "各支部党员情况如下：\n| 支部类型 | 支部数 | 党员数 |\n| 农村 | 23 | 612 |\n" + "| 机关、单位 | 6 | 128 |\n| 企业 | 3 | 46 |\n以上合计786名。";

    static List<Path> texts() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/checker"))) {
            return Stream.concat(
                            Stream.of(Path.of("seeds/seed-report.txt")),
                            files.filter(file -> file.toString().endsWith(".txt"))
                                    .sorted())
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void givesEveryReportBackExactly(Path file) throws IOException {
        var sections = sections(
                TextFile.read(file.toString(), Files.readAllBytes(file)).text());

        assertThat(words(back(sections))).isEqualTo(words(sections));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void makesTheSameFileAgainFromTheFileItMade(Path file) throws IOException {
        byte[] first = write(sections(
                TextFile.read(file.toString(), Files.readAllBytes(file)).text()));

        assertThat(write(read(first))).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、甲\n正文",
                "一、甲\n\n正文\n\n\n二、乙\n\n三、丙\n\n\n四、丁",
                "题目\n\n一、甲。正文\n还有\n1、乙。\n\n丙\n2、丁。",
                "一、甲。\n一、乙。\n\n\n（一）丙",
                "　　一、缩进的标题\n　　正文  \n\t(1) 丁 ",
                "一、甲\n|  | 男 | 女 |\n| 党员 | 412 | 374 |\n| a\\|b | c\\\\d | 两\\n行 |\n后面\n\n| 一 |\n| 二 | 三 |",
                "一、甲\n| 表 | 格 |",
                "没有标题的一段话，只有这一句。\n第二段。",
                "一、表情👨\u200D👩👍🏽与𠮷𰻞\n正文<b>&amp;\"'　全角空格\t制表"
            })
    void givesEveryFormBackExactly(String text) {
        var sections = sections(text);

        assertThat(words(back(sections))).isEqualTo(words(sections));
    }

    /** Both were made by LibreOffice 7.4 from the portal's own file of the seed report. */
    @ParameterizedTest
    @ValueSource(strings = {"seed-resaved.docx", "seed.doc"})
    void readsTheSeedReportAlikeAfterAnotherProgramSavedIt(String file) throws IOException {
        var saved = ReportFile.read(file, Files.readAllBytes(Path.of("src/test/resources/document", file)));
        var seed = new ArrayList<>(sections(ReportTextTests.seed()));
        seed.add(section(16, 2, "（一）附表", SEED_TABLE));

        assertThat(words(sections(saved.text().parts()))).isEqualTo(words(seed));
        assertThat(saved.warnings()).containsExactly(new ImportWarning("report.warning.number-lost", "、创新为民服务新机制。"));
    }

    /** A report with automatic numbers, a table, a footnote, a comment and tracked changes, in either format. */
    @ParameterizedTest
    @ValueSource(strings = {"report.docx", "report.doc"})
    void readsAReportOfAnotherProgramAlikeInBothFormats(String file) throws IOException {
        var read = ReportFile.read(file, Files.readAllBytes(Path.of("src/test/resources/document", file)));

        assertThat(words(sections(read.text().parts())))
                .containsExactly(
                        "0|某镇党委书记抓基层党建述职报告|",
                        "1|一、上年度问题整改情况|上年度反馈问题3个，已整改2个。",
                        "1|二、履职情况|",
                        "2|（一）抓班子|全镇党员786名〔1〕，分布如下：\n〔1〕不含预备党员\n| 支部 | 党员 |\n| 农村 | 612 |",
                        "3|1.学习|",
                        "3|2.议事|",
                        "2|（二）抓队伍|发展党员15名。",
                        "1|存在的问题|",
                        "3|1、学习不够深入。|有的支部一年只学了三次。",
                        "1|四、下一步打算|",
                        "4|（1）逐条销号。|");
        assertThat(read.warnings())
                .extracting(ImportWarning::key)
                .containsExactly(
                        "document.note.deleted",
                        "document.note.inserted",
                        "document.note.comment",
                        "document.note.footnote");
    }

    @Test
    void tellsTextThatLooksLikeAHeadingFromAHeading() {
        var sections = List.of(
                section(1, 0, "题目", "一、这一行是正文\n（1）也是"),
                section(2, 1, "没有序号的标题", "、像丢了序号\n正文"),
                section(3, 2, "", "没有标题的一节"),
                section(4, 3, "", ""),
                section(5, 1, "三、" + "很长的标题".repeat(20), "1.正文里的一行"),
                section(6, 3, "1、有分号；的标题", ""),
                section(7, 4, "（1）后面是空行", "\n\n"));

        assertThat(words(back(sections))).isEqualTo(words(sections));
    }

    @Test
    void doesNotBringBackTheTitleItAdded() throws IOException {
        var sections = List.of(section(1, 0, "", "各位同志"), section(2, 1, "一、甲", "正文"));

        assertThat(words(back(sections))).isEqualTo(words(sections));
        try (var document = new XWPFDocument(new ByteArrayInputStream(write(sections)))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .startsWith(TITLE, "各位同志");
        }
    }

    @Test
    void bringsTablesBackCellByCell() {
        var cells = List.of(List.of("指标", "今年", ""), List.of("a|b", "第一行\n第二行", " 786 "), List.of("\\", "\\n", "|"));
        String body =
                "前面\n" + String.join("\n", cells.stream().map(TableText::row).toList()) + "\n后面";

        var back = back(List.of(section(1, 1, "一、甲", body)));

        assertThat(TableText.blocks(back.getFirst().body()))
                .extracting(TableText.Block::table)
                .contains(cells);
    }

    @Test
    void namesNobodyAndMakesTheSameBytesFromTheSameText() throws IOException {
        var sections = sections("一、甲\n正文");

        assertThat(write(sections)).isEqualTo(write(sections));
        try (var document = new XWPFDocument(new ByteArrayInputStream(write(sections)))) {
            var core = document.getProperties().getCoreProperties();
            assertThat(core.getCreator()).isNull();
            assertThat(core.getLastModifiedByUser()).isNull();
            assertThat(core.getTitle()).isEqualTo(TITLE);
        }
    }

    @Test
    void writesAndReadsThreeHundredPagesWithinSeconds() {
        var sections = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> section(i, 3, i % 99 + 1 + "、标题。", "正文内容十个字。".repeat(40) + "\n" + "又一段。".repeat(70)))
                .toList();
        long begin = System.nanoTime();
        byte[] file = write(sections);
        long written = System.nanoTime();
        var back = read(file);
        long read = System.nanoTime();

        System.out.printf(
                "300 pages (%d characters): written in %d ms, read in %d ms%n",
                Section.characters(sections), (written - begin) / 1_000_000, (read - written) / 1_000_000);
        assertThat(words(back)).isEqualTo(words(sections));
        assertThat(read - begin).isLessThan(8_000_000_000L);
    }

    @Test
    void marksOnlyWhatNeedsAMark() {
        var lines = PaperLines.of(List.of(section(1, 1, "一、甲。", "接着\n（1）列举\n正文")));

        assertThat(lines)
                .extracting(Line::role, Line::heading, Line::text)
                .containsExactly(
                        tuple(Line.Role.HEADING, "一、甲。", "接着"),
                        tuple(Line.Role.BODY, "", "（1）列举"),
                        tuple(Line.Role.UNMARKED, "", "正文"));
    }

    private static List<Section> back(List<Section> sections) {
        return read(write(sections));
    }

    private static byte[] write(List<Section> sections) {
        return OfficialPaper.write(TITLE, PaperLines.of(sections));
    }

    private static List<Section> read(byte[] file) {
        return sections(ReportFile.read("a.docx", file).text().parts());
    }

    private static List<Section> sections(String text) {
        return sections(ReportText.parse(text).parts());
    }

    private static List<Section> sections(List<ReportText.Part> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> section(
                        i + 1,
                        parts.get(i).level(),
                        parts.get(i).heading(),
                        parts.get(i).body()))
                .toList();
    }

    private static Section section(int position, int level, String heading, String body) {
        return new Section(SectionId.random(), position, level, heading, body, 1);
    }

    private static List<String> words(List<Section> sections) {
        return sections.stream()
                .map(section -> section.level() + "|" + section.heading() + "|" + section.body())
                .toList();
    }
}
