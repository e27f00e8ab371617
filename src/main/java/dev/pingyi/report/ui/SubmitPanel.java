package dev.pingyi.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import dev.pingyi.language.Texts;
import dev.pingyi.report.LastYearRow;
import dev.pingyi.report.Obstacle.Kind;
import dev.pingyi.report.ReportDetails;
import dev.pingyi.report.SubmissionSummary;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.shell.Panel;
import dev.pingyi.shell.StateBadge;
import dev.pingyi.shell.Tone;

/** The parts of a report as a list of tasks: what each holds, whether it is ready, and the way to it. */
class SubmitPanel extends Panel {

    private final ReportDetails report;
    private final SubmissionSummary summary;
    private final UnorderedList rows = new UnorderedList();

    SubmitPanel(ReportDetails report, SubmissionSummary summary) {
        super(Texts.t("report.submit.title"));
        this.report = report;
        this.summary = summary;
        rows.addClassName("submit-rows");
        addClassName("submit-panel");
        add(rows);

        row("text", ReportPart.TEXT, Texts.t("report.characters", summary.characters()), summary.count(Kind.EMPTY));
        row(
                "check",
                ReportPart.TEXT,
                FindingPanel.summary(summary.check()),
                summary.count(Kind.ERRORS) + summary.count(Kind.UNEXPLAINED));
        row("last-year", ReportPart.LAST_YEAR, lastYear(), summary.count(Kind.LAST_YEAR));
        row(
                "figures",
                ReportPart.FIGURES,
                Texts.t("report.submit.figures", summary.annexes().figures().size(), summary.missingFigures()),
                summary.count(Kind.FIGURES));
        int files = summary.annexes().evidence().size();
        row("evidence", ReportPart.EVIDENCE, Texts.t("report.submit.evidence", files), optional(files > 0));
        row("oral", ReportPart.ORAL, oral(), optional(summary.oralCharacters() > 0));
        if (summary.changes() > 0) {
            row(
                    "changes",
                    ReportPart.TEXT,
                    Texts.t(
                            "report.submit.answered",
                            summary.changes() - summary.count(Kind.CHANGES),
                            summary.changes()),
                    summary.count(Kind.CHANGES));
        }
        add(shares());
    }

    private String lastYear() {
        var rows = summary.annexes().lastYear();
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
        int characters = summary.oralCharacters();
        return characters == 0 ? Texts.t("report.submit.oral-none") : Texts.t("report.submit.oral", characters);
    }

    private static StateBadge optional(boolean there) {
        return there
                ? new StateBadge(Texts.t("report.submit.ready"), Tone.DONE)
                : new StateBadge(Texts.t("report.submit.optional"), Tone.NEUTRAL);
    }

    private void row(String name, ReportPart part, String words, int open) {
        var state = open == 0
                ? new StateBadge(Texts.t("report.submit.ready"), Tone.DONE)
                : new StateBadge(Texts.t("report.submit.open", open), Tone.WAITING);
        row(name, part, words, state);
    }

    private void row(String name, ReportPart part, String words, StateBadge state) {
        var label =
                new RouterLink(Texts.t("report.submit.row." + name), part.view(), CaseRoute.parameters(report.id()));
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
