package dev.pingyi.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of a catalogue.
 *
 * @param code stable within the catalogue and over the years: {@code members.total}
 * @param institution the institution it belongs to: 党员发展, 联系点 …
 * @param name unique within the catalogue; text quotes by it
 * @param unit measure: 名, 个, %, 万元 …; empty for a date, words or yes and no
 * @param definition what is counted, in one sentence
 * @param formula of codes, with + - * / and brackets; empty for one that is typed. A PERCENT is multiplied by 100
 * @param base code of the indicator of which it is a share or a part; empty for none
 * @param evidence what proves it
 * @param decimals places, 0–4; calculated ones are rounded half up
 * @param from least plausible value, null for any
 * @param to greatest plausible value, null for any
 */
public record Indicator(
        String code,
        String institution,
        String name,
        String unit,
        IndicatorKind kind,
        String definition,
        String formula,
        String base,
        String evidence,
        boolean required,
        int decimals,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to) {

    /** Never typed: it follows from others. */
    public boolean computed() {
        return !formula.isEmpty();
    }

    Indicator reworded(String newName, String newDefinition, String newEvidence, boolean nowRequired) {
        return new Indicator(
                code,
                institution,
                newName.strip(),
                unit,
                kind,
                newDefinition.strip(),
                formula,
                base,
                newEvidence.strip(),
                nowRequired,
                decimals,
                from,
                to);
    }
}
