package dev.pingyi.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of one unit in one round, reckoned once.
 *
 * @param quotable all of them by the names that text quotes; those not filled too, with an empty text
 * @param filled in the order of the catalogue: what is submitted with the report
 * @param missing how many required ones are not filled
 */
public record UnitFigures(Map<String, Value> quotable, List<QuotedFigure> filled, int missing) {

    static UnitFigures of(List<FigureLine> lines, int missing) {
        Map<String, Value> quotable = new LinkedHashMap<>();
        for (var line : lines) {
            var indicator = line.indicator();
            quotable.put(indicator.name(), new Value(line.value(), line.number(), indicator.unit(), line.lastYear()));
        }
        var filled = lines.stream()
                .filter(FigureLine::filled)
                .map(line -> new QuotedFigure(
                        line.indicator().institution(),
                        line.indicator().name(),
                        line.indicator().unit(),
                        line.value(),
                        line.number(),
                        line.lastYear()))
                .toList();
        return new UnitFigures(quotable, filled, missing);
    }
}
