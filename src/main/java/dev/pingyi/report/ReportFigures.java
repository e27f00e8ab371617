package dev.pingyi.report;

import dev.pingyi.indicator.FigureService;
import dev.pingyi.indicator.Value;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.RoundId;
import org.springframework.core.annotation.Order;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The figures of a report's unit. The caller has found the report for its reader. */
@Component
@Order(30)
class ReportFigures implements ReportPart {

    private final FigureService figures;

    ReportFigures(FigureService figures) {
        this.figures = figures;
    }

    @Override
    public Annex<List<FilledFigure>> annex() {
        return FilledFigure.ANNEX;
    }

    /** The filled ones. */
    @Override
    public List<FilledFigure> live(Reading report) {
        var subject = report.subject();
        return figures.figures(subject.round(), subject.unit()).stream()
                .map(figure -> new FilledFigure(
                        figure.institution(),
                        figure.name(),
                        figure.unit(),
                        figure.value(),
                        figure.number(),
                        figure.lastYear()))
                .toList();
    }

    /** All that text may quote, filled or not, by name. */
    Map<String, Value> quotable(Subject report) {
        return figures.quotable(report.round(), report.unit());
    }

    /** How many required ones are not filled. */
    int missing(RoundId round, OrganizationId unit) {
        return figures.missing(round, unit);
    }

    @Override
    public List<Obstacle> obstacles(Submitting submitting) {
        if (!submitting.template().demands().figures()) {
            return List.of();
        }
        int missing = missing(submitting.report().round(), submitting.report().unit());
        return missing == 0 ? List.of() : List.of(new Obstacle("report.obstacle.figures", missing));
    }

    /** What was submitted stays as it was. */
    @Override
    public void closed(Subject report) {
        figures.close(report.round(), report.unit());
    }

    @Override
    public void reopened(Subject report) {
        figures.reopen(report.round(), report.unit());
    }
}
