package dev.pingyi.findings;

import dev.pingyi.checker.Level;
import dev.pingyi.indicator.Value;
import dev.pingyi.report.Annex;
import dev.pingyi.report.FigureAnnex;
import dev.pingyi.report.Obstacle;
import dev.pingyi.report.Reading;
import dev.pingyi.report.ReportPart;
import dev.pingyi.report.Shown;
import dev.pingyi.report.Submitting;
import dev.pingyi.round.Edition;
import dev.pingyi.round.RoundService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the unit says to the checker's warnings, as a part of the report; what is neither right nor explained blocks. */
@Component
@Order(10)
class Explained implements ReportPart {

    static final String ERRORS = "report.obstacle.errors";
    static final String UNEXPLAINED = "report.obstacle.unexplained";

    private final Explanations explanations;
    private final CheckContexts contexts;
    private final RoundService rounds;

    Explained(Explanations explanations, CheckContexts contexts, RoundService rounds) {
        this.explanations = explanations;
        this.contexts = contexts;
        this.rounds = rounds;
    }

    @Override
    public Annex<List<Explanation>> annex() {
        return Explanation.ANNEX;
    }

    @Override
    public List<Explanation> live(Reading report) {
        return explanations.of(report.id()).stream()
                .map(ExplanationEntry::explanation)
                .toList();
    }

    /** What is known of a report besides its text, for whoever may read it: as it is shown to them. */
    Checking checking(Reading report) {
        boolean draft = report.shown() instanceof Shown.Draft;
        var annexes = report.annexes();
        var filled = annexes.of(FigureAnnex.ANNEX);
        Map<String, Value> quotable = draft ? report.figures().quotable() : FigureAnnex.quotable(filled);
        var round = report.subject().round();
        var template = rounds.template(round, report.templateVersion());
        return new Checking(
                contexts.of(round, template, filled, Edition.WRITTEN), quotable, annexes.of(Explanation.ANNEX));
    }

    @Override
    public List<Obstacle> obstacles(Submitting submitting) {
        var demands = submitting.template().demands();
        if (!demands.noErrors() && !demands.explanations()) {
            return List.of();
        }
        var annexes = submitting.annexes();
        var context = contexts.of(
                submitting.report().round(), submitting.template(), annexes.of(FigureAnnex.ANNEX), Edition.WRITTEN);
        var check = new Checking(context, submitting.figures().quotable(), annexes.of(Explanation.ANNEX))
                .check(submitting.report().sections(), submitting.locale());
        List<Obstacle> obstacles = new ArrayList<>();
        if (demands.noErrors() && check.count(Level.ERROR) > 0) {
            obstacles.add(new Obstacle(ERRORS, check.count(Level.ERROR)));
        }
        if (demands.explanations() && check.unexplained() > 0) {
            obstacles.add(new Obstacle(UNEXPLAINED, check.unexplained()));
        }
        return obstacles;
    }
}
