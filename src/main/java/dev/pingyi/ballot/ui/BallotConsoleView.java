package dev.pingyi.ballot.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.pingyi.ballot.BallotService;
import dev.pingyi.ballot.BoxDetails;
import dev.pingyi.ballot.BoxPlan;
import dev.pingyi.ballot.BoxState;
import dev.pingyi.ballot.Slip;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.language.Texts;
import dev.pingyi.report.ReportService;
import dev.pingyi.shell.CaseLayout;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.Confirmation;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.Refresh;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 评议: the officer opens the box, hands out its codes, watches how many have come in, closes and counts. */
@Route(value = "reports/:report/ballot", layout = CaseLayout.class)
@RolesAllowed(Roles.OFFICER)
class BallotConsoleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(BallotConsoleView.class);
    private static final Duration NEWS_EVERY = Duration.ofSeconds(4);

    private final BallotService ballots;
    private final ReportService reports;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div content = new Div();
    private final Refresh watch = new Refresh(NEWS_EVERY, this::tellNews);

    private @Nullable ReportId report;
    private @Nullable TurnoutPanel turnout;
    /** Address of the portal as this browser sees it; a slip names it, so phones must reach it too. */
    private String base = "";

    BallotConsoleView(BallotService ballots, ReportService reports) {
        this.ballots = ballots;
        this.reports = reports;

        addClassName("ballot-console");
        add(errors, content, watch);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        report = CaseRoute.report(event);
        var id = report;
        Commands.run(errors, () -> draw(id));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("ballot.tab");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var page = event.getUI().getPage();
        page.fetchCurrentURL(url -> base = url.toString().replaceFirst("reports/.*$", ""));
    }

    private void draw(ReportId id) {
        var plan = ballots.plan(id).orElse(null);
        var box = ballots.box(id).orElse(null);
        content.removeAll();
        turnout = null;
        if (plan == null || box == null) {
            content.add(new EmptyState(Texts.t("ballot.none.why"), Texts.t("ballot.none.next")));
        } else if (box.state() == BoxState.PREPARED) {
            content.add(new OpeningPanel(plan, errors, () -> showSlips(id, ballots.open(id))));
        } else if (box.state() == BoxState.OPEN) {
            turnout = new TurnoutPanel(
                    plan, box, errors, () -> showSlips(id, ballots.reissue(id)), () -> close(id, plan));
            content.add(turnout);
        } else {
            content.add(new EmptyState(
                            Texts.t("ballot.counted.why", box.issued(), box.received()), Texts.t("ballot.counted.next"))
                    .action(new Anchor("reports/" + id + "/result", Texts.t("ballot.counted.result"))));
        }
        watch.run(turnout != null);
    }

    private void showSlips(ReportId id, List<Slip> slips) {
        var details = reports.report(id);
        var subject = Texts.t("ballot.slips.subject", details.unitName(), details.author());
        turnout = null;
        watch.run(false);
        content.removeAll();
        content.add(new SlipSheet(subject, base, slips, () -> draw(id)));
        CaseLayout.refresh(this);
    }

    private void close(ReportId id, BoxPlan plan) {
        ballots.close(id);
        turnout = null;
        watch.run(false);
        content.removeAll();
        content.add(ballots.box(id).orElseThrow().state() == BoxState.COUNTED ? counted(id) : voided(id, plan));
        CaseLayout.refresh(this);
    }

    private Confirmation counted(ReportId id) {
        return new Confirmation(
                        Texts.t("ballot.closed.done"), Texts.t("ballot.closed.score"), Texts.t("ballot.closed.decide"))
                .link(
                        new Anchor("reports/" + id + "/result", Texts.t("ballot.counted.result")),
                        new Anchor("", Texts.t("ballot.worklist")));
    }

    private Confirmation voided(ReportId id, BoxPlan plan) {
        BoxDetails former = ballots.plan(id).orElseThrow().former().getFirst();
        var why = former.received() < plan.needed()
                ? Texts.t("ballot.void.too-few", former.issued(), former.received(), plan.needed())
                : Texts.t("ballot.void.no-grade", former.issued(), former.received());
        var confirmation = new Confirmation(
                Texts.t("ballot.void.done"), why, Texts.t("ballot.void.codes"), Texts.t("ballot.void.again"));
        confirmation.addClassName("void");
        return confirmation.link(
                Commands.secondary("ballot.void.open", errors, () -> draw(id)),
                new Anchor("", Texts.t("ballot.worklist")));
    }

    private void tellNews() {
        var id = report;
        var panel = turnout;
        if (id == null || panel == null) {
            return;
        }
        try {
            var box = ballots.box(id).orElseThrow();
            if (box.state() == BoxState.OPEN) {
                panel.show(box);
            } else {
                // Closed from another window.
                draw(id);
                CaseLayout.refresh(this);
            }
        } catch (RuntimeException unavailable) {
            // The next time tries again; until then the page shows what it last knew.
            LOG.info("No news of the ballot: {}", unavailable.toString());
        }
    }
}
