package dev.pingyi.committee.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.pingyi.committee.CommitteeService;
import dev.pingyi.committee.DiscussionDetails;
import dev.pingyi.committee.DiscussionState;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import dev.pingyi.report.ReportService;
import dev.pingyi.shell.CaseLayout;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.Confirmation;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.Panel;
import dev.pingyi.shell.Refresh;
import dev.pingyi.text.Section;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 讨论: the committee's meeting on the report. While it is open the page asks for news every few seconds and replaces
 * only what has changed, never a field in which somebody writes.
 */
@Route(value = "reports/:report/discussion", layout = CaseLayout.class)
@RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER, Roles.COMMITTEE_MEMBER, Roles.OFFICER, Roles.DEPARTMENT_HEAD
})
class DiscussionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(DiscussionView.class);
    private static final Duration NEWS_EVERY = Duration.ofSeconds(5);

    private final CommitteeService committee;
    private final ReportService reports;
    private final CurrentActor actor;
    private final Clock clock;
    private final ErrorSummary errors = new ErrorSummary();
    private final Paragraph news = new Paragraph();
    private final Div content = new Div();
    private final Refresh watch = new Refresh(NEWS_EVERY, this::refresh);

    private @Nullable ReportId report;
    private @Nullable DiscussionDetails shown;
    private @Nullable OpenDiscussion open;

    DiscussionView(CommitteeService committee, ReportService reports, CurrentActor actor, Clock clock) {
        this.committee = committee;
        this.reports = reports;
        this.actor = actor;
        this.clock = clock;

        news.addClassNames("hint", "news");
        addClassName("discussion");
        add(errors, content, watch);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        report = CaseRoute.report(event);
        draw(report);
    }

    @Override
    public String getPageTitle() {
        return Texts.t("committee.tab");
    }

    private void draw(ReportId id) {
        var details = reports.report(id);
        var all = committee.discussions(id);
        var person = actor.get();
        var meeting =
                new Meeting(id, committee, person, person.organization().equals(details.unit()), errors, this::changed);
        content.removeAll();
        open = null;
        shown = all.isEmpty() ? null : all.getFirst();
        if (shown == null) {
            content.add(new EmptyState(Texts.t("committee.none.why"), Texts.t("committee.none.next")));
        } else if (shown.state() == DiscussionState.CLOSED) {
            content.add(print());
            all.forEach(each -> content.add(new ClosedPanel(meeting, each)));
        } else {
            open(meeting, shown);
            all.stream().skip(1).forEach(each -> content.add(new ClosedPanel(meeting, each)));
        }
        watch.run(open != null);
    }

    private void open(Meeting meeting, DiscussionDetails discussion) {
        var headings = reports.revision(meeting.report(), discussion.revision()).stream()
                .map(Section::heading)
                .filter(heading -> !heading.isBlank())
                .distinct()
                .toList();
        open = new OpenDiscussion(meeting, headings, discussion, this::confirm);
        content.add(news, open);
        tellNews();
    }

    /** After a command of this page, or with the clock. */
    private void changed() {
        refresh();
        CaseLayout.refresh(this);
    }

    private void refresh() {
        var id = report;
        if (id == null || open == null) {
            return;
        }
        try {
            var latest = committee.discussion(id).orElse(null);
            if (latest != null && latest.state() != DiscussionState.CLOSED) {
                if (!latest.equals(shown)) {
                    open.show(latest);
                    shown = latest;
                }
                tellNews();
            } else {
                // The chair has closed it. What was being written can no longer be posted, but still be copied.
                var unposted = open.unposted();
                draw(id);
                if (!unposted.isEmpty()) {
                    content.addComponentAsFirst(new Panel(Texts.t("committee.unposted"), new Paragraph(unposted)));
                }
                CaseLayout.refresh(this);
            }
        } catch (RuntimeException unavailable) {
            // The next time tries again; until then the page says from when its figures are.
            LOG.info("No news of the discussion: {}", unavailable.toString());
        }
    }

    private void confirm(DiscussionDetails closed) {
        var outcome = closed.result().passed() ? "passed" : "not-passed";
        open = null;
        watch.run(false);
        content.removeAll();
        content.add(new Confirmation(
                        Texts.t("committee.confirm." + outcome, closed.number()),
                        Texts.t("committee.confirm." + outcome + ".next"),
                        Texts.t("committee.confirm.record"))
                .link(new Anchor("", Texts.t("committee.confirm.worklist"))));
        CaseLayout.refresh(this);
    }

    private void tellNews() {
        news.setText(Texts.t("committee.news", Formats.time(clock.instant())));
    }

    private Component print() {
        var button = Commands.secondary(
                "committee.print", errors, () -> UI.getCurrent().getPage().executeJs("window.print()"));
        var actions = new Div(button);
        actions.addClassName("actions");
        return actions;
    }
}
