package dev.pingyi.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.Roles;
import dev.pingyi.language.Texts;
import dev.pingyi.report.ReportDetails;
import dev.pingyi.report.ReportService;
import dev.pingyi.review.ReviewDetails;
import dev.pingyi.review.ReviewService;
import dev.pingyi.review.ReviewState;
import dev.pingyi.shell.CaseLayout;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.shell.Confirmation;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.Panel;
import dev.pingyi.text.Difference;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** 审核: the officer of the organizer reads and decides; everybody else reads what was decided before. */
@Route(value = "reports/:report/review", layout = CaseLayout.class)
@RolesAllowed({Roles.SECRETARY, Roles.ORGANIZATION_MEMBER, Roles.COMMITTEE_MEMBER, Roles.OFFICER, Roles.DEPARTMENT_HEAD
})
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReviewService reviews;
    private final ReportService reports;
    private final CurrentActor actor;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div content = new Div();

    ReviewView(ReviewService reviews, ReportService reports, CurrentActor actor) {
        this.reviews = reviews;
        this.reports = reports;
        this.actor = actor;

        addClassName("review");
        add(errors, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = CaseRoute.report(event);
        draw(reports.report(id), reviews.reviews(id));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("review.tab");
    }

    private void draw(ReportDetails report, List<ReviewDetails> all) {
        content.removeAll();
        if (all.isEmpty()) {
            content.add(new EmptyState(Texts.t("review.none.why"), Texts.t("review.none.next")));
            return;
        }
        var history = all;
        if (all.getFirst().state() == ReviewState.OPEN && decides(report)) {
            content.add(desk(report, all));
            history = all.subList(1, all.size());
        }
        history.forEach(review -> content.add(new HistoryPanel(review, all, report.requiredChanges())));
    }

    private boolean decides(ReportDetails report) {
        var person = actor.get();
        return person.has(Roles.OFFICER) && person.organization().equals(report.organizer());
    }

    private ReviewDesk desk(ReportDetails report, List<ReviewDetails> all) {
        var review = all.getFirst();
        var text = reports.revision(report.id(), review.revision());
        var reading = new ArrayList<Component>();
        all.stream().skip(1).findFirst().ifPresent(last -> {
            var before = reports.revision(report.id(), last.revision());
            reading.add(new Panel(Texts.t("review.answers"), new AnsweredChanges(last, all, report.requiredChanges())));
            reading.add(new DifferencePanel(last.revision(), review.revision(), Difference.between(before, text)));
        });
        reading.add(new Paper(text));
        return new ReviewDesk(
                reviews, report, review, errors, decided(report, review), reading.toArray(Component[]::new));
    }

    private ReviewDesk.Decided decided(ReportDetails report, ReviewDetails review) {
        return new ReviewDesk.Decided() {
            @Override
            public void accepted() {
                confirm(
                        Texts.t("review.confirm.accepted", report.unitName()),
                        Texts.t("review.confirm.accepted.frozen", review.revision()),
                        Texts.t("review.confirm.accepted.next"));
            }

            @Override
            public void returned(int changes) {
                confirm(
                        Texts.t("review.confirm.returned", report.unitName()),
                        Texts.t("review.confirm.returned.unit", report.unitName(), changes),
                        Texts.t("review.confirm.returned.next"));
            }
        };
    }

    private void confirm(String done, String... next) {
        errors.clear();
        content.removeAll();
        content.add(new Confirmation(done, next).link(new Anchor("", Texts.t("review.confirm.worklist"))));
        CaseLayout.refresh(this);
    }
}
