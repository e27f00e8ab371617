package dev.pingyi.committee;

import static dev.pingyi.committee.DiscussionState.CLOSED;
import static dev.pingyi.committee.DiscussionState.CONVENED;
import static dev.pingyi.committee.DiscussionState.VOTING;

import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.PostId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.Scope;
import dev.pingyi.kernel.Stamp;
import dev.pingyi.language.Saying;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A Party committee's meeting on one submitted revision of a report: they comment, attendance is taken, they vote, the
 * chair closes.
 *
 * <p>Commands run one after another under a lock on its row ({@link Discussions#lockLatest}), so that members who vote
 * at the same instant all succeed, and a vote is either before the closing or refused, never beside it.
 */
@Entity
class Discussion {

    static final int LONGEST_COMMENT = 2000;

    /** Not primitive: null tells Spring Data that the row is new. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("UnusedVariable") // read by Hibernate
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DiscussionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "report_id"))
    private ReportId report;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private OrganizationId unit;

    @SuppressWarnings("UnusedVariable") // read by the queries
    private String path;

    private int number;
    private int revision;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DiscussionState state;

    @Embedded
    private Roll roll;

    @Embedded
    private VoidedVotes voided = new VoidedVotes();

    @ElementCollection
    @CollectionTable(name = "discussion_comment", joinColumns = @JoinColumn(name = "discussion_id"))
    @OrderColumn(name = "position")
    private List<Comment> comments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "discussion_change", joinColumns = @JoinColumn(name = "discussion_id"))
    @OrderColumn(name = "position")
    @Column(name = "text", columnDefinition = "longtext")
    private List<String> requiredChanges = new ArrayList<>();

    /** As counted at the closing; null until then. */
    @Embedded
    private @Nullable DecisionResult result;

    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Discussion() {}

    /** @param scope of the unit, whose committee discusses */
    Discussion(ReportId report, OrganizationId unit, Scope scope, int number, int revision, Roll roll) {
        this.id = DiscussionId.random();
        this.report = report;
        this.unit = unit;
        this.path = scope.path();
        this.number = number;
        this.revision = revision;
        this.state = CONVENED;
        this.roll = roll;
    }

    void comment(Actor actor, String passage, String text, Instant at) {
        var by = roll.place(actor.post()).title();
        requireOpen("comment");
        var said = text.strip();
        if (said.isEmpty() || said.length() > LONGEST_COMMENT) {
            throw new Rejected("committee.rejected.comment", LONGEST_COMMENT, said.length());
        }
        comments.add(new Comment(by, passage.strip(), said, at));
    }

    void recordAttendance(Actor actor, Set<PostId> present) {
        requireRecorder(actor);
        require(CONVENED, "attendance");
        roll.record(present);
    }

    /** Somebody present takes the chair while the principal is away; it falls back as soon as the principal is there. */
    void nameStandIn(Actor actor, PostId post) {
        requireNaming(actor);
        requireOpen("stand-in");
        roll.nameStandIn(post);
    }

    void openVote(Actor actor) {
        roll.place(actor.post());
        require(CONVENED, "open");
        roll.requirePresiding(actor.post());
        roll.requireQuorum();
        state = VOTING;
    }

    void vote(Actor actor, Vote vote) {
        roll.place(actor.post());
        require(VOTING, "vote");
        roll.cast(Objects.requireNonNull(actor.post()), vote);
    }

    /** A member who comes while the vote is open: it is waited for like everybody present. */
    void recordArrival(Actor actor, PostId post) {
        requireRecorder(actor);
        require(VOTING, "arrival");
        roll.arrive(post);
    }

    /** A member who goes: nobody waits for it any more. What it has cast stays cast. */
    void recordLeaving(Actor actor, PostId post) {
        requireRecorder(actor);
        require(VOTING, "leaving");
        roll.leave(post);
    }

    /** Nothing is decided and nothing goes back to drafting: the committee goes on discussing, and may vote again. */
    void voidVote(Actor actor, String reason, Stamp stamp) {
        roll.place(actor.post());
        require(VOTING, "void");
        roll.requirePresiding(actor.post());
        voided.add(VoidedVotes.checked(reason), stamp, roll.result(), roll.seats(true));
        roll.clearVotes();
        state = CONVENED;
    }

    /** @param changes reasons, at least one where it did not pass; ignored where it did */
    DiscussionClosed close(Actor actor, List<String> changes, Stamp stamp) {
        roll.place(actor.post());
        require(VOTING, "close");
        roll.requirePresiding(actor.post());
        roll.requireComplete();
        roll.requireQuorumStill();
        var counted = roll.result();
        requiredChanges.addAll(counted.passed() ? List.of() : RequiredChanges.checked(changes));
        result = counted;
        closedAt = stamp.at();
        state = CLOSED;
        return new DiscussionClosed(report, counted.passed(), remark(counted), List.copyOf(requiredChanges), stamp);
    }

    boolean closed() {
        return state == CLOSED;
    }

    /** Whether the reader sits in the unit itself and not above it. */
    boolean within(Actor reader) {
        return reader.organization().equals(unit);
    }

    boolean passed() {
        return result != null && result.passed();
    }

    int number() {
        return number;
    }

    List<String> requiredChanges() {
        return List.copyOf(requiredChanges);
    }

    /** Who voted how, what was said and asked for stays in the unit: readers above it get the result and the totals. */
    DiscussionDetails details(Actor reader) {
        boolean open = within(reader);
        return new DiscussionDetails(
                report,
                number,
                revision,
                state,
                roll.seats(open),
                open ? List.copyOf(comments) : List.of(),
                roll.rule(),
                result == null ? roll.result() : result,
                open ? voided.votes() : List.of(),
                open ? voided.seats() : List.of(),
                open ? requiredChanges() : List.of(),
                closedAt);
    }

    private void requireRecorder(Actor actor) {
        if (!roll.presides(actor.post())) {
            requireNaming(actor);
        }
    }

    private void requireNaming(Actor actor) {
        if (!within(actor) || !actor.has(Roles.ORGANIZATION_MEMBER)) {
            requireChair(actor);
        }
    }

    private void requireChair(Actor actor) {
        if (!roll.place(actor.post()).chair()) {
            throw new Rejected("committee.rejected.not-chair");
        }
    }

    private void require(DiscussionState needed, String command) {
        if (state != needed) {
            throw new Rejected(
                    "committee.rejected." + command + "." + state.name().toLowerCase(Locale.ROOT), number);
        }
    }

    private void requireOpen(String command) {
        if (state == CLOSED) {
            require(VOTING, command);
        }
    }

    /** Totals only: the event goes into the journal, which the organizer reads as well. */
    private Saying remark(DecisionResult counted) {
        int due = counted.due();
        int present = counted.present();
        int before = voided.votes().size();
        return before == 0
                ? Saying.of("committee.remark", due, present, counted.yes(), counted.no(), counted.abstain())
                : Saying.of(
                        "committee.remark.voided",
                        due,
                        present,
                        counted.yes(),
                        counted.no(),
                        counted.abstain(),
                        before);
    }
}
