package dev.pingyi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class DerivationTests {

    private final Catalogue catalogue = new StandardCatalogue(new ClassPathResource("seeds/indicators.yaml")).read();

    @Test
    void showsTheArithmeticAndRoundsHalfUp() {
        var derivation = new Derivation(catalogue, Map.of("secretaries.school", "8", "secretaries.total", "23"));

        var share = derivation.of(indicator("secretaries.schoolShare"));

        assertThat(share.number()).isEqualByComparingTo("34.78");
        assertThat(share.arithmetic()).isEqualTo("8 ÷ 23 = 34.78%");
        assertThat(of(Map.of("pledge.signed", "1", "pledge.due", "800"), "pledge.signedShare")
                        .arithmetic())
                .isEqualTo("1 ÷ 800 = 0.13%");
    }

    @Test
    void saysThatADivisorOfZeroCannotBe() {
        var outcome = of(Map.of("pledge.signed", "0", "pledge.due", "0"), "pledge.signedShare");

        assertThat(outcome.number()).isNull();
        assertThat(outcome.arithmetic()).isEqualTo("无法计算：分母为 0");
    }

    @Test
    void saysWhatIsStillMissing() {
        assertThat(of(Map.of("pledge.due", "32"), "pledge.signedShare").arithmetic())
                .isEqualTo("待填：已签责任书党组织数");
    }

    @Test
    void findsPartsThatDoNotMakeTheTotal() {
        assertThat(problem(
                        Map.of(
                                "branches.total",
                                "32",
                                "branches.rural",
                                "23",
                                "branches.office",
                                "6",
                                "branches.enterprise",
                                "4"),
                        "branches.total"))
                .isEqualTo("农村党支部数 + 机关单位党支部数 + 企业党支部数 = 23 + 6 + 4 = 33，与填报的 32 不一致");
        assertThat(problem(
                        Map.of(
                                "cadres.total",
                                "138",
                                "cadres.branch",
                                "76",
                                "cadres.village",
                                "76",
                                "cadres.both",
                                "14"),
                        "cadres.total"))
                .isEmpty();
    }

    @Test
    void findsAPartLargerThanItsWholeAndAShareAboveHundred() {
        var figures = Map.of("agent.points", "31", "villages.total", "23");

        assertThat(problem(figures, "agent.points")).isEqualTo("31 多于“行政村数”的 23，部分不应多于全体");
        assertThat(problem(figures, "agent.pointShare")).isEqualTo("134.78% 超过了 100%，请核对分子和分母");
        assertThat(problem(Map.of("team.age", "140"), "team.age")).isEqualTo("140 不在通常的范围 20 至 65 内");
    }

    @Test
    void noticesAJumpButNotOneFromAlmostNothing() {
        assertThat(Change.between(IndicatorKind.COUNT, new BigDecimal("20"), new BigDecimal("31")))
                .returns("+55.0%", Change::words)
                .returns(true, Change::conspicuous);
        assertThat(Change.between(IndicatorKind.COUNT, new BigDecimal("20"), new BigDecimal("30"))
                        .conspicuous())
                .isFalse();
        assertThat(Change.between(IndicatorKind.COUNT, new BigDecimal("1"), new BigDecimal("3")))
                .returns("+200.0%", Change::words)
                .returns(false, Change::conspicuous);
        assertThat(Change.between(IndicatorKind.COUNT, BigDecimal.ZERO, new BigDecimal("3")))
                .returns("+3", Change::words)
                .returns(false, Change::conspicuous);
        assertThat(Change.between(IndicatorKind.PERCENT, new BigDecimal("66.67"), new BigDecimal("50"))
                        .words())
                .isEqualTo("−16.67个百分点");
    }

    @Test
    void writesBracketsWhereTheyAreNeeded() {
        var formula = Formula.parse("(a + b) * 2 / (c - (d - e))");

        assertThat(formula.words(code -> code)).isEqualTo("（a + b） × 2 ÷ （c − （d − e））");
        assertThat(formula.codes()).containsExactly("a", "b", "c", "d", "e");
    }

    private Outcome of(Map<String, String> figures, String code) {
        return new Derivation(catalogue, figures).of(indicator(code));
    }

    private String problem(Map<String, String> figures, String code) {
        return new Checks(catalogue, new Derivation(catalogue, figures)).problem(indicator(code));
    }

    private Indicator indicator(String code) {
        return catalogue.find(code).orElseThrow();
    }
}
