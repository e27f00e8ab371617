package dev.pingyi.checker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.checker.CheckContext.Counting;
import dev.pingyi.checker.CheckContext.Length;
import dev.pingyi.checker.CheckContext.Part;
import dev.pingyi.checker.Heading.Role;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a round's template demands of a text. */
class CheckContextTests {

    private static final Length ANY = new Length(0, 100_000, 100_000);

    /** 476 characters: a title of 4, three headings of 16, 456 of text; 54 of them are marks, 3 of those in headings. */
    private static final String TEXT =
            "述职报告\n一、履职情况\n" + "我抓学习抓班子讲。\n".repeat(25) + "二、存在问题\n" + "我学得不深不透彻。\n".repeat(25) + "三、打算\n我继续努力。";

    private static List<Finding> check(CheckContext context) {
        return Checker.check(new Text(TEXT), context, Locale.SIMPLIFIED_CHINESE);
    }

    private static Stream<String> messages(CheckContext context, String rule) {
        return check(context).stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::message);
    }

    private static CheckContext demanding(Part part) {
        return CheckContext.NONE.withParts(List.of(part), ANY);
    }

    @Test
    void namesTheRequiredWordsThatASectionLacks() {
        var part = new Part("存在问题", Role.PROBLEMS, 0, 0, 0, List.of("不深", "原因", "责任"));

        assertThat(messages(demanding(part), "section")).containsExactly("“存在问题”部分没有写到模板要求的内容：原因、责任。");
    }

    @Test
    void readsRequiredWordsInAnyWidthAndWithSpaces() {
        var part = new Part("存在问题", Role.PROBLEMS, 0, 0, 0, List.of("不深 不透彻", " "));

        assertThat(messages(demanding(part), "section")).isEmpty();
    }

    @Test
    void asksForNoWordsOfASectionThatIsMissing() {
        var part = new Part("上年度整改", Role.LAST_YEAR, 0, 0, 0, List.of("销号"));

        assertThat(check(demanding(part)))
                .filteredOn(finding -> finding.message().contains("销号"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, true, 476", "false, true, 422", "true, false, 456", "false, false, 405"})
    void countsByTheRuleOfTheRound(boolean punctuation, boolean headings, int characters) {
        var context = CheckContext.NONE
                .withParts(List.of(), new Length(10_000, 20_000, 30_000))
                .withCounting(new Counting(punctuation, headings));

        assertThat(messages(context, "length")).singleElement().asString().startsWith("全文" + characters + "字");
    }

    @ParameterizedTest
    @CsvSource({"～", "＋", "￥", "％", "①", "→", "🎉", "。"})
    void countsEveryMarkAsTheRoundDoes(String mark) {
        String words = "我认真抓学习" + mark.repeat(100);
        for (boolean punctuation : new boolean[] {true, false}) {
            assertThat(new Text(words).characters(0, words.length(), punctuation))
                    .isEqualTo(new dev.pingyi.round.Counting(punctuation, true).count("", words));
        }
    }

    @Test
    void countsASectionByTheSameRule() {
        var part = new Part("存在问题", Role.PROBLEMS, 10_000, 0, 0);

        assertThat(messages(demanding(part), "length")).containsExactly("“存在问题”部分225字，少于要求的10,000字。");
        assertThat(messages(demanding(part).withCounting(new Counting(false, true)), "length"))
                .containsExactly("“存在问题”部分200字，少于要求的10,000字。");
    }

    @Test
    void takesShareOfTheTextByTheSameRule() {
        var part = new Part("存在问题", Role.PROBLEMS, 0, 0, 0.5);

        assertThat(messages(demanding(part), "share"))
                .singleElement()
                .asString()
                .contains("231字，占全文476字");
        assertThat(messages(demanding(part).withCounting(new Counting(false, false)), "share"))
                .singleElement()
                .asString()
                .contains("200字，占全文405字");
    }

    /** Without a template so short a text is a fragment; in a round it is a report that lacks a section. */
    @Test
    void tellsAReportOfThreeSentencesWhatTheTemplateAsksFor() {
        var part = new Part("存在问题", Role.PROBLEMS, 0, 0, 0, List.of());
        var text = new Text("今年开会三次。发展党员两名。办了一件实事。");

        assertThat(Checker.check(text, CheckContext.NONE.withParts(List.of(part), ANY), Locale.SIMPLIFIED_CHINESE))
                .extracting(Finding::rule)
                .contains("section");
        assertThat(Checker.check(text, Locale.SIMPLIFIED_CHINESE))
                .extracting(Finding::rule)
                .doesNotContain("section");
    }
}
