package dev.pingyi.checker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.checker.CheckContext.Amount;
import dev.pingyi.checker.CheckContext.Length;
import dev.pingyi.checker.CheckContext.Part;
import dev.pingyi.checker.Heading.Role;
import dev.pingyi.text.TextFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real sentences, cut, turned and mixed: no rule fails on any of them, and each finding stands in the text. */
class CheckerFuzzTests {

    private static final long SEED = 20_261_128;

    /** Stops early where the machine is slow; a quick one goes through all rounds of a test. */
    private static final Duration ENOUGH = Duration.ofMillis(400);

    private static final int ROUNDS = 200;

    private static final CheckContext DEMANDING = CheckContext.NONE
            .withParts(
                    List.of(
                            new Part("上年度问题整改情况", Role.LAST_YEAR, 100, 500, 0, List.of("销号")),
                            new Part("存在问题", Role.PROBLEMS, 100, 500, Part.THIRD, List.of("原因"))),
                    new Length(100, 3_000, 4_000))
            .withFigures(Map.of("党员总数", new Amount(BigDecimal.ZERO, "名")));

    /** What takes the place of a number or a number's line. */
    private static final List<String> NUMBERS =
            List.of("0", "00", "1", "2025", "99999999999", "０", "零", "三四", "0.0", "1,000");

    private static final List<String> STARTS =
            List.of("", "一、", "（一）", "1、", "1.", "（1）", "①", "、", "第一，", "三、四", "2.5", "十百、", "2025年12月\n", "——");

    private static final List<String> PARTS =
            List.of("上年度问题整改情况", "履职情况和成效", "存在的问题和原因", "下一步打算", "上年度反馈问题2个：一是学习不深；二是台账不全。针对学习不深，已整改。");

    private static final List<String> texts = new ArrayList<>();
    private static final List<String> sentences = new ArrayList<>();

    @BeforeAll
    static void reads() throws IOException {
        List<Path> files = new ArrayList<>(List.of(Path.of("seeds/seed-report.txt")));
        for (String folder : List.of("", "heldout", "heldout-a", "heldout-b")) {
            try (Stream<Path> found = Files.list(Path.of("src/test/resources/checker", folder))) {
                found.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(files::add);
            }
        }
        for (Path file : files) {
            String text =
                    TextFile.read(file.toString(), Files.readAllBytes(file)).text();
            texts.add(text);
            sentences.addAll(List.of(text.split("(?<=[。\\n])")));
        }
    }

    private static void standsUpTo(String words) {
        for (CheckContext context : List.of(CheckContext.NONE, DEMANDING)) {
            assertThat(Checker.check(new Text(words), context, Locale.SIMPLIFIED_CHINESE))
                    .as(words)
                    .allSatisfy(finding -> {
                        assertThat(finding.rule()).isNotEqualTo(Checker.FAILED);
                        assertThat(finding.passage()).isEqualTo(words.substring(finding.start(), finding.end()));
                    });
        }
    }

    private interface Cut {
        String from(Random random);
    }

    private static void manyTimes(Cut cut) {
        var random = new Random(SEED);
        long begin = System.nanoTime();
        for (int round = 0; round < ROUNDS && System.nanoTime() - begin < ENOUGH.toNanos(); round++) {
            standsUpTo(cut.from(random));
        }
    }

