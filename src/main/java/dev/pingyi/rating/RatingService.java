package dev.pingyi.rating;

import dev.pingyi.ballot.BallotService;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.ForHead;
import dev.pingyi.kernel.ForOfficer;
import dev.pingyi.kernel.ProcessOnly;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.organization.OrganizationService;
import dev.pingyi.report.ReportService;
import dev.pingyi.round.RatingScheme;
import dev.pingyi.round.RoundService;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public door to ratings. */
@Service
public class RatingService {

    private final Ratings ratings;
    private final BallotService ballots;
    private final ReportService reports;
    private final RoundService rounds;
    private final OrganizationService organizations;
    private final CurrentActor actor;
    private final Clock clock;

    RatingService(
            Ratings ratings,
            BallotService ballots,
            ReportService reports,
            RoundService rounds,
            OrganizationService organizations,
            CurrentActor actor,
            Clock clock) {
        this.ratings = ratings;
        this.ballots = ballots;
        this.reports = reports;
        this.rounds = rounds;
        this.organizations = organizations;
        this.actor = actor;
        this.clock = clock;
    }

    // --- answers

    /** Seen by the organizer at any time, by the unit once signed; empty before the count. */
    @RolesAllowed({Roles.OFFICER, Roles.DEPARTMENT_HEAD, Roles.SECRETARY})
    @Transactional(readOnly = true)
    public Optional<RatingDetails> rating(ReportId report) {
        var reader = actor.get();
        return ratings.of(report, reader.scope().path())
                .filter(rating -> rating.organizedBy(reader) || rating.announcedTo(reader))
                .map(rating -> rating.details(rating.organizedBy(reader)));
    }

    /**
     * Records the grade the committee of the organizer decided; publishes {@link GradeDecided}.
     *
     * @param reason required where the grade differs from the proposal
     * @param minutes reference of the minutes, required
     */
    @ForOfficer
    @Transactional
    public void decide(ReportId report, String grade, String reason, String minutes) {
        var rating = load(report);
        rating.decide(scheme(report), grade, reason, minutes, actor.get().stamp(clock));
        ratings.save(rating);
    }

    /** Publishes {@link RatingSigned}. */
    @ForHead
    @Transactional
    public void sign(ReportId report) {
        var rating = load(report);
        rating.sign(scheme(report), actor.get().stamp(clock));
        ratings.save(rating);
    }

    /** Sends it back with a reason; publishes {@link RatingSentBack}. */
    @ForHead
    @Transactional
    public void sendBack(ReportId report, String reason) {
        var rating = load(report);
        rating.sendBack(reason, actor.get().stamp(clock));
        ratings.save(rating);
    }

    // --- reactions

    /** Computes score, derivation and proposal from the tally by the round's scheme. */
    @ProcessOnly
    @Transactional
    public void propose(ReportId id) {
        var report = reports.report(id);
        var unit = organizations.organization(report.unit()).scope();
        ratings.save(new Rating(report, unit, Score.of(scheme(id), ballots.tally(id))));
    }

    /** Whether the head has signed; asked by the gateway. */
    @ProcessOnly
    @Transactional(readOnly = true)
    public boolean signed(ReportId report) {
        return ratings.of(report, actor.scope().path())
                .filter(rating -> rating.state() == RatingState.SIGNED)
                .isPresent();
    }

    private Rating load(ReportId report) {
        return ratings.of(report, actor.scope().path())
                .orElseThrow(() -> new Rejected("rating.rejected.unknown"))
                .requireOrganizer(actor.get());
    }

    private RatingScheme scheme(ReportId report) {
        return rounds.round(reports.subject(report).round()).scheme();
    }
}
