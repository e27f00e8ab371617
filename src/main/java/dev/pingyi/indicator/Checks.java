package dev.pingyi.indicator;

import dev.pingyi.language.Texts;
import java.math.BigDecimal;

/** What is wrong with a value, in words; the figure is kept all the same, for the unit may be able to explain it. */
final class Checks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Catalogue catalogue;
    private final Derivation derivation;

    Checks(Catalogue catalogue, Derivation derivation) {
        this.catalogue = catalogue;
        this.derivation = derivation;
    }

    /** @return the most serious one; empty for none */
    String problem(Indicator indicator) {
        var number = derivation.of(indicator).number();
        if (number == null) {
            return "";
        }
        String sum = sum(indicator, number);
        if (!sum.isEmpty()) {
            return sum;
        }
        if (indicator.kind() == IndicatorKind.PERCENT) {
            return number.compareTo(HUNDRED) > 0
                    ? Texts.t("indicator.problem.over-hundred", number.toPlainString())
                    : "";
        }
        String part = part(indicator, number);
        return part.isEmpty() ? range(indicator, number) : part;
    }

    private String sum(Indicator indicator, BigDecimal total) {
        for (var rule : catalogue.sums()) {
            if (rule.total().equals(indicator.code())) {
                var parts = Formula.parse(rule.parts());
                var values = derivation.operands(parts);
                if (values != null && parts.evaluate(values).compareTo(total) != 0) {
                    return Texts.t(
                            "indicator.problem.sum",
                            parts.words(catalogue::name),
                            Derivation.paper(parts, values) + " = "
                                    + parts.evaluate(values).toPlainString(),
                            total.toPlainString());
                }
            }
        }
        return "";
    }

    private String part(Indicator indicator, BigDecimal number) {
        if (indicator.computed() || indicator.base().isEmpty()) {
            return "";
        }
        var base = derivation.number(indicator.base());
        return base == null || number.compareTo(base) <= 0
                ? ""
                : Texts.t(
                        "indicator.problem.part",
                        number.toPlainString(),
                        catalogue.name(indicator.base()),
                        base.toPlainString());
    }

    private static String range(Indicator indicator, BigDecimal number) {
        var from = indicator.from();
        var to = indicator.to();
        boolean plausible = (from == null || number.compareTo(from) >= 0) && (to == null || number.compareTo(to) <= 0);
        return plausible || from == null || to == null
                ? ""
                : Texts.t("indicator.problem.range", number.toPlainString(), from.toPlainString(), to.toPlainString());
    }
}
