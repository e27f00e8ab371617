package dev.pingyi.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.round.Fraction.Comparator;
import dev.pingyi.testing.TestRounds;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundPlanConverterTests {

    /** As a round of form 1 stands in the database. */
    private static final String FORM_1 = """
            {"version":1,"plan":{"year":2025,"title":"2025年度述职评议","plan":"一、时间和形式",
             "deadlines":{"draft":"2025-12-01","discussion":"2025-12-08","review":"2025-12-18",
              "ballot":"2025-12-29","signOff":"2026-01-05"},
             "decisionRule":{"quorum":{"numerator":1,"denominator":2,"comparator":"AT_LEAST"},
              "passing":{"numerator":1,"denominator":2,"comparator":"MORE_THAN"},"principalLast":true},
             "scheme":{"name":"四等次","grades":[
               {"code":"good","label":"好","points":100,"fromScore":90},
               {"code":"poor","label":"差","points":0,"fromScore":0}],
              "classes":[{"code":"A","label":"两代表一委员","weight":100,"seats":5}],
              "turnout":{"numerator":1,"denominator":2,"comparator":"MORE_THAN"},"decimals":2,"smallestClass":5},
             "template":[
              {"heading":"上年度述职评议问题整改落实情况","guidance":"逐条回应。","minimumShare":0},
              {"heading":"履职情况及主要成效","guidance":"用数据说话。","minimumShare":0},
              {"heading":"存在问题及原因分析","guidance":"不少于三分之一。","minimumShare":33},
              {"heading":"下一步工作打算","guidance":"","minimumShare":20}],
             "units":[{"value":"0b0f3c52-53f7-4d3c-9f43-6e1a8c1d2e3f"}]}}""";

    private final RoundPlanConverter converter = new RoundPlanConverter();

    @Test
    void opensARoundOfForm1() {
        var plan = converter.convertToEntityAttribute(FORM_1);

        assertThat(plan.year()).isEqualTo(2025);
        assertThat(plan.deadlines().signOff()).hasToString("2026-01-05");
        assertThat(plan.units()).hasSize(1);
        assertThat(plan.template())
                .isEqualTo(new Template(
                        1,
                        List.of(
                                TestRounds.section("上年度述职评议问题整改落实情况", "逐条回应。", Purpose.LAST_YEAR, null),
                                TestRounds.section("履职情况及主要成效", "用数据说话。", Purpose.ACHIEVEMENTS, null),
                                TestRounds.section("存在问题及原因分析", "不少于三分之一。", Purpose.PROBLEMS, share(1, 3)),
                                TestRounds.section("下一步工作打算", "", Purpose.PLANS, share(20, 100))),
                        Counting.EVERYTHING,
                        new Length(0, 3000, 4000),
                        Length.ANY));
    }

    @Test
    void keepsARoundOfForm1InTheNewForm() {
        var plan = converter.convertToEntityAttribute(FORM_1);

        String written = converter.convertToDatabaseColumn(plan);

        assertThat(written).startsWith("{\"version\":2");
        assertThat(converter.convertToEntityAttribute(written)).isEqualTo(plan);
    }

    @Test
    void givesBackWhatItWasGiven() {
        var plan = TestRounds.plan(OrganizationId.random());

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(plan)))
                .isEqualTo(plan);
    }

    @Test
    void refusesAFormOfTheFuture() {
        assertThatIllegalStateException()
                .isThrownBy(() -> converter.convertToEntityAttribute("{\"version\":3,\"plan\":{}}"))
                .withMessageContaining("version 3");
    }

    @Test
    void keepsAVersionOfATemplateByItself() {
        var templates = new TemplateConverter();

        assertThat(templates.convertToEntityAttribute(templates.convertToDatabaseColumn(TestRounds.template())))
                .isEqualTo(TestRounds.template());
    }

    private static Fraction share(int numerator, int denominator) {
        return new Fraction(numerator, denominator, Comparator.AT_LEAST);
    }
}
