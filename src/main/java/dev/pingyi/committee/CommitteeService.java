package dev.pingyi.committee;

import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.ForChair;
import dev.pingyi.kernel.ForCommittee;
import dev.pingyi.kernel.ForMeeting;
import dev.pingyi.kernel.ForUnit;
import dev.pingyi.kernel.PostId;
import dev.pingyi.kernel.ProcessOnly;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.SignedIn;
import dev.pingyi.organization.OrganizationService;
import dev.pingyi.report.ReportService;
import dev.pingyi.round.RoundService;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The public door to a committee's discussion of a report. A meeting is its committee's own until it is closed;
 * afterwards readers above the unit see its result and totals, never who voted how, what was said or what it asked its own people to
 * change.
 */
@Service
public class CommitteeService {

    private final Discussions discussions;
    private final ReportService reports;
    private final RoundService rounds;
    private final OrganizationService organizations;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommitteeService(
            Discussions discussions,
            ReportService reports,
            RoundService rounds,
            OrganizationService organizations,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.discussions = discussions;
        this.reports = reports;
        this.rounds = rounds;
        this.organizations = organizations;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    // --- answers

    /** The latest discussion of the report that the actor may see; empty before the first. */
    @SignedIn
    @Transactional(readOnly = true)
    public Optional<DiscussionDetails> discussion(ReportId report) {
        return discussions(report).stream().findFirst();
    }

    /** All discussions of the report that the actor may see, newest first. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<DiscussionDetails> discussions(ReportId report) {
        var reader = actor.get();
        return all(report).stream()
                .filter(discussion -> discussion.closed() || discussion.within(reader))
                .map(discussion -> discussion.details(reader))
                .toList();
    }

    /** @param passage heading commented on, empty for the whole */
    @ForCommittee
    @Transactional
    public void comment(ReportId report, String passage, String text) {
        var discussion = lock(report);
        discussion.comment(actor.get(), passage, text, clock.instant());
        discussions.save(discussion);
    }

    /** Takes attendance; who presides or the organization member of the same committee, before the vote is opened. */
    @ForMeeting
    @Transactional
    public void recordAttendance(ReportId report, Set<PostId> present) {
        var discussion = lock(report);
        discussion.recordAttendance(actor.get(), present);
        discussions.save(discussion);
    }

    /** Puts somebody present in the chair while the principal is away; the principal or the organization member. */
    @ForUnit
    @Transactional
    public void nameStandIn(ReportId report, PostId post) {
        var discussion = lock(report);
        discussion.nameStandIn(actor.get(), post);
        discussions.save(discussion);
    }

    /** Who presides opens the vote; refused without quorum. */
    @ForChair
    @Transactional
    public void openVote(ReportId report) {
        var discussion = lock(report);
        discussion.openVote(actor.get());
        discussions.save(discussion);
    }

    /** Only members of this committee who are present; once each; the principal last where the rule says so. */
    @ForCommittee
    @Transactional
    public void vote(ReportId report, Vote vote) {
        var discussion = lock(report);
        discussion.vote(actor.get(), vote);
        discussions.save(discussion);
    }

    /** A member came while the vote is open; told by who presides or the organization member. */
    @ForMeeting
    @Transactional
    public void recordArrival(ReportId report, PostId post) {
        var discussion = lock(report);
        discussion.recordArrival(actor.get(), post);
        discussions.save(discussion);
    }

    /** A member who was present left; told by who presides or the organization member. A vote cast stays cast. */
    @ForMeeting
    @Transactional
    public void recordLeaving(ReportId report, PostId post) {
        var discussion = lock(report);
        discussion.recordLeaving(actor.get(), post);
        discussions.save(discussion);
    }

    /** Who presides voids the open vote, with the reason; the committee goes on discussing and may vote again. */
    @ForChair
    @Transactional
    public void voidVote(ReportId report, String reason) {
        var discussion = lock(report);
        discussion.voidVote(actor.get(), reason, actor.get().stamp(clock));
        discussions.save(discussion);
    }

    /**
     * Who presides closes the vote, once everyone present has voted and while there is a quorum; publishes {@link DiscussionClosed}.
     *
     * @param requiredChanges reasons, at least one where it did not pass; ignored where it did
     */
    @ForChair
    @Transactional
    public void close(ReportId report, List<String> requiredChanges) {
        var discussion = lock(report);
        var closed = discussion.close(actor.get(), requiredChanges, actor.get().stamp(clock));
        discussions.save(discussion);
        events.publishEvent(closed);
    }

    // --- reactions

    /** Begins a discussion with every committee member of the unit as due. */
    @ProcessOnly
    @Transactional
    public void convene(ReportId report) {
        var submitted = reports.report(report);
        var unit = organizations.organization(submitted.unit());
        var rule = rounds.round(submitted.round()).decisionRule();
        int number = all(report).stream().mapToInt(Discussion::number).max().orElse(0) + 1;
        int revision = Objects.requireNonNull(submitted.submittedRevision(), "only what was submitted is discussed");
        var roll = new Roll(organizations.posts(unit.id()), rule);
        discussions.save(new Discussion(report, unit.id(), unit.scope(), number, revision, roll));
    }

    /** Whether the last discussion passed; asked by the gateway. */
    @ProcessOnly
    @Transactional(readOnly = true)
    public boolean passed(ReportId report) {
        return all(report).getFirst().passed();
    }

    /** What the last discussion laid down. */
    @ProcessOnly
    @Transactional(readOnly = true)
    public List<String> requiredChanges(ReportId report) {
        return all(report).getFirst().requiredChanges();
    }

    private List<Discussion> all(ReportId report) {
        return discussions.all(report, actor.scope().path());
    }

    private Discussion lock(ReportId report) {
        return discussions
                .lockLatest(report, actor.scope().path())
                .orElseThrow(() -> new Rejected("committee.rejected.unknown"));
    }
}
