package dev.pingyi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class StandardCatalogueTests {

    private static final ClassPathResource FILE = new ClassPathResource("seeds/indicators.yaml");

    private final Catalogue catalogue = new StandardCatalogue(FILE).read();

    @Test
    void carriesEveryInstitutionThatReportsName() {
        assertThat(catalogue.institutions())
                .containsExactly(
                        "基本情况",
                        "领导小组与第一责任人",
                        "年度计划",
                        "目标责任书与年终考核",
                        "专题党委会",
                        "联系点",
                        "中心组学习",
                        "民主集中制议事决策",
                        "党风廉政责任制与述职述廉",
                        "挂钩联系贫困户/学生",
                        "信访值班",
                        "村干部报酬统筹",
                        "后备干部队伍库",
                        "三级联创/示范村/后进村整顿",
                        "非公党建“三个100%”",
                        "全程便民代办",
                        "党员发展",
                        "党员教育",
                        "民主评议党员",
                        "组织关系接转",
                        "双带/双服务/双争",
                        "流动党员“三定一包”",
                        "引资引项",
                        "优秀党组织评选");
    }

    @Test
    void definesEveryIndicatorAndSaysWhatProvesIt() {
        assertThat(catalogue.indicators()).hasSizeGreaterThan(150).allSatisfy(indicator -> {
            assertThat(indicator.definition()).isNotBlank();
            assertThat(indicator.evidence()).isNotBlank();
        });
    }

    @Test
    void asksForFewAndOffersTheRest() {
        assertThat(catalogue.indicators()).filteredOn(Indicator::required).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void worksOutEveryFormulaOnASample() {
        Map<String, String> sample = new HashMap<>();
        catalogue.indicators().stream()
                .filter(indicator -> !indicator.computed() && indicator.kind().numeric())
                .forEach(indicator -> sample.put(indicator.code(), "8"));
        var derivation = new Derivation(catalogue, sample);

        assertThat(catalogue.indicators())
                .filteredOn(Indicator::computed)
                .isNotEmpty()
                .allSatisfy(indicator -> {
                    var outcome = derivation.of(indicator);
                    assertThat(outcome.number())
                            .as(indicator.name())
                            .isEqualByComparingTo(
                                    indicator.kind() == IndicatorKind.PERCENT
                                            ? BigDecimal.valueOf(100)
                                            : BigDecimal.ONE);
                    assertThat(outcome.arithmetic()).startsWith("8 ÷ 8 = ");
                    assertThat(catalogue.formulaWords(indicator))
                            .contains(" ÷ ")
                            .doesNotContain(".");
                });
    }

    @Test
    void refusesAFileThatIsNotExactlyWhatIsAsked() throws IOException {
        String text = FILE.getContentAsString(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> read(text.replaceFirst("decimals: 0", "decimal: 0")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("decimal");
        assertThatThrownBy(() -> read(text.replace("base: members.total, range", "base: members.nobody, range")))
                .hasMessage("indicator.rejected.unknown-reference");
        assertThatThrownBy(() -> read(text.replace("name: 女党员数", "name: 党员总数")))
                .hasMessage("indicator.rejected.name-taken");
        assertThatThrownBy(() -> read(text.replace("formula: pledge.signed / pledge.due", "formula: pledge.signed /")))
                .hasMessage("indicator.rejected.formula");
    }

    private static Catalogue read(String text) {
        return new StandardCatalogue(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "own file")).read();
    }
}
