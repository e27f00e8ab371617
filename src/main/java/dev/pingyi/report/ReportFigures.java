package dev.pingyi.report;

import dev.pingyi.indicator.FigureService;
import dev.pingyi.indicator.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The figures of a report's unit, for a report that somebody else has found for its reader. */
@Component
class ReportFigures {

    private final FigureService figures;

    ReportFigures(FigureService figures) {
        this.figures = figures;
    }

    /** The filled ones. */
    List<FigureRow> rows(Report report) {
        var details = details(report);
        return figures.figures(details.round(), details.unit()).stream()
                .map(figure -> new FigureRow(
                        figure.institution(),
                        figure.name(),
                        figure.unit(),
                        figure.value(),
                        figure.number(),
                        figure.lastYear()))
                .toList();
    }

    /** All that text may quote, filled or not, by name. */
    Map<String, Value> quotable(Report report) {
        var details = details(report);
        return figures.quotable(details.round(), details.unit());
    }

    /** How many required ones are not filled. */
    int missing(Report report) {
        var details = details(report);
        return figures.missing(details.round(), details.unit());
    }

    /** What was submitted stays as it was. */
    void close(Report report) {
        var details = details(report);
        figures.close(details.round(), details.unit());
    }

    void reopen(Report report) {
        var details = details(report);
        figures.reopen(details.round(), details.unit());
    }

    static Map<String, Value> quotable(List<FigureRow> rows) {
        Map<String, Value> values = new LinkedHashMap<>();
        rows.forEach(row -> values.put(row.name(), new Value(row.value(), row.number(), row.unit(), row.lastYear())));
        return values;
    }

    private static ReportDetails details(Report report) {
        return report.details(true, List.of());
    }
}
