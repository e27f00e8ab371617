package dev.pingyi.indicator;

import dev.pingyi.language.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers of one sheet: those typed and those that follow from them, each with its arithmetic. */
final class Derivation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Indicators indicators;
    private final Map<String, String> typed;
    private final Map<String, Outcome> outcomes = new HashMap<>();

    /** @param typed plain values by code */
    Derivation(Catalogue catalogue, Map<String, String> typed) {
        this(new Indicators(catalogue), typed);
    }

    Derivation(Indicators indicators, Map<String, String> typed) {
        this.indicators = indicators;
        this.typed = typed;
    }

    Outcome of(Indicator indicator) {
        var known = outcomes.get(indicator.code());
        if (known == null) {
            known = indicator.computed()
                    ? calculate(indicator)
                    : new Outcome(TypedValue.number(indicator, plain(indicator)), "");
            outcomes.put(indicator.code(), known);
        }
        return known;
    }

    @Nullable
    BigDecimal number(String code) {
        var indicator = indicators.find(code);
        return indicator == null ? null : of(indicator).number();
    }

    String plain(Indicator indicator) {
        return typed.getOrDefault(indicator.code(), "");
    }

    /** As people read it, without the measure; empty where there is none. */
    String shown(Indicator indicator) {
        if (!indicator.computed()) {
            return TypedValue.shown(indicator, plain(indicator));
        }
        var number = of(indicator).number();
        return number == null ? "" : number.toPlainString();
    }

    /** @return null where a part is not filled */
    @Nullable
    Map<String, BigDecimal> operands(Formula formula) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (String code : formula.codes()) {
            var number = number(code);
            if (number == null) {
                return null;
            }
            values.put(code, number);
        }
        return values;
    }

    private Outcome calculate(Indicator indicator) {
        var formula = Formula.parse(indicator.formula());
        var values = operands(formula);
        if (values == null) {
            return new Outcome(null, missing(formula));
        }
        try {
            var exact = formula.evaluate(values);
            boolean percent = indicator.kind() == IndicatorKind.PERCENT;
            var rounded =
                    (percent ? exact.multiply(HUNDRED) : exact).setScale(indicator.decimals(), RoundingMode.HALF_UP);
            return new Outcome(
                    rounded, paper(formula, values) + " = " + rounded.toPlainString() + (percent ? "%" : ""));
        } catch (ArithmeticException divisionByZero) {
            return new Outcome(null, Texts.t("indicator.divided-by-zero"));
        }
    }

    static String paper(Formula formula, Map<String, BigDecimal> values) {
        return formula.words(code -> {
            var value = values.get(code);
            return value == null ? code : value.toPlainString();
        });
    }

    private String missing(Formula formula) {
        var names = formula.codes().stream()
                .filter(code -> number(code) == null)
                .map(indicators.catalogue()::name)
                .toList();
        return Texts.t("indicator.waiting-for", String.join("、", names));
    }
}
