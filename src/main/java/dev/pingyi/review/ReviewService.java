package dev.pingyi.review;

import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.ForOfficer;
import dev.pingyi.kernel.ProcessOnly;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.SignedIn;
import dev.pingyi.organization.OrganizationService;
import dev.pingyi.report.ReportService;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public door to the organizer's review. */
@Service
public class ReviewService {

    private final Reviews reviews;
    private final ReportService reports;
    private final OrganizationService organizations;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewService(
            Reviews reviews,
            ReportService reports,
            OrganizationService organizations,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reviews = reviews;
        this.reports = reports;
        this.organizations = organizations;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    // --- answers

    /** All reviews of the report, newest first. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<ReviewDetails> reviews(ReportId report) {
        return all(report).stream().map(Review::details).toList();
    }

    /** Accepts the submitted revision; publishes {@link ReviewAccepted}. */
    @ForOfficer
    @Transactional
    public void accept(ReportId report) {
        var review = lock(report);
        var accepted = review.accept(actor.get(), actor.get().stamp(clock));
        reviews.save(review);
        events.publishEvent(accepted);
    }

    /** Returns it with at least one required change; publishes {@link ReviewReturned}. */
    @ForOfficer
    @Transactional
    public void giveBack(ReportId report, List<String> requiredChanges) {
        var review = lock(report);
        var returned = review.giveBack(actor.get(), requiredChanges, actor.get().stamp(clock));
        reviews.save(review);
        events.publishEvent(returned);
    }

    // --- reactions

    @ProcessOnly
    @Transactional
    public void begin(ReportId report) {
        var submitted = reports.report(report);
        var unit = organizations.organization(submitted.unit());
        int number = all(report).stream().mapToInt(Review::number).max().orElse(0) + 1;
        int revision = Objects.requireNonNull(submitted.submittedRevision(), "only what was submitted is reviewed");
        reviews.save(new Review(report, submitted.organizer(), unit.scope(), number, revision));
    }

    /** Whether the last review accepted; asked by the gateway. */
    @ProcessOnly
    @Transactional(readOnly = true)
    public boolean accepted(ReportId report) {
        return all(report).getFirst().accepted();
    }

    @ProcessOnly
    @Transactional(readOnly = true)
    public List<String> requiredChanges(ReportId report) {
        return all(report).getFirst().requiredChanges();
    }

    private List<Review> all(ReportId report) {
        return reviews.all(report, actor.scope().path());
    }

    private Review lock(ReportId report) {
        return reviews.lockLatest(report, actor.scope().path())
                .orElseThrow(() -> new Rejected("review.rejected.unknown"));
    }
}
