package dev.pingyi.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.pingyi.kernel.OrganizationId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class StandardPlanTests {

    private static final LocalDate START = LocalDate.of(2026, 11, 22);

    private final RoundPlan plan = new StandardPlan(new ClassPathResource("seeds/round.yaml"))
            .plan(2026, START, List.of(OrganizationId.random()));

    @Test
    void satisfiesTheRules() {
        assertThatCode(() -> PlanRules.check(plan)).doesNotThrowAnyException();
    }

    @Test
    void fillsInYearAndDays() {
        assertThat(plan.title()).isEqualTo("2026年度党组织书记抓基层党建述职评议");
        assertThat(plan.plan()).startsWith("一、时间和形式\n述职评议以2026年度为周期").doesNotContain("{year}");
        assertThat(plan.deadlines().draft()).isEqualTo(START.plusDays(14));
        assertThat(plan.deadlines().signOff()).isEqualTo(START.plusDays(49));
    }

    @Test
    void rendersTheSchemeExactly() {
        assertThat(plan.scheme().grades()).extracting(Grade::label).containsExactly("好", "较好", "一般", "差");
        assertThat(plan.scheme().grades())
                .extracting(grade -> grade.points().toPlainString())
                .containsExactly("100", "75", "50", "0");
        assertThat(plan.scheme().turnout()).isEqualTo(Fraction.MORE_THAN_HALF);
        assertThat(plan.decisionRule())
                .isEqualTo(new DecisionRule(Fraction.AT_LEAST_HALF, Fraction.MORE_THAN_HALF, true));
    }

    @Test
    void asksForAThirdOfProblemsAndForBothLengths() {
        var template = plan.template();

        assertThat(template.version()).isEqualTo(1);
        assertThat(template.sections())
                .extracting(TemplateSection::purpose)
                .containsExactly(Purpose.LAST_YEAR, Purpose.ACHIEVEMENTS, Purpose.PROBLEMS, Purpose.PLANS);
        assertThat(template.sections())
                .extracting(TemplateSection::share)
                .containsExactly(null, null, new Fraction(1, 3, Fraction.Comparator.AT_LEAST), null);
        assertThat(template.sections().get(2).mustContain()).contains("原因");
        assertThat(template.written()).isEqualTo(new Length(0, 3000, 4000));
        assertThat(template.oral().most()).isEqualTo(2000);
    }

    @Test
    void survivesStorage() {
        var converter = new RoundPlanConverter();

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(plan)))
                .isEqualTo(plan);
    }

    @Test
    void tellsAMissingAndAMisspeltKey() {
        assertThatIllegalStateException()
                .isThrownBy(() -> read("title: x\nplan: y\n"))
                .withMessageContaining("cannot be used")
                .withMessageContaining("days");
        assertThatIllegalStateException().isThrownBy(() -> read("titel: x\n")).withMessageContaining("title");
    }

    private static void read(String yaml) {
        new StandardPlan(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8), "the office's file"))
                .plan(2026, START, List.of());
    }
}
