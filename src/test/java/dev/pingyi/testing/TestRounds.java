package dev.pingyi.testing;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.round.AppraiserClass;
import dev.pingyi.round.Counting;
import dev.pingyi.round.Deadlines;
import dev.pingyi.round.DecisionRule;
import dev.pingyi.round.Demands;
import dev.pingyi.round.Fraction;
import dev.pingyi.round.Fraction.Comparator;
import dev.pingyi.round.Grade;
import dev.pingyi.round.Length;
import dev.pingyi.round.Purpose;
import dev.pingyi.round.RatingScheme;
import dev.pingyi.round.RoundPlan;
import dev.pingyi.round.Template;
import dev.pingyi.round.TemplateSection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans for tests, with the numbers of the demo; needs no Spring. */
public final class TestRounds {

    /** Any text may be submitted, so that tests of later steps need no good one; last year must be answered. */
    private static final Demands LENIENT = new Demands(false, false, true, false);

    private TestRounds() {}

    public static RoundPlan plan(OrganizationId... units) {
        return plan(LENIENT, units);
    }

    public static RoundPlan plan(Demands demands, OrganizationId... units) {
        var usual = template();
        return new RoundPlan(
                2026,
                "2026年度党组织书记抓基层党建述职评议",
                "一、时间和形式\n二、重点内容\n三、程序\n四、要求",
                deadlines(),
                decisionRule(),
                scheme(),
                new Template(1, usual.sections(), usual.counting(), usual.written(), usual.oral(), demands),
                List.of(units));
    }

    /** From 30 November 2026, a week each. */
    public static Deadlines deadlines() {
        var first = LocalDate.of(2026, 11, 30);
        return new Deadlines(first, first.plusWeeks(1), first.plusWeeks(2), first.plusWeeks(3), first.plusWeeks(4));
    }

    /** At least half present, more than half agree, the principal last. */
    public static DecisionRule decisionRule() {
        return new DecisionRule(Fraction.AT_LEAST_HALF, Fraction.MORE_THAN_HALF, true);
    }

    /** 好/较好/一般/差 = 100/75/50/0, from 90/75/60/0; A 40 %, B 30 %, C 30 %, five seats each, k = 5. */
    public static RatingScheme scheme() {
        return new RatingScheme(
                "好/较好/一般/差四等次",
                List.of(
                        grade("good", "好", 100, 90),
                        grade("fair", "较好", 75, 75),
                        grade("average", "一般", 50, 60),
                        grade("poor", "差", 0, 0)),
                List.of(
                        new AppraiserClass("A", "县委常委", BigDecimal.valueOf(40), 5),
                        new AppraiserClass("B", "两代表一委员", BigDecimal.valueOf(30), 5),
                        new AppraiserClass("C", "党员群众代表", BigDecimal.valueOf(30), 5)),
                Fraction.MORE_THAN_HALF,
                2,
                5);
    }

    /** Four sections, problems at least a third and with 原因; 3,000 customary, 4,000 at most, everything counts. */
    public static Template template() {
        return template(
                section("上年度述职评议问题整改落实情况", "逐条回应。", Purpose.LAST_YEAR, null),
                section("履职情况及主要成效", "用数据和事例说话。", Purpose.ACHIEVEMENTS, null),
                new TemplateSection(
                        "存在问题及原因分析",
                        "不少于全文三分之一。",
                        Purpose.PROBLEMS,
                        true,
                        List.of("原因"),
                        new Fraction(1, 3, Comparator.AT_LEAST),
                        0,
                        0,
                        0,
                        0),
                section("下一步工作打算", "措施可行。", Purpose.PLANS, null));
    }

    /** The same with other sections. */
    public static Template template(TemplateSection... sections) {
        return new Template(
                1,
                List.of(sections),
                Counting.EVERYTHING,
                new Length(0, 3000, 4000),
                new Length(0, 1500, 2000),
                LENIENT);
    }

    /** A required section of any length. */
    public static TemplateSection section(String heading, String guidance, Purpose purpose, @Nullable Fraction share) {
        return new TemplateSection(heading, guidance, purpose, true, List.of(), share, 0, 0, 0, 0);
    }

    private static Grade grade(String code, String label, int points, int fromScore) {
        return new Grade(code, label, BigDecimal.valueOf(points), BigDecimal.valueOf(fromScore));
    }
}
