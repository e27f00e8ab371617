package dev.pingyi.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text, however strange, brings the checker to a halt, to a fall, or to a passage that is not in the text. */
class CheckerSpeedTests {

    /** Time of the processor: what else the machine does must not decide. */
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private static final String SEED = seed();

    /** What reports are made of; in random order it meets every pattern of every rule half-way. */
    private static final List<String> PIECES = List.of(
            "其中", "党员", "党支部", "名", "个", "人", "占", "%", "百分之", "平均年龄", "岁", "共", "合计", "交叉", "分别", "增长", "由", "到", "去年",
            "2024年", "2月30日", "一是", "二是", "三个方面", "：", "；", "，", "。", "、", "（", "）", "“", "”", "一、", "（一）", "1.", "①",
            "\n", "\r\n", "应到", "实到", "率", "100%", "一批", "明显", "增加", "某镇", "归朝村", "**", "上年度", "问题", "整改", "我", "全镇",
            "三", "十", "万", "元", "3-5", "12", "0.5", "1,234", "三分之二", "点", "每", "各", "第", "至", "为", "达", "的", "🎉",
            "\u200F", "\u0007", "\uD83C", "\uDF89", "|", "\t", " ", "　", "９", "．", "中，", "针对", "同比", "提高", "个百分点", "不足",
            "打算", "原因", "四个到位", "即", "实事", "启动", "完成", "全年", "村均", "平均每个", "以下", "以上", "超过", "分别为", "全院", "里，", "第一步",
            "辖");

    private static String seed() {
        try {
            return Files.readString(Path.of("seeds/seed-report.txt"));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static List<Finding> check(String text) {
        return Checker.check(new Text(text), Locale.SIMPLIFIED_CHINESE);
    }

    private static Duration time(String text) {
        long begin = PROCESSOR.getCurrentThreadCpuTime();
        check(text);
        return Duration.ofNanos(PROCESSOR.getCurrentThreadCpuTime() - begin);
    }

    static Stream<String> runs() {
        return Stream.concat(
                Stream.of(
                        "1",
                        "一",
                        "9.",
                        "1,234",
                        "，",
                        "（",
                        "“",
                        "其中3名，",
                        "占5%、",
                        "由3个到5个",
                        "一是",
                        "针对问题",
                        "村",
                        "某",
                        "党员",
                        "年",
                        "一、\n",
                        "（1）\n",
                        "|1|2|\n",
                        "第",
                        "百分之",
                        "十",
                        " ",
                        "\n",
                        "🎉",
                        "每个",
                        "平均",
                        "应到3人，实到4人，",
                        "上年度问题",
                        "2024年",
                        "1月",
                        "-",
                        "合计3个"),
                Stream.of(
                        "“四个到位”，即责任到位、",
                        "四议两公开，即",
                        "三件实事：",
                        "5月1日启动，4月",
                        "共3个，分别为1个、",
                        "全年化解纠纷3件，",
                        "平均每个支部3次，",
                        "35岁以下占5%，",
                        "的镇党委委员",
                        "全镇",
                        "镇党委和党员",
                        "我",
                        "明显",
                        "增加到",
                        "个方面：",
                        "（一）",
                        "1.",
                        "第一个问题，针对",
                        "、"));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void takesTimeInProportionToTheLengthOfARun(String piece) {
        check(piece.repeat(2_000 / piece.length()));

        assertThat(time(piece.repeat(20_000 / piece.length())))
                .as("20,000 characters of %s", piece.strip())
                .isLessThan(Duration.ofSeconds(2));
    }

    /** Everything on one line, in one sentence, in one bracket: the worst that a paste can be. */
    @Tag("bench")
    @ParameterizedTest
    @ValueSource(strings = {"9", "，", "（", "“", "、", "一", "党员3名、", "其中", "（1）", "1.5万元，占3%；", "村", "1月"})
    void standsUpToALineOfAHundredThousandCharacters(String piece) {
        String line = "全镇党员" + piece.repeat(100_000 / piece.length());

        assertThat(time(line)).as(piece).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void standsUpToTextsOfRandomPieces() {
        var random = new Random(20_241_231);
        for (int round = 0; round < 100; round++) {
            var text = new StringBuilder();
            for (int i = 0; i < 200; i++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String words = text.toString();

            assertThatCode(() -> assertThat(check(words)).allSatisfy(finding -> {
                        assertThat(finding.end()).isGreaterThan(finding.start());
                        assertThat(finding.passage()).isEqualTo(words.substring(finding.start(), finding.end()));
                    }))
                    .as("round %d", round)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void standsUpToRandomCharacters() {
        var random = new Random(7);
        for (int round = 0; round < 50; round++) {
            var text = new StringBuilder();
            for (int i = 0; i < 2_000; i++) {
                text.append((char) (random.nextBoolean() ? 0x4E00 + random.nextInt(0x5000) : random.nextInt(0x10000)));
            }

            assertThatCode(() -> check(text.toString())).doesNotThrowAnyException();
        }
    }

    @Test
    void checksAReportWithinATenthOfASecond() {
        for (int i = 0; i < 30; i++) {
            check(SEED);
        }

        assertThat(Stream.generate(() -> time(SEED)).limit(15).sorted().toList().get(7))
                .isLessThan(Duration.ofMillis(100));
    }

    @Test
    void checksThreeHundredPagesInSeconds() {
        check(SEED);

        assertThat(time((SEED + "\n").repeat(80))).isLessThan(Duration.ofSeconds(10));
    }
}
