package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.pingyi.findings.CheckService;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.language.Texts;
import dev.pingyi.report.Obstacle;
import dev.pingyi.report.ReportDetails;
import dev.pingyi.report.ReportService;
import dev.pingyi.report.ReportStates;
import dev.pingyi.report.SubmissionSummary;
import dev.pingyi.round.RoundService;
import dev.pingyi.shell.CaseLayout;
import dev.pingyi.shell.CasePartLayout;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.shell.CheckAnswers;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.Confirmation;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.Together;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;

/** What would be submitted and what is in the way; from here the secretary submits. */
@Route(value = "reports/:report/text/submit", layout = CasePartLayout.class)
@RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER})
class SubmitView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReportService reports;
    private final CheckService checks;
    private final RoundService rounds;
    private final CurrentActor actor;
    private final Together together;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div content = new Div();
    private List<Component> acts = List.of();

    SubmitView(ReportService reports, CheckService checks, RoundService rounds, CurrentActor actor, Together together) {
        this.reports = reports;
        this.checks = checks;
        this.rounds = rounds;
        this.actor = actor;
        this.together = together;
        addClassName("report-submit");
        add(errors, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        together.draw(() -> draw(reports.report(CaseRoute.report(event))));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("report.submit.title");
    }

    private void draw(ReportDetails report) {
        content.removeAll();
        if (!report.state().editable() || !actor.get().organization().equals(report.unit())) {
            content.add(new EmptyState(
                    Texts.t("report.submit.not-now", ReportStates.word(report.state())),
                    Texts.t("report.submit.not-now-next")));
            return;
        }
        var summary = reports.submission(report.id(), Texts.locale());
        var check = checks.checking(report.id()).check(report.sections(), Texts.locale());
        var fit = new TemplateFit(rounds.template(report.round(), report.templateVersion()));
        content.add(new SubmitPanel(report, summary, check, fit));
        if (!actor.get().has(Roles.SECRETARY)) {
            content.add(new Paragraph(Texts.t("report.submit.only-secretary", report.author())));
        } else if (summary.obstacles().isEmpty()) {
            act(Commands.primary("report.submit", errors, () -> confirm(report, summary)));
        } else {
            errors.show(summary.obstacles().stream()
                    .map(obstacle -> new ErrorSummary.Entry(words(obstacle), null))
                    .toList());
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        CaseLayout.act(this, acts);
    }

    /** In the head of the page. */
    private void act(Component... main) {
        acts = List.of(main);
        CaseLayout.act(this, acts);
    }

    private void confirm(ReportDetails report, SubmissionSummary summary) {
        var answers = new LinkedHashMap<String, String>();
        answers.put(Texts.t("report.submit.length"), Texts.t("report.characters", summary.characters()));
        answers.put(
                Texts.t("report.submit.sections"),
                Texts.t("report.submit.section-count", report.sections().size()));
        new CheckAnswers(
                        Texts.t("report.submit.confirm"),
                        answers,
                        Texts.t("report.submit.consequence", report.unitName()),
                        "report.submit",
                        () -> {
                            reports.submit(report.id(), report.changedAt());
                            submitted(report.id());
                        })
                .open();
    }

    private void submitted(ReportId id) {
        var stored = reports.report(id);
        content.removeAll();
        act();
        var next = new Confirmation(
                Texts.t("report.submitted.done", stored.unitName()),
                Texts.t("report.submitted.discussion", stored.unitName()),
                Texts.t("report.submitted.review"));
        content.add(next.link(
                new Anchor("", Texts.t("report.submitted.worklist")),
                new Anchor(ReportNavigation.address(id), Texts.t("report.submitted.read"))));
        CaseLayout.refresh(this);
    }

    private static String words(Obstacle obstacle) {
        return Texts.t(obstacle.key(), obstacle.count());
    }
}
