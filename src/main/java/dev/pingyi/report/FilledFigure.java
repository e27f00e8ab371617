package dev.pingyi.report;

import dev.pingyi.indicator.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A filled indicator.
 *
 * @param institution the institution it belongs to: 党员发展, 联系点 …
 * @param name as text may quote it
 * @param unit measure: 名, 个, %, 万元 …; empty where it is a word or a date
 * @param value as people read it, without the measure
 * @param number null where it is a word or a date
 * @param lastYear the same of last year; empty where it is not known
 */
public record FilledFigure(
        String institution,
        String name,
        String unit,
        String value,
        @Nullable BigDecimal number,
        String lastYear) {

    /** The filled indicators of a report, in the order of the catalogue. */
    public static final Annex<List<FilledFigure>> ANNEX = Annex.listOf("figures", FilledFigure.class);

    /** As text quotes them, by name. */
    public static Map<String, Value> quotable(List<FilledFigure> figures) {
        Map<String, Value> values = new LinkedHashMap<>();
        figures.forEach(figure -> values.put(
                figure.name(), new Value(figure.value(), figure.number(), figure.unit(), figure.lastYear())));
        return values;
    }
}
