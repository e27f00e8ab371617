package dev.pingyi.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.language.Texts;
import dev.pingyi.round.Fraction.Comparator;
import dev.pingyi.testing.TestRounds;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanRulesTests {

    private static final RoundPlan GOOD = TestRounds.plan(OrganizationId.random());
    private static final Fraction UNREACHABLE = new Fraction(1, 1, Comparator.MORE_THAN);
    private static final Fraction NOTHING = new Fraction(0, 1, Comparator.AT_LEAST);

    @Test
    void acceptsThePlanOfTheDemo() {
        assertThatCode(() -> PlanRules.check(GOOD)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2101})
    void refusesAYearOutOfRange(int year) {
        refuses(new RoundPlan(year, "标题", "方案", d(), r(), s(), t(), u()), "“年度”应在2000至2100之间（填写的是" + year + "）");
    }

    @Test
    void refusesAMissingTitleOrPlan() {
        refuses(new RoundPlan(2026, " ", "方案", d(), r(), s(), t(), u()), "“名称”不能为空");
        refuses(new RoundPlan(2026, "长".repeat(201), "方案", d(), r(), s(), t(), u()), "不超过200个字");
        refuses(new RoundPlan(2026, "标题", "", d(), r(), s(), t(), u()), "“工作方案”不能为空，且不超过20000个字");
    }

    @Test
    void refusesNoUnitsOrOneTwice() {
        var unit = OrganizationId.random();
        refuses(new RoundPlan(2026, "标题", "方案", d(), r(), s(), t(), List.of()), "“述职单位”至少要有一个");
        refuses(new RoundPlan(2026, "标题", "方案", d(), r(), s(), t(), List.of(unit, unit)), "不能重复");
    }

    @Test
    void refusesDeadlinesOutOfOrderAndAcceptsTheSameDay() {
        var day = d().draft();
        refuses(withDeadlines(new Deadlines(day, day.minusDays(1), day, day, day)), "后一项不得早于前一项");
        refuses(withDeadlines(new Deadlines(day, day, day, day.plusDays(1), day)), "后一项不得早于前一项");
        assertThatCode(() -> PlanRules.check(withDeadlines(new Deadlines(day, day, day, day, day))))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesADecisionRuleThatDecidesNothing() {
        refuses(withRule(new DecisionRule(UNREACHABLE, r().passing(), true)), "“到会比例”");
        refuses(withRule(new DecisionRule(r().quorum(), NOTHING, true)), "“通过比例”");
    }

    @Test
    void refusesNoSectionAndTooMany() {
        refuses(withTemplate(TestRounds.template(new TemplateSection[0])), "应有1至40个部分（现在有0个）");
        refuses(
                withTemplate(TestRounds.template(IntStream.rangeClosed(1, 41)
                        .mapToObj(i -> section("部分" + i, null))
                        .toArray(TemplateSection[]::new))),
                "现在有41个");
        accepts(IntStream.rangeClosed(1, 40)
                .mapToObj(i -> section("部分" + i, null))
                .toArray(TemplateSection[]::new));
    }

    @Test
    void refusesAHeadingThatIsMissingTooLongOrThereTwice() {
        refusesSections("第2个部分的“标题”应有1至100个字", section("问题", null), section(" ", null));
        refusesSections("第1个部分的“标题”", section("长".repeat(101), null));
        refusesSections("“问题”用作了两个部分的“标题”", section("问题", null), section(" 问题 ", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、存在问题", "十二．打算", "（三）成效", "(3)成效", "4.成效", "１０、成效"})
    void refusesAHeadingWithANumberOfItsOwn(String heading) {
        refusesSections("第1个部分的“标题”带了序号", section(heading, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一年来的工作", "十件实事", "“三个100%”情况", "2026年工作打算"})
    void acceptsAHeadingThatBeginsWithAFigure(String heading) {
        accepts(section(heading, null));
    }

    @Test
    void refusesGuidanceAndRequiredWordsOutOfRange() {
        refusesSections(
                "第1个部分的“写什么”有2001个字，最多2000个字", TestRounds.section("问题", "长".repeat(2001), Purpose.PROBLEMS, null));
        refusesSections("第1个部分的“须写明”最多20个词", withWords(List.of("原因", " ")));
        refusesSections("每个词1至20个字", withWords(List.of("长".repeat(21))));
        refusesSections("最多20个词", withWords(Collections.nCopies(21, "原因")));
        accepts(withWords(Collections.nCopies(20, "原因")));
    }

    @Test
    void refusesLengthsOfASectionOutOfRangeOrOrder() {
        refusesSections("第1个部分的字数应在0至200000之间", withLengths(-1, 0, 0, 0));
        refusesSections("第1个部分的字数应在0至200000之间", withLengths(0, 0, 0, 200_001));
        refusesSections("第1个部分最少501字，超过了最多500字", withLengths(501, 500, 0, 0));
        refusesSections("第1个部分最少501字，超过了最多500字", withLengths(0, 0, 501, 500));
        accepts(withLengths(500, 500, 500, 0));
    }

    /** Three thirds are the whole exactly, which no percentage could say. */
    @Test
    void refusesSharesThatTogetherAreMoreThanTheWhole() {
        var third = new Fraction(1, 3, Comparator.AT_LEAST);
        accepts(section("一", third), section("二", third), section("三", third));
        refusesSections(
                "各部分的篇幅占比合计101％",
                section("一", third),
                section("二", third),
                section("三", third),
                section("四", new Fraction(1, 100, Comparator.AT_LEAST)));
        refusesSections("合计100％", section("一", Fraction.MORE_THAN_HALF), section("二", Fraction.AT_LEAST_HALF));
        refusesSections("合计110％", section("一", percent(60)), section("二", percent(50)));
        assertThat(section("一", new Fraction(0, 1, Comparator.AT_LEAST)).share())
                .isNull();
    }

    @Test
    void refusesTotalsOutOfRangeOrOrder() {
        refuses(withTotals(new Length(-1, 0, 0), Length.ANY), "全文字数应在0至200000之间");
        refuses(withTotals(Length.ANY, new Length(0, 0, 200_001)), "全文字数应在0至200000之间");
        refuses(withTotals(new Length(0, 4001, 4000), Length.ANY), "最少0字、一般4001字、最多4000字的先后不对");
        refuses(withTotals(new Length(3001, 3000, 0), Length.ANY), "最少3001字、一般3000字");
        refuses(withTotals(Length.ANY, new Length(2001, 0, 2000)), "的先后不对");
    }

    @Test
    void refusesATotalTooSmallForItsSections() {
        var sections = TestRounds.template(withLengths(600, 0, 0, 0), section("打算", null));
        refuses(
                withTemplate(
                        new Template(1, sections.sections(), Counting.EVERYTHING, new Length(0, 0, 500), Length.ANY)),
                "各部分最少字数合计600字，超过了全文最多500字");
    }

    /** What a screen needs to lead to each field at once. */
    @Test
    void tellsEveryFaultOfATemplateAndWhereItIs() {
        var faults = TemplateRules.faults(TestRounds.template(section("", null), withLengths(9, 5, 0, 0)));

        assertThat(faults)
                .extracting(TemplateFault::section, TemplateFault::part)
                .containsExactly(tuple(0, TemplateFault.Part.HEADING), tuple(1, TemplateFault.Part.WRITTEN));
    }

    @Test
    void refusesWeightsThatDoNotSumToAHundred() {
        refuses(classes(appraisers("A", "40", 5), appraisers("B", "59.9", 5)), "权重合计为99.9％，应为100％");
        refuses(classes(appraisers("A", "100", 5), appraisers("B", "0", 5)), "“B”的权重必须大于0");
        assertThatCode(() -> PlanRules.check(classes(appraisers("A", "33.5", 5), appraisers("B", "66.5", 5))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1001})
    void refusesSeatsOutOfRange(int seats) {
        refuses(classes(appraisers("A", "100", seats)), "“A”的人数应在1至1000之间（填写的是" + seats + "）");
    }

    @Test
    void refusesNoClassOrOneTwice() {
        refuses(classes(), "“评议主体类别”至少要有一个");
        refuses(classes(appraisers("A", "50", 5), appraisers("A", "50", 5)), "不能重复");
    }

    @Test
    void refusesGradesNotBestFirst() {
        refuses(grades(grade("good", 75, 75), grade("fair", 100, 0)), "“good”的分值和起评分都应高于“fair”");
        refuses(grades(grade("good", 100, 75), grade("fair", 75, 75), grade("poor", 0, 0)), "都应高于“fair”");
    }

    @Test
    void refusesGradesOutOfRange() {
        refuses(grades(grade("good", 101, 90), grade("poor", 0, 0)), "“good”的分值应在0至100之间");
        refuses(grades(grade("good", 100, 90), grade("poor", -1, 0)), "“poor”的分值应在0至100之间");
        refuses(grades(grade("good", 100, 101), grade("poor", 0, 0)), "“good”的起评分应在0至100之间");
        refuses(grades(grade("good", 100, 90), grade("poor", 0, 10)), "“poor”的起评分应为0");
    }

    @Test
    void refusesOneGradeTheSameTwiceOrAReservedCode() {
        refuses(grades(grade("good", 100, 0)), "“等次”至少要有两个");
        refuses(grades(grade("good", 100, 90), grade("good", 0, 0)), "不能重复");
        refuses(grades(grade("good", 100, 90), grade("abstain", 0, 0)), "“abstain”不能用作等次代码");
    }

    @Test
    void refusesTurnoutDecimalsAndSmallestClassOutOfRange() {
        refuses(scheme(s -> new RatingScheme(s.name(), s.grades(), s.classes(), NOTHING, 2, 5)), "“有效收回比例”");
        refuses(scheme(s -> new RatingScheme(s.name(), s.grades(), s.classes(), s.turnout(), 5, 5)), "“小数位数”");
        refuses(
                scheme(s -> new RatingScheme(s.name(), s.grades(), s.classes(), s.turnout(), 2, 1)),
                "“单列公布的最少票数”不能少于2");
        refuses(scheme(s -> new RatingScheme(" ", s.grades(), s.classes(), s.turnout(), 2, 5)), "名称不能为空");
    }

    /** The words are part of the rule: they must name the field. */
    private static void refuses(RoundPlan plan, String words) {
        assertThatThrownBy(() -> PlanRules.check(plan))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(Texts.t(rejected.key(), rejected.arguments()))
                                .contains(words)
                                .contains("没有保存"));
    }

    private static RoundPlan withDeadlines(Deadlines deadlines) {
        return new RoundPlan(2026, "标题", "方案", deadlines, r(), s(), t(), u());
    }

    private static RoundPlan withRule(DecisionRule rule) {
        return new RoundPlan(2026, "标题", "方案", d(), rule, s(), t(), u());
    }

    private static RoundPlan withTemplate(Template template) {
        return new RoundPlan(2026, "标题", "方案", d(), r(), s(), template, u());
    }

    private static RoundPlan scheme(UnaryOperator<RatingScheme> change) {
        return new RoundPlan(2026, "标题", "方案", d(), r(), change.apply(s()), t(), u());
    }

    private static RoundPlan grades(Grade... grades) {
        return scheme(s -> new RatingScheme(s.name(), List.of(grades), s.classes(), s.turnout(), 2, 5));
    }

    private static RoundPlan classes(AppraiserClass... classes) {
        return scheme(s -> new RatingScheme(s.name(), s.grades(), List.of(classes), s.turnout(), 2, 5));
    }

    private static Grade grade(String code, int points, int fromScore) {
        return new Grade(code, code, BigDecimal.valueOf(points), BigDecimal.valueOf(fromScore));
    }

    private static AppraiserClass appraisers(String code, String weight, int seats) {
        return new AppraiserClass(code, code, new BigDecimal(weight), seats);
    }

    private static void accepts(TemplateSection... sections) {
        assertThatCode(() -> PlanRules.check(withTemplate(TestRounds.template(sections))))
                .doesNotThrowAnyException();
    }

    private static void refusesSections(String words, TemplateSection... sections) {
        refuses(withTemplate(TestRounds.template(sections)), words);
    }

    private static RoundPlan withTotals(Length written, Length oral) {
        return withTemplate(new Template(1, t().sections(), Counting.EVERYTHING, written, oral));
    }

    private static TemplateSection section(String heading, @Nullable Fraction share) {
        return TestRounds.section(heading, "", Purpose.OTHER, share);
    }

    private static TemplateSection withWords(List<String> words) {
        return new TemplateSection("问题", "", Purpose.PROBLEMS, true, words, null, 0, 0, 0, 0);
    }

    private static TemplateSection withLengths(int least, int most, int oralLeast, int oralMost) {
        return new TemplateSection("问题", "", Purpose.PROBLEMS, true, List.of(), null, least, most, oralLeast, oralMost);
    }

    private static Fraction percent(int percent) {
        return new Fraction(percent, 100, Comparator.AT_LEAST);
    }

    private static Deadlines d() {
        return GOOD.deadlines();
    }

    private static DecisionRule r() {
        return GOOD.decisionRule();
    }

    private static RatingScheme s() {
        return GOOD.scheme();
    }

    private static Template t() {
        return GOOD.template();
    }

    private static List<OrganizationId> u() {
        return GOOD.units();
    }
}
