package dev.pingyi.report;

import dev.pingyi.indicator.QuotedFigure;
import dev.pingyi.indicator.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The filled indicators of a report, in the order of the catalogue, as they are kept with a submission. */
public final class FigureAnnex {

    public static final Annex<List<QuotedFigure>> ANNEX = Annex.listOf("figures", QuotedFigure.class);

    private FigureAnnex() {}

    /** As text quotes them, by name. */
    public static Map<String, Value> quotable(List<QuotedFigure> figures) {
        Map<String, Value> values = new LinkedHashMap<>();
        figures.forEach(figure -> values.put(
                figure.name(), new Value(figure.value(), figure.number(), figure.unit(), figure.lastYear())));
        return values;
    }
}
