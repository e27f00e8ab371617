package dev.pingyi.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.round.Fraction.Comparator;
import dev.pingyi.shell.Texts;
import dev.pingyi.testing.TestRounds;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
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
    void refusesATemplateThatCannotBeFollowed() {
        refuses(withTemplate(List.of()), "“报告模板”至少要有一个部分");
        refuses(withTemplate(List.of(section("问题", 0), section("问题", 0))), "不能为空也不能重复");
        refuses(withTemplate(List.of(section("问题", -1))), "“问题”的最低篇幅占比不能是负数");
        refuses(withTemplate(List.of(section("问题", 60), section("打算", 50))), "合计为110％");
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

    private static RoundPlan withTemplate(List<TemplateSection> template) {
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

    private static TemplateSection section(String heading, int share) {
        return new TemplateSection(heading, "", share);
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

    private static List<TemplateSection> t() {
        return GOOD.template();
    }

    private static List<OrganizationId> u() {
        return GOOD.units();
    }
}
