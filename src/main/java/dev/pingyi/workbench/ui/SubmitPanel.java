package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pingyi.checker.Level;
import dev.pingyi.evidence.EvidenceRow;
import dev.pingyi.findings.CheckResult;
import dev.pingyi.findings.ui.FindingPanel;
import dev.pingyi.language.Texts;
import dev.pingyi.oral.Oral;
import dev.pingyi.problem.LastYearRow;
import dev.pingyi.report.FigureAnnex;
import dev.pingyi.report.ReportDetails;
import dev.pingyi.report.SubmissionSummary;
import dev.pingyi.shell.Panel;
import dev.pingyi.shell.StateBadge;
import dev.pingyi.shell.Tone;
import dev.pingyi.text.Section;

/** The parts of a report as a list of tasks: what each holds, whether it is ready, and the way to it. */
class SubmitPanel extends Panel {

    private final ReportDetails report;
    private final SubmissionSummary summary;
    private final UnorderedList rows = new UnorderedList();

    /** @param fit what the template wants of the text */
    SubmitPanel(ReportDetails report, SubmissionSummary summary, CheckResult check, TemplateFit fit) {
        super(Texts.t("report.submit.title"));
        this.report = report;
        this.summary = summary;
        rows.addClassName("submit-rows");
        addClassName("submit-panel");
        add(rows);

        var open = fit.open(report.sections());
        String length = Texts.t("report.characters", summary.characters());
        row(
                "text",
                "",
                open.isEmpty() ? length : Texts.t("report.submit.lacks", length, String.join("、", open)),
                state(
                        open.size(),
                        summary.count("report.obstacle.empty")
                                + (summary.count("report.obstacle.errors") > 0 ? open.size() : 0)));
        row(
                "check",
                "",
                FindingPanel.summary(check),
                state(
                        check.count(Level.ERROR) + check.unexplained(),
                        summary.count("report.obstacle.errors") + summary.count("report.obstacle.unexplained")));
        int unanswered = unanswered();
        row(
                "last-year",
                "last-year",
                lastYear(),
                unanswered < 0
                        ? toFill(summary.count("report.obstacle.last-year") > 0)
                        : state(unanswered, summary.count("report.obstacle.last-year")));
        row(
                "figures",
                "figures",
                Texts.t(
                        "report.submit.figures",
                        summary.annexes().of(FigureAnnex.ANNEX).size(),
                        summary.missingFigures()),
                state(summary.missingFigures(), summary.count("report.obstacle.figures")));
        int files = summary.annexes().of(EvidenceRow.ANNEX).size();
        row("evidence", "evidence", Texts.t("report.submit.evidence", files), optional(files > 0));
        row("oral", "oral", oral(), optional(oralCharacters() > 0));
        if (summary.changes() > 0) {
            row(
                    "changes",
                    "",
                    Texts.t(
                            "report.submit.answered",
                            summary.changes() - summary.count("report.obstacle.changes"),
                            summary.changes()),
                    state(summary.count("report.obstacle.changes"), summary.count("report.obstacle.changes")));
        }
        add(shares());
    }

    /** Of last year's problems; negative where nothing is filled in yet. */
    private int unanswered() {
        var rows = summary.annexes().of(LastYearRow.ANNEX);
        if (rows.isEmpty()) {
            return -1;
        }
        return rows.getFirst().declaresNone()
                ? 0
                : (int) rows.stream().filter(row -> !row.answered()).count();
    }

    private String lastYear() {
        var rows = summary.annexes().of(LastYearRow.ANNEX);
        if (rows.isEmpty()) {
            return Texts.t("report.submit.last-year-empty");
        }
        return rows.getFirst().declaresNone()
                ? Texts.t("report.submit.last-year-none")
                : Texts.t(
                        "report.submit.last-year",
                        rows.stream().filter(LastYearRow::answered).count(),
                        rows.size());
    }

    private String oral() {
        int characters = oralCharacters();
        return characters == 0 ? Texts.t("report.submit.oral-none") : Texts.t("report.submit.oral", characters);
    }

    private int oralCharacters() {
        return Section.characters(summary.annexes().of(Oral.ANNEX));
    }

    private static StateBadge toFill(boolean demanded) {
        return demanded ? new StateBadge(Texts.t("report.submit.to-fill"), Tone.WAITING) : optional(false);
    }

    private static StateBadge optional(boolean there) {
        return there
                ? new StateBadge(Texts.t("report.submit.ready"), Tone.DONE)
                : new StateBadge(Texts.t("report.submit.optional"), Tone.NEUTRAL);
    }

    /**
     * @param open how much there is still to do
     * @param inTheWay how much of it keeps the report from being submitted
     */
    private static StateBadge state(int open, int inTheWay) {
        if (open == 0 && inTheWay == 0) {
            return new StateBadge(Texts.t("report.submit.ready"), Tone.DONE);
        }
        return inTheWay > 0
                ? new StateBadge(Texts.t("report.submit.open", Math.max(open, inTheWay)), Tone.WAITING)
                : new StateBadge(Texts.t("report.submit.may-stay", open), Tone.NEUTRAL);
    }

    private void row(String name, String part, String words, StateBadge state) {
        var label = new Anchor(ReportNavigation.address(report.id(), part), Texts.t("report.submit.row." + name));
        label.addClassName("submit-label");
        var facts = new Span(words);
        facts.addClassName("submit-facts");
        rows.add(new ListItem(label, facts, state));
    }

    /** How the length is distributed over the parts, as bars with figures. */
    private Component shares() {
        var bars = new Div();
        bars.addClassName("submit-shares");
        summary.shares().forEach(share -> {
            var heading = new Span(Outline.words(share.heading()));
            var bar = new Div();
            var figure = new Span(Texts.t("report.submit.share", share.characters(), share.percent()));
            bar.addClassName("submit-bar");
            bar.getStyle().set("--share", share.percent() + "%");
            bar.getElement().setAttribute("aria-hidden", "true");
            figure.addClassName("submit-figure");
            bars.add(new Div(heading, bar, figure));
        });
        return bars;
    }
}
