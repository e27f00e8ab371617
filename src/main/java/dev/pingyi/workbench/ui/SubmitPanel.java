package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
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

    SubmitPanel(ReportDetails report, SubmissionSummary summary, CheckResult check) {
        super(Texts.t("report.submit.title"));
        this.report = report;
        this.summary = summary;
        rows.addClassName("submit-rows");
        addClassName("submit-panel");
        add(rows);

        row("text", "", Texts.t("report.characters", summary.characters()), summary.count("report.obstacle.empty"));
        row(
                "check",
                "",
                FindingPanel.summary(check),
                summary.count("report.obstacle.errors") + summary.count("report.obstacle.unexplained"));
        row("last-year", "last-year", lastYear(), summary.count("report.obstacle.last-year"));
        row(
                "figures",
                "figures",
                Texts.t(
                        "report.submit.figures",
                        summary.annexes().of(FigureAnnex.ANNEX).size(),
                        summary.missingFigures()),
                summary.count("report.obstacle.figures"));
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
                    summary.count("report.obstacle.changes"));
        }
        add(shares());
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

    private static StateBadge optional(boolean there) {
        return there
                ? new StateBadge(Texts.t("report.submit.ready"), Tone.DONE)
                : new StateBadge(Texts.t("report.submit.optional"), Tone.NEUTRAL);
    }

    private void row(String name, String part, String words, int open) {
        var state = open == 0
                ? new StateBadge(Texts.t("report.submit.ready"), Tone.DONE)
                : new StateBadge(Texts.t("report.submit.open", open), Tone.WAITING);
        row(name, part, words, state);
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
