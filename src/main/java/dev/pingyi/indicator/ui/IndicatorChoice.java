package dev.pingyi.indicator.ui;

import dev.pingyi.indicator.Indicator;
import dev.pingyi.language.Texts;

/** An indicator to choose: a page that is only looked at keeps nothing else of it. */
record IndicatorChoice(String code, String institution, String name, String unit) {

    static IndicatorChoice of(Indicator indicator) {
        return new IndicatorChoice(indicator.code(), indicator.institution(), indicator.name(), indicator.unit());
    }

    String heading() {
        return unit.isEmpty() ? name : Texts.t("indicator.named", name, unit);
    }
}
