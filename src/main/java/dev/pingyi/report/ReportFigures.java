package dev.pingyi.report;

import dev.pingyi.indicator.FigureService;
import dev.pingyi.indicator.QuotedFigure;
import dev.pingyi.indicator.UnitFigures;
import java.util.List;
import org.springframework.core.annotation.Order;
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
    public Annex<List<QuotedFigure>> annex() {
        return FigureAnnex.ANNEX;
    }

    /** The filled ones. */
    @Override
    public List<QuotedFigure> live(Reading report) {
        return report.figures().filled();
    }

    UnitFigures of(Subject report) {
        return figures.figures(report.round(), report.unit());
    }

    @Override
    public List<Obstacle> obstacles(Submitting submitting) {
        int missing = submitting.figures().missing();
        return missing == 0 || !submitting.template().demands().figures()
                ? List.of()
                : List.of(new Obstacle("report.obstacle.figures", missing));
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