    private static String sentence(Random random) {
        return sentences.get(random.nextInt(sentences.size()));
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025年12月",
                "述职报告\n2025年12月\n一、情况\n1月5日召开会议。2月完成整改。",
                "述职报告\n一、情况\n正文。\n某镇党委书记\n2025年12月",
                "述职报告\n1、上年度问题整改情况\n指出3个问题。\n2、存在问题\n3、下一步打算",
                "述职报告\n（一）上年度问题整改情况\n（二）存在问题\n原因。\n（三）下一步打算",
                "①\n②\n（1）\n1、\n（一）\n一、",
                "党员0名，其中女党员0名，占0%。",
                "应到0名，实到0名，到会率0%。",
                "班子成员0名，平均年龄0岁，其中女性0名，平均年龄0岁。",
                "村集体收入由0万元增加到0万元，增长0%，翻0番。",
                "共0个党支部，村均0个，平均每个支部0名。",
                "一、\n二、\n三、",
                "",
                " \n\t\n",
                "。"
            })
    void standsUpToWhatOnceBroughtItDown(String text) {
        standsUpTo(text);
        standsUpTo(text + "\n" + "我认真抓学习。\n".repeat(80));
    }

    @ParameterizedTest
    @CsvSource({"党员0名，其中女党员0名，占0%。, 0", "党员0名，其中女党员0名，占35%。, 1"})
    void asksForNoShareOfNothing(String text, long found) {
        assertThat(Checker.check(new Text(text), Locale.SIMPLIFIED_CHINESE).stream()
                        .filter(finding -> finding.rule().equals("percent")))
                .hasSize((int) found)
                .allSatisfy(finding -> assertThat(finding.message()).contains("算不出占比"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s、", "（%s）", "%d、", "（%d）"})
    void findsTheSectionsOfATemplateWhateverKindOfNumberTheyBear(String kind) {
        var text = new StringBuilder("述职报告\n");
        for (int part = 1; part <= 4; part++) {
            text.append(kind.contains("%d") ? kind.formatted(part) : kind.formatted("一二三四".charAt(part - 1)))
                    .append(PARTS.get(part - 1))
                    .append("\n")
                    .append("我认真抓学习，由于督促不够，台账不全，已销号。\n".repeat(6));
        }

        assertThat(Checker.check(new Text(text.toString()), DEMANDING, Locale.ENGLISH))
                .extracting(Finding::rule)
                .doesNotContain("section", "last-year", "numbering");
    }

    @Test
    void standsUpToSentencesWithOtherNumbers() {
        manyTimes(random -> sentence(random).replaceAll("\\d+", any(NUMBERS, random))
                + sentence(random).replaceFirst("[一二三四五六七八九十]+", any(NUMBERS, random)));
    }

    @Test
    void standsUpToTextsThatBeginAndEndAnywhere() {
        manyTimes(random -> {
            String text = any(texts, random);
            int from = random.nextInt(text.length());
            return text.substring(from, Math.min(text.length(), from + random.nextInt(1_500)));
        });
    }

    @Test
    void standsUpToLinesInAnyOrderBelowAnyNumber() {
        manyTimes(random -> {
            List<String> lines = new ArrayList<>(List.of("述职报告"));
            for (int i = 0; i < 12; i++) {
                lines.add(any(STARTS, random)
                        + (random.nextInt(3) == 0
                                ? any(PARTS, random)
                                : sentence(random).strip()));
            }
            return String.join("\n", lines);
        });
    }

    /** Every heading, and nothing below any of them. */
    @Test
    void standsUpToReportsWhoseSectionsAreAllEmpty() {
        for (String text : texts) {
            var read = new Text(text);
            var headings = new StringBuilder();
            read.headings()
                    .forEach(heading -> headings.append(read.passage(heading.start(), heading.end()))
                            .append('\n'));
            standsUpTo(headings.toString());
        }
    }

    @Test
    void standsUpToReportsOfOneParagraph() {
        manyTimes(random -> any(texts, random).replaceAll("\\s+", ""));
    }

    /** Some 300 pages of 600 characters. */
    @Test
    void checksThreeHundredPagesInTime() {
        var random = new Random(SEED);
        var pages = new StringBuilder();
        while (pages.length() < 180_000) {
            pages.append(any(STARTS, random)).append(sentence(random));
        }
        long begin = System.nanoTime();

        assertThat(Checker.check(new Text(pages.toString()), Locale.SIMPLIFIED_CHINESE))
                .isNotEmpty()
                .noneMatch(finding -> finding.rule().equals(Checker.FAILED));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void losesOnlyWhatAFailingRuleWouldHaveFound() {
        Rule broken = (text, findings) -> {
            findings.add(Level.ERROR, "sum", 0, 1, "percent-over", 120);
            throw new IllegalStateException("党员786名");
        };
        Rule sound = (text, findings) -> findings.add(Level.ERROR, "percent-over", 0, 2, "percent-over", 120);

        assertThat(Checker.read(new Text("述职"), List.of(broken, sound, broken), Locale.ENGLISH)
                        .findings())
                .extracting(finding -> finding.level() + " " + finding.rule() + " " + finding.message())
                .containsExactly(
                        "ERROR percent-over A share or rate above 100 %: 120 %.",
                        "NOTICE check 2 of 3 checks could not be finished and their findings are missing; the others are not affected.");
    }
}
