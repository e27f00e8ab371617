package dev.pingyi.indicator;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A catalogue with what is asked of it for every unit: found and put into words once, however many units there are. */
final class Indicators {

    private final Catalogue catalogue;
    private final Map<String, Indicator> byCode = new HashMap<>();
    private final Map<String, String> formulas = new HashMap<>();

    Indicators(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (var indicator : catalogue.indicators()) {
            byCode.put(indicator.code(), indicator);
            formulas.put(indicator.code(), catalogue.formulaWords(indicator));
        }
    }

    Catalogue catalogue() {
        return catalogue;
    }

    @Nullable
    Indicator find(String code) {
        return byCode.get(code);
    }

    /** In names; empty for a typed one. */
    String formulaWords(Indicator indicator) {
        return formulas.getOrDefault(indicator.code(), "");
    }
}
