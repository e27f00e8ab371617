package dev.pingyi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class ReportTextTests {

    @Test
    void findsEveryHeadingOfTheSeedReport() throws IOException {
        var text = ReportText.parse(seed());

        assertThat(text.parts())
                .extracting(ReportText.Part::level, ReportText.Part::heading)
                .containsExactly(
                        tuple(0, "抓党建述职评议制度"),
                        tuple(1, "一、高度重视，全镇形成了齐抓共管党建工作的合力"),
                        tuple(1, "二、以加强执政能力建设为核心，切实加强领导班子建设"),
                        tuple(3, "1、加强了镇党委领导班子自身建设。"),
                        tuple(3, "2、加强了村级干部队伍建设。"),
                        tuple(1, "三、以工作创新为目标，着力加强了党的基层组织建设"),
                        tuple(3, "1、创新镇域经济发展模式。"),
                        tuple(3, "2、巩固农村基层党组织建设。"),
                        tuple(3, "3、加强非公有制企业党建工作。"),
                        tuple(3, "、创新为民服务新机制。"),
                        tuple(1, "四、以保持党的先进性为宗旨，加强和改进了党员的教育管理"),
                        tuple(3, "1、认真抓好党员发展工作。"),
                        tuple(3, "2、积极开展各类党员教育活动。"),
                        tuple(3, "3、规范和完善党员管理制度。"),
                        tuple(1, "五、以促进经济发展为重心，发挥党组织战斗堡垒作用"));
    }

    @Test
    void warnsOfTheNumberThatTheSeedReportLost() throws IOException {
        assertThat(ReportText.parse(seed()).warnings())
                .containsExactly(new ImportWarning("report.warning.number-lost", "、创新为民服务新机制。"));
    }

    @Test
    void leavesAListInsideAParagraphAlone() throws IOException {
        var services = ReportText.parse(seed()).parts().stream()
                .filter(part -> part.heading().startsWith("、"))
                .findFirst()
                .orElseThrow();

        assertThat(services.body()).startsWith("今年以来，").contains("(1)计生准生证申领;(2)土地审批;");
    }

    @Test
    void givesTheSeedReportBackAsItWas() throws IOException {
        assertThat(ReportText.parse(seed()).render()).isEqualTo(seed());
        assertThat(Section.characters(ReportText.parse(seed()).parts().stream()
                        .map(part -> new Section(SectionId.random(), 1, part.level(), part.heading(), part.body(), 1))
                        .toList()))
                .isEqualTo(3236);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、甲\n正文",
                "一、甲\n\n正文\n\n\n二、乙\n\n三、丙\n\n\n四、丁",
                "题目\n\n一、甲。正文\n还有\n1、乙。\n\n丙\n2、丁。",
                "一、甲。\n一、乙。\n\n\n（一）丙",
                "　　一、缩进的标题\n　　正文  \n\t(1) 丁 \n",
                "没有标题的一段话，只有这一句。\n第二段。",
                "只有一行",
                "一、\n、不是标题\n。\n1.\n",
                "开头的一段。\n\n一、甲\n  \n",
                "1.5万亩，不是标题\n2026.9，也不是\n3.三是\n"
            })
    void givesEveryTextBackAsItWas(String text) {
        var stripped = text.stripTrailing();

        assertThat(ReportText.parse(stripped).render()).isEqualTo(stripped);
    }

    @ParameterizedTest
    @CsvSource({
        "一、甲,1", "十二、甲,1", "一．甲,1", "（一）甲,2", "(一)甲,2", "（十一）甲,2", "1、甲,3", "1.甲,3", "1．甲,3", "１、甲,3", "12. 甲,3",
        "（1）甲,4", "(1)甲,4", "（１）甲,4", "　　一、甲,1"
    })
    void tellsTheLevelByTheNumber(String heading, int level) {
        assertThat(ReportText.level(heading)).hasValue(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5万亩水稻", "2026.9", "一、", "甲、乙", "一是加强领导", "(甲)", "123、甲", ""})
    void takesNothingElseForANumber(String line) {
        assertThat(ReportText.level(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"三、四季度各研究党建工作1次。", "五、六月份开展集中培训。", "一、二、三组党员活动室漏水。", "1、2号楼没有活动室。", "2.5万元经费未拨。", "1.5个月没有开会。"})
    void leavesASentenceThatBeginsWithNumbersInItsSection(String sentence) {
        assertThat(ReportText.parse("一、抓学习\n正文。\n" + sentence + "\n二、抓队伍\n正文。").parts())
                .containsExactly(
                        new ReportText.Part(1, "一、抓学习", "正文。\n" + sentence), new ReportText.Part(1, "二、抓队伍", "正文。"));
    }

    @ParameterizedTest
    @CsvSource({
        "三、四季度会议,1,2,二、三、四季度会议",
        "1、甲,3,2,2、甲",
        "１．甲,3,12,１２．甲",
        "(一)甲,2,3,(三)甲",
        "（1）甲,4,2,（2）甲",
        "第一部分：甲,1,2,二、第一部分：甲",
        "、甲,3,2,2.甲",
        "一、甲,2,3,（三）甲"
    })
    void givesAHeadingAnotherNumberInItsOwnWriting(String heading, int level, int number, String numbered) {
        assertThat(HeadingNumber.with(heading, level, number)).isEqualTo(numbered);
    }

    @Test
    void keepsATextWithoutHeadingsInOneSection() {
        var text = ReportText.parse("今年以来，我们做了很多工作。\n成效明显。");

        assertThat(text.parts()).containsExactly(new ReportText.Part(0, "", "今年以来，我们做了很多工作。\n成效明显。"));
        assertThat(text.warnings()).containsExactly(new ImportWarning("report.warning.no-headings"));
    }

    @Test
    void saysWhenThereAreOnlyHeadings() {
        var text = ReportText.parse("一、甲\n（一）乙\n1、丙。");

        assertThat(text.parts()).extracting(ReportText.Part::body).containsOnly("");
        assertThat(text.warnings()).containsExactly(new ImportWarning("report.warning.only-headings"));
    }

    @Test
    void takesALongNumberedLineForAParagraph() {
        String line = "1、" + "很长的一句话，".repeat(12) + "完。后面";

        assertThat(ReportText.parse("一、甲\n" + line).parts()).containsExactly(new ReportText.Part(1, "一、甲", line));
    }

    @Test
    void readsAHugeTextInLessThanTwoSeconds() {
        String text = IntStream.range(0, 60_000).mapToObj(i -> "1、标题。正文正文").collect(Collectors.joining("\n"));
        long begin = System.nanoTime();

        assertThat(ReportText.parse(text).parts()).hasSize(60_000);
        assertThat(System.nanoTime() - begin).isLessThan(2_000_000_000L);
    }

    @ParameterizedTest
    @CsvSource({"1,一、甲", "10,十、甲", "11,十一、甲", "20,二十、甲", "21,二十一、甲"})
    void numbersTheHeadingsOfATemplate(int number, String heading) {
        assertThat(HeadingNumber.first(number, "甲")).isEqualTo(heading);
    }

    @Test
    void leavesTheNumberThatATemplateGives() {
        assertThat(HeadingNumber.first(3, "一、甲")).isEqualTo("一、甲");
    }

    public static String seed() throws IOException {
        return TextFile.read("seed-report.txt", Files.readAllBytes(Path.of("seeds/seed-report.txt")))
                .text();
    }
}
