package dev.pingyi.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.text.HeadingNumber;
import dev.pingyi.text.ImportRow;
import dev.pingyi.text.ReportText;
import dev.pingyi.text.Section;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTests {

    private static final List<String> TEMPLATE = List.of("上年度问题整改情况", "履职情况及主要成效", "存在的问题及原因分析", "下一步工作打算");

    private static final String LAST_YEAR = """
            述职报告
            各位领导：
            一、去年问题整改落实情况
            整改完成。
            二、主要工作成效
            （一）抓班子
            学习12次。
            （二）抓队伍
            发展15名。
            三、存在的主要问题
            1、学习不深。有的支部只学三次。
            原因是抓得不紧。
            四、今后工作打算
            逐条落实。""";

    @Test
    void assignsTheHeadingsOfLastYearsReportByWhatTheyAreAbout() {
        var mapping = mapping(LAST_YEAR);

        assertThat(text(mapping)).isEqualTo(LAST_YEAR);
        assertThat(mapping.unassigned()).isEmpty();
        assertThat(mapping.renumber()).isFalse();
        assertThat(target(mapping, "三、存在的主要问题")).isEqualTo(Target.section(2));
    }

    @Test
    void putsTheHeadingOfTheTemplateWhereTheFileHasNothing() {
        var mapping = mapping("一、主要成效\n做了很多。\n二、存在问题\n不少。");

        assertThat(text(mapping)).isEqualTo("一、上年度问题整改情况\n二、主要成效\n做了很多。\n三、存在问题\n不少。\n四、下一步工作打算");
        assertThat(mapping.renumber()).isTrue();
    }

    @Test
    void lowersSeveralPartsThatMakeOneSection() {
        var mapping = mapping("一、加强班子建设\n（一）学习\n甲\n二、加强队伍建设\n1、管理。乙");

        assertThat(text(mapping))
                .isEqualTo("一、上年度问题整改情况\n二、履职情况及主要成效\n（一）加强班子建设\n1.学习\n甲\n（二）加强队伍建设\n1、管理。乙"
                        + "\n三、存在的问题及原因分析\n四、下一步工作打算");
    }

    @Test
    void leavesWhatNobodyAssignedUnderItsOwnHeading() {
        var mapping = mapping("一、履职情况\n甲\n二、附则\n乙\n三、存在问题\n丙");

        assertThat(mapping.unassigned()).extracting(ImportRow::text).containsExactly("二、附则");
        assertThat(text(mapping)).isEqualTo("一、上年度问题整改情况\n二、履职情况\n甲\n三、附则\n乙\n四、存在问题\n丙\n五、下一步工作打算");
    }

    @Test
    void movesAHeadingWithAllThatStandsBelowIt() {
        var mapping = mapping(LAST_YEAR);

        mapping.send(row(mapping, "（二）抓队伍"), Target.section(3));

        assertThat(text(mapping)).endsWith("四、今后工作打算\n逐条落实。\n（二）抓队伍\n发展15名。").doesNotContain("学习12次。\n（二）");
        assertThat(headings(mapping)).hasSize(8);
    }

    @Test
    void movesASingleParagraph() {
        var mapping = mapping(LAST_YEAR);

        mapping.send(row(mapping, "原因是抓得不紧。"), Target.section(0));

        assertThat(text(mapping)).contains("整改完成。\n原因是抓得不紧。\n二、").contains("有的支部只学三次。\n四、");
    }

    @Test
    void doesNotLetAParagraphRunOnBehindAHeadingThatIsNotItsOwn() {
        var mapping = mapping(LAST_YEAR);

        mapping.send(row(mapping, "有的支部只学三次。"), Target.LEFT_OUT);

        assertThat(text(mapping)).contains("1、学习不深。\n原因是抓得不紧。");
        assertThat(mapping.leftOut()).extracting(ImportRow::text).containsExactly("有的支部只学三次。");
    }

    @Test
    void leavesOutABlockButKeepsWhatIsSentElsewhere() {
        var mapping = mapping(LAST_YEAR);

        mapping.send(row(mapping, "三、存在的主要问题"), Target.LEFT_OUT);
        mapping.send(row(mapping, "原因是抓得不紧。"), Target.section(2));

        assertThat(text(mapping)).contains("三、存在的问题及原因分析\n原因是抓得不紧。\n四、").doesNotContain("学习不深");
        assertThat(mapping.leftOut()).hasSize(3);
    }

    @Test
    void changesTheLevelOfAHeadingAndItsNumber() {
        var mapping = mapping("一、履职情况\n（一）抓班子\n甲\n（二）抓队伍\n乙");

        mapping.level(row(mapping, "（二）抓队伍"), 3);
        assertThat(text(mapping)).contains("（一）抓班子\n甲\n1.抓队伍\n乙");

        mapping.level(row(mapping, "（二）抓队伍"), 1);
        assertThat(text(mapping)).contains("甲\n三、抓队伍\n乙");
    }

    @Test
    void makesTextOfAHeadingAndAHeadingOfText() {
        var mapping = mapping("一、存在问题\n1、学习不深。有的支部只学三次。\n思想认识\n原因。其二。");

        mapping.level(row(mapping, "1、学习不深。"), ImportRow.TEXT);
        assertThat(text(mapping)).contains("问题\n1、学习不深。有的支部只学三次。\n思想认识");
        assertThat(headings(mapping)).noneMatch(heading -> heading.contains("学习不深"));

        mapping.level(row(mapping, "思想认识"), 2);
        assertThat(headings(mapping)).contains("（一）思想认识");

        mapping.level(row(mapping, "原因。其二。"), 3);
        assertThat(text(mapping)).contains("（一）思想认识\n1.原因。其二。");
    }

    @Test
    void numbersAnewOnlyWhenToldAndKeepsTheWayOfWriting() {
        var mapping = mapping("一、甲\n１、子\n3、丑\n、寅。卯\n二、乙\n(2)辰");
        mapping.keepAsItIs();
        assertThat(text(mapping)).isEqualTo("一、甲\n１、子\n3、丑\n、寅。卯\n二、乙\n(2)辰");

        mapping.renumber(true);
        assertThat(text(mapping)).isEqualTo("一、甲\n１、子\n2、丑\n3.寅。卯\n二、乙\n(1)辰");
    }

    @Test
    void keepsAFileThatComesBackFromTheDraftAsItIs() {
        var rows = ReportText.parse(LAST_YEAR).rows();
        var draft = List.of("一、去年问题整改落实情况", "二、主要工作成效", "三、存在的主要问题", "四、今后工作打算");

        var mapping = new Mapping(new Incoming("a", "UTF-8", rows, List.of(), TEMPLATE, draft, Instant.EPOCH));

        assertThat(text(mapping)).isEqualTo(LAST_YEAR);
        assertThat(target(mapping, "三、存在的主要问题")).isEqualTo(Target.AS_IT_IS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、甲\n\n正文\n\n\n二、乙\n\n三、丙\n\n\n四、丁",
                "题目\n\n一、甲。正文\n还有\n1、乙。\n\n丙\n2、丁。",
                "一、甲。\n一、乙。\n\n\n（一）丙",
                "没有标题的一段话，只有这一句。\n第二段。",
                "开头的一段。\n\n一、甲\n| a | b |\n  ",
                "1.只有三级\n甲\n2.标题"
            })
    void givesBackEveryLineThatIsKeptAsItIs(String text) {
        var mapping = mapping(text);

        mapping.keepAsItIs();

        assertThat(text(mapping)).isEqualTo(ReportText.parse(text).render());
    }

    @Test
    void losesNoLineWhateverIsMoved() {
        var random = new java.util.Random(7);
        for (int i = 0; i < 300; i++) {
            var mapping = mapping(LAST_YEAR);
            for (int j = 0; j < 6; j++) {
                int row = random.nextInt(mapping.file().rows().size());
                switch (random.nextInt(3)) {
                    case 0 -> mapping.send(row, Target.section(random.nextInt(TEMPLATE.size())));
                    case 1 -> mapping.send(row, Target.WITH_HEADING);
                    default -> mapping.level(row, random.nextInt(6) - 1);
                }
            }
            String result = text(mapping);
            assertThat(mapping.file().rows())
                    .allSatisfy(line -> assertThat(result).contains(HeadingNumber.without(line.text())));
        }
    }

    @Test
    void mapsThreeHundredPagesAtOnce() {
        String text = IntStream.range(0, 9_000)
                .mapToObj(i -> i % 30 == 0 ? "1、标题。" : "正文内容".repeat(5))
                .collect(Collectors.joining("\n"));
        long begin = System.nanoTime();

        var mapping = mapping("一、主要成效\n" + text);
        for (int row = 2; row < 200; row++) {
            mapping.send(row, Target.section(2));
            mapping.result();
        }

        assertThat(System.nanoTime() - begin).isLessThan(8_000_000_000L);
    }

    private static Mapping mapping(String text) {
        return new Mapping(new Incoming(
                "a.docx", "Word (.docx)", ReportText.parse(text).rows(), List.of(), TEMPLATE, TEMPLATE, Instant.EPOCH));
    }

    private static int row(Mapping mapping, String text) {
        return mapping.file().rows().stream()
                .filter(row -> row.text().equals(text))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static Target target(Mapping mapping, String text) {
        return mapping.target(row(mapping, text));
    }

    private static List<String> headings(Mapping mapping) {
        return mapping.result().sections().stream().map(Section::heading).toList();
    }

    private static String text(Mapping mapping) {
        return ReportText.render(mapping.result().sections().stream()
                .map(section -> new ReportText.Part(section.level(), section.heading(), section.body()))
                .toList());
    }
}
