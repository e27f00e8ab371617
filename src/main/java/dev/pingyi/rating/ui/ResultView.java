package dev.pingyi.rating.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.pingyi.ballot.BallotService;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.language.Texts;
import dev.pingyi.rating.RatingDetails;
import dev.pingyi.rating.RatingService;
import dev.pingyi.rating.RatingState;
import dev.pingyi.report.ReportService;
import dev.pingyi.round.RatingScheme;
import dev.pingyi.round.RoundService;
import dev.pingyi.shell.CaseLayout;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.Confirmation;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.Panel;
import jakarta.annotation.security.RolesAllowed;

/** 结果: the count, the score with its arithmetic, the grade proposed, decided and signed. */
@Route(value = "reports/:report/result", layout = CaseLayout.class)
@RolesAllowed({Roles.OFFICER, Roles.DEPARTMENT_HEAD, Roles.SECRETARY})
class ResultView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RatingService ratings;
    private final BallotService ballots;
    private final ReportService reports;
    private final RoundService rounds;
    private final CurrentActor actor;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div content = new Div();

    ResultView(
            RatingService ratings,
            BallotService ballots,
            ReportService reports,
            RoundService rounds,
            CurrentActor actor) {
        this.ratings = ratings;
        this.ballots = ballots;
        this.reports = reports;
        this.rounds = rounds;
        this.actor = actor;

        addClassName("result");
        add(errors, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var report = CaseRoute.report(event);
        Commands.run(errors, () -> draw(report));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("rating.tab");
    }

    private void draw(ReportId report) {
        content.removeAll();
        ratings.rating(report)
                .ifPresentOrElse(
                        rating -> draw(report, rating),
                        () -> content.add(new EmptyState(Texts.t("rating.none.why"), Texts.t("rating.none.next"))));
    }

    private void draw(ReportId report, RatingDetails rating) {
        var scheme = rounds.round(reports.report(report).round()).scheme();
        content.add(new GradePanel(rating, scheme));
        command(report, rating, scheme);
        ballots.publishedTally(report).ifPresent(tally -> content.add(new TallyPanel(tally, scheme)));
        content.add(derivation(rating), print());
    }

    /** The one thing the person can do now, if any. */
    private void command(ReportId report, RatingDetails rating, RatingScheme scheme) {
        var person = actor.get();
        if (rating.state() == RatingState.PROPOSED && person.has(Roles.OFFICER)) {
            content.add(new DecisionForm(rating, scheme, errors, decision -> {
                ratings.decide(report, decision.grade(), decision.reason(), decision.minutes());
                confirm("decided");
            }));
        } else if (rating.state() == RatingState.DECIDED && person.has(Roles.DEPARTMENT_HEAD)) {
            content.add(new SignaturePanel(
                    rating,
                    scheme,
                    errors,
                    () -> {
                        ratings.sign(report);
                        confirm("signed");
                    },
                    reason -> {
                        ratings.sendBack(report, reason);
                        confirm("sent-back");
                    }));
        }
    }

    private void confirm(String act) {
        content.removeAll();
        content.add(new Confirmation(
                        Texts.t("rating.confirm." + act),
                        Texts.t("rating.confirm." + act + ".next"),
                        Texts.t("rating.confirm.record"))
                .link(new Anchor("", Texts.t("rating.confirm.worklist"))));
        CaseLayout.refresh(this);
    }

    private static Component derivation(RatingDetails rating) {
        var lines = new OrderedList();
        rating.derivation().forEach(line -> lines.add(new ListItem(line)));
        lines.addClassName("derivation");
        return new Panel(Texts.t("rating.derivation.title"), lines);
    }

    private Component print() {
        var actions = new Div(
                Commands.secondary("rating.print", errors, () -> getElement().executeJs("window.print()")));
        actions.addClassName("actions");
        return actions;
    }
}
