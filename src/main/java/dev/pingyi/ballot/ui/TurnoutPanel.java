package dev.pingyi.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.pingyi.ballot.BoxDetails;
import dev.pingyi.ballot.BoxPlan;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.CheckAnswers;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.Panel;
import java.util.LinkedHashMap;
import java.util.Map;

/** While the box is open: how many ballots have come in, of all classes together. */
class TurnoutPanel extends Panel {

    private final BoxPlan plan;
    private final Span figures = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph standing = new Paragraph();
    private BoxDetails box;

    TurnoutPanel(BoxPlan plan, BoxDetails box, ErrorSummary errors, Runnable reissue, Runnable close) {
        super(Texts.t("ballot.turnout.title"));
        this.plan = plan;
        this.box = box;
        var actions = new Div(
                Commands.secondary(
                        "ballot.reissue", errors, () -> checkReissue(reissue).open()),
                Commands.primary("ballot.close", errors, () -> checkClose(close).open()));

        figures.addClassName("turnout-figures");
        figures.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-hidden", "true");
        actions.addClassName("actions");

        add(figures, bar, standing, new Paragraph(Texts.t("ballot.turnout.news")), actions);
        show(box);
    }

    void show(BoxDetails latest) {
        box = latest;
        figures.setText(Texts.t("ballot.turnout.figures", latest.received(), latest.issued()));
        bar.setValue(latest.issued() == 0 ? 0 : (double) latest.received() / latest.issued());
        standing.setText(
                latest.received() >= plan.needed()
                        ? Texts.t("ballot.turnout.enough", plan.needed())
                        : Texts.t("ballot.turnout.missing", plan.needed(), plan.needed() - latest.received()));
    }

    private CheckAnswers checkReissue(Runnable reissue) {
        return new CheckAnswers(
                Texts.t("ballot.reissue.check"),
                figures(),
                Texts.t("ballot.reissue.consequence"),
                "ballot.reissue",
                reissue);
    }

    private CheckAnswers checkClose(Runnable close) {
        var answers = figures();
        answers.put(Texts.t("ballot.close.needed"), Texts.t("ballot.close.ballots", plan.needed()));
        var consequence = box.received() >= plan.needed() ? "ballot.close.consequence" : "ballot.close.void";
        return new CheckAnswers(Texts.t("ballot.close.check"), answers, Texts.t(consequence), "ballot.close", close);
    }

    private Map<String, String> figures() {
        var answers = new LinkedHashMap<String, String>();
        answers.put(Texts.t("ballot.close.issued"), Texts.t("ballot.opening.count", box.issued()));
        answers.put(Texts.t("ballot.close.received"), Texts.t("ballot.close.ballots", box.received()));
        return answers;
    }
}
