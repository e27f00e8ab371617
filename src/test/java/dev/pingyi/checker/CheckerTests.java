package dev.pingyi.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckerTests {

    private static List<String> found(String text) {
        return Checker.check(new Text(text), Locale.SIMPLIFIED_CHINESE).stream()
                .map(finding -> finding.rule() + " " + finding.passage())
                .toList();
    }

    @Test
    void findsWhatIsWrongInTheSeedReportAndNothingElse() throws IOException {
        String seed = Files.readString(Path.of("seeds/seed-report.txt"));

        assertThat(found(seed))
                .containsExactlyInAnyOrder(
                        "last-year 抓党建述职评议制度",
                        "section 抓党建述职评议制度",
                        "share 抓党建述职评议制度",
                        "section 抓党建述职评议制度",
                        "length 抓党建述职评议制度",
                        "person 抓党建述职评议制度",
                        "mean 平均年龄40.27岁",
                        "wording 中以上文化",
                        "percent-base 25人，占18%",
                        "subset 每个镇党委和党员副镇长联系一个村",
                        "spread 代办员46人",
                        "vague 一批",
                        "vague 一批",
                        "vague 明显增加",
                        "vague 一批",
                        "wording 党务工作经济",
                        "wording 每个镇党委",
                        "place-name 归朝村",
                        "no-base 100%",
                        "wording 3",
                        "numbering 、创新为民服务新机制",
                        "subset 村代办点31个",
                        "date 三年来共",
                        "count-list 实现八个新跨越",
                        "count-list 呈现十五个新亮点",
                        "date 今年上半年，特别是引资引项上呈现出势头强劲的好局面，已引进或达成引进意向的有十大项目，在今年9月",
                        "vague 基本完成");
    }

    /** What the study of the seed report holds to be wrong, by its numbers there, as far as a machine can see it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  base of the 25 is the 138       | percent-base | 25人，占18%
            2  a word lost before 中以上       | wording      | 中以上文化
            3  40.27 is no mean of twelve      | mean         | 平均年龄40.27岁
            4  31 points in 23 villages        | subset       | 村代办点31个
            6  12 leaders link 23 villages     | subset       | 每个镇党委和党员副镇长联系一个村
            7  three 100% without base         | no-base      | 100%
            7  a measure word lost             | wording      | 3
            9  three years without beginning   | date         | 三年来共
            10 the number of a heading lost    | numbering    | 、创新为民服务新机制
            11 half a year beside September    | date         | 今年上半年
            5 agents not even over the points  | spread       | 代办员46人
            12 no problems                     | section      | 抓党建述职评议制度
            12 no third of problems            | share        | 抓党建述职评议制度
            12 last year unanswered            | last-year    | 抓党建述职评议制度
            13 longer than 3,000               | length       | 抓党建述职评议制度
            14 a village left in clear         | place-name   | 归朝村
            15 some model villages             | vague        | 一批
            15 clearly more income             | vague        | 明显增加
            15 mainly done                     | vague        | 基本完成
            15 eight leaps not listed          | count-list   | 实现八个新跨越
            15 fifteen bright spots not listed | count-list   | 呈现十五个新亮点
            16 经济 for 经验                   | wording      | 党务工作经济
            16 委员 lost                       | wording      | 每个镇党委
            """)
    void findsWhatDoesNotReconcileInTheSeedReport(String row, String rule, String passage) throws IOException {
        String seed = Files.readString(Path.of("seeds/seed-report.txt"));

        assertThat(found(seed)).as(row).anyMatch(found -> found.startsWith(rule + " " + passage));
    }

    /** 23＋6＋3, 8 of 12, 76＋76－14, 8 of 23, seven services, sixteen characters, 8 ≤ 25, 51 beside 50.6. */
    @ParameterizedTest
    @CsvSource({
        "sum",
        "union",
        "percent",
        "percent-grain",
        "percent-over",
        "subgroup-mean",
        "contradiction",
        "year-on-year"
    })
    void isSilentOnWhatReconcilesInTheSeedReport(String rule) throws IOException {
        String seed = Files.readString(Path.of("seeds/seed-report.txt"));

        assertThat(found(seed)).noneMatch(found -> found.startsWith(rule + " "));
    }

    @Test
    void namesTheBaseThatDoesFit() throws IOException {
        String seed = Files.readString(Path.of("seeds/seed-report.txt"));

        Finding finding = Checker.check(new Text(seed), Locale.SIMPLIFIED_CHINESE).stream()
                .filter(found -> found.rule().equals("percent-base"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.message()).contains("25÷76＝32.9%").contains("138");
        assertThat(seed.substring(finding.start(), finding.end())).isEqualTo(finding.passage());
        assertThat(finding.line()).isEqualTo(3);
    }

    @Test
    void findsTheSixteenHeadingsOfTheSeedReport() throws IOException {
        var text = new Text(Files.readString(Path.of("seeds/seed-report.txt")));

        assertThat(text.headings())
                .extracting(Heading::level)
                .containsExactly(1, 1, 3, 3, 1, 3, 3, 3, 3, 1, 3, 3, 3, 1);
        assertThat(text.headings())
                .extracting(Heading::line)
                .containsExactly(5, 7, 9, 10, 11, 13, 14, 15, 16, 17, 19, 20, 21, 22);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sum            | 现有40个党支部，其中农村党支部28个，机关党支部8个，企业党支部5个。
            sum            | 农村党支部23个，机关党支部6个，企业党支部3个，共33个。
            sum            | 全年发展党员21名，其中男12名、女10名。
            union          | 村干部138人，其中支委76人，村委76人，交叉任职16人。
            subset         | 全镇党员86名，其中女党员120名。
            percent        | 全年发展党员12名，其中大专以上10名，占80%。
            percent-over   | 支部书记述职覆盖率达到120%。
            percent-over   | 民主评议中，优秀占30%，合格占65%，不合格占8%。
            percent-grain  | 9名委员中，大专以上学历占80%。
            mean           | 班子成员12名，平均年龄40.27岁。
            subgroup-mean  | 村干部100名，平均年龄45岁，其中支部书记80名，平均年龄56岁。
            no-base        | 组织覆盖率实现100%。
            count-list     | 抓好三项工作：一是学习，二是调研。
            count-list     | 做到四个坚持：（1）坚持学习；（2）坚持调研；（3）坚持整改。
            count-list     | 按照“坚持标准、保证质量”的十字方针开展工作。
            year-on-year   | 村集体收入由320万元增加到416万元，增长35%。
            date           | 2025年11月31日召开会议。
            date           | 从2024年5月至2023年3月开展整顿。
            place-name     | 某镇党委推广清水河镇“板凳会”做法。
            vague          | 建设了一批示范村。
            wording        | 初中以上文化程度的多，中以上文化程度的少。
            """)
    void finds(String rule, String text) {
        assertThat(found(text)).anyMatch(found -> found.startsWith(rule + " "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            现设32个党支部，有党员786名。其中农村党支部23个，机关、单位党支部6个，企业支部3个。
            农村共有“两委”干部138名，其中支委76名，村委76名(现“两委”交叉数14名)。
            全镇党员786名，其中女党员200名，少数民族党员620名，大专以上学历党员310名。
            全镇23个行政村中，18个村建有活动室，占78.3%，5个村没有活动室，占21.7%。
            应建党组织的企业16家，已建16家，应建已建率100%。
            信访：接访56件，办结52件，办结率92.9%。
            完成全年任务的120%，比上年增长150%。
            班子成员9名，平均年龄41.33岁，其中本科以上7人，占77.8%。
            应到党员1,052名，实到989名，到会率为94.0%。
            坚持“坚持标准、保证质量、改善结构、慎重发展”的十六字方针。
            农民收入明显增加，人均增收1200元。
            某镇党委关于村级组织建设，一是村村结对，二是村干部白天忙村务，其中村级后备干部返乡村任职。
            村集体经济收入由320万元增加到416万元，增长30%。
            可对七大项事务[(1)计生;(2)土地;(3)低保;(4)救济;(5)咨询;(6)盖章;(7)报销]进行代办。
            ２０２４年全镇党员７８６名，其中预备党员１２名，占１.５％。
            """)
    void leavesAloneWhatIsRight(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"三、四季度各研究党建工作1次。", "五、六月份开展集中培训。", "一、二、三组党员活动室漏水。", "1、2号楼没有活动室。", "2.5万元经费未拨。"})
    void takesNoSentenceForAHeadingOutOfOrder(String sentence) {
        String text = "一、抓学习\n" + sentence + "\n二、抓队伍\n正文。";

        assertThat(found(text)).noneMatch(found -> found.startsWith("numbering "));
        assertThat(new Text(text).headings()).extracting(Heading::line).containsExactly(1, 3);
    }

    @Test
    void checksAWholeReportWhileOneTypes() throws IOException {
        String seed = Files.readString(Path.of("seeds/seed-report.txt"));

        assertThat(found(seed.repeat(30))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、抓学习\n三、四季度各研究党建工作1次。\n五、六月份开展活动。\n",
                "一、抓学习\n1、2号楼已建成，3、4号楼在建。\n",
                "一、抓学习\n重点楼栋：3、4号楼在建，7、8号楼已建成。\n"
            })
    void takesNumbersThatArePartOfWordsForNoList(String text) {
        assertThat(found(text)).noneMatch(found -> found.startsWith("numbering"));
    }

    @Test
    void seesANumberMissingInAListInsideASentence() {
        assertThat(found("一、抓学习\n任务：1、抓学习；2、抓队伍；4、抓阵地。\n")).anyMatch(found -> found.startsWith("numbering 4、"));
    }
}
