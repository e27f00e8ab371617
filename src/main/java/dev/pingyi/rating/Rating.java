package dev.pingyi.rating;

import static java.util.Objects.requireNonNull;

import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Scope;
import dev.pingyi.kernel.Stamp;
import dev.pingyi.language.Saying;
import dev.pingyi.report.ReportDetails;
import dev.pingyi.round.RatingScheme;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** The rating of one report: proposed by arithmetic, decided by a committee, signed by the head. */
@Entity
@Table(name = "rating")
class Rating extends AbstractAggregateRoot<Rating> {

    /** Fewer characters are no reason. */
    static final int SHORTEST_REASON = 5;
    /** Longest reference of minutes. */
    static final int LONGEST_MINUTES = 200;

    @SuppressWarnings("unused") // The key; a rating is asked for by its report.
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RatingId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "report"))
    private ReportId report;

    @SuppressWarnings("unused") // Every query filters by it.
    private String path;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organizer"))
    private OrganizationId organizer;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit"))
    private OrganizationId unit;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RatingState state;

    private BigDecimal score;

    @Convert(converter = ScoreStepsConverter.class)
    @Column(columnDefinition = "longtext")
    private ScoreSteps derivation;

    private String proposedGrade;
    private @Nullable String decidedGrade;

    @Column(columnDefinition = "longtext")
    private String reason = "";

    private String minutes = "";

    @Column(columnDefinition = "longtext")
    private String sentBack = "";

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    private @Nullable Signature decided;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "signed_by"))
    @AttributeOverride(name = "at", column = @Column(name = "signed_at"))
    private @Nullable Signature signed;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Rating() {}

    Rating(ReportDetails report, Scope unit, Score proposal) {
        this.id = RatingId.random();
        this.report = report.id();
        this.path = unit.path();
        this.organizer = report.organizer();
        this.unit = report.unit();
        this.state = RatingState.PROPOSED;
        this.score = proposal.value();
        this.derivation = proposal.derivation();
        this.proposedGrade = proposal.grade().code();
    }

    /**
     * Records what the committee of the organizer decided. The remark of the event names the minutes only: the case's
     * record is read by the unit too, and the grade is not said before it is signed.
     */
    void decide(RatingScheme scheme, String grade, String why, String reference, Stamp stamp) {
        require(RatingState.PROPOSED, "decide");
        if (scheme.grades().stream().noneMatch(offered -> offered.code().equals(grade))) {
            throw new Rejected("rating.rejected.grade");
        }
        if (reference.isBlank()) {
            throw new Rejected("rating.rejected.minutes");
        }
        if (reference.strip().length() > LONGEST_MINUTES) {
            throw new Rejected("rating.rejected.minutes-long", LONGEST_MINUTES);
        }
        if (!grade.equals(proposedGrade) && why.strip().length() < SHORTEST_REASON) {
            throw new Rejected("rating.rejected.reason", SHORTEST_REASON);
        }
        decidedGrade = grade;
        reason = why.strip();
        minutes = reference.strip();
        decided = Signature.of(stamp);
        state = RatingState.DECIDED;
        registerEvent(new GradeDecided(report, Saying.words(minutes), stamp));
    }

    void sign(RatingScheme scheme, Stamp stamp) {
        require(RatingState.DECIDED, "sign");
        signed = Signature.of(stamp);
        state = RatingState.SIGNED;
        registerEvent(new RatingSigned(
                report, Saying.words(scheme.grade(requireNonNull(decidedGrade)).label()), stamp));
    }

    /** The decided grade stays as a draft for the next decision, so that nothing need be typed twice. */
    void sendBack(String why, Stamp stamp) {
        require(RatingState.DECIDED, "send-back");
        if (why.strip().length() < SHORTEST_REASON) {
            throw new Rejected("rating.rejected.send-back-reason", SHORTEST_REASON);
        }
        sentBack = why.strip();
        decided = null;
        state = RatingState.PROPOSED;
        registerEvent(new RatingSentBack(report, Saying.words(sentBack), stamp));
    }

    private void require(RatingState expected, String command) {
        if (state != expected) {
            throw new Rejected("rating.rejected." + command + "-" + state.name().toLowerCase(Locale.ROOT));
        }
    }

    /** @throws Rejected as if there were no such rating unless the actor belongs to the organizer of the round */
    Rating requireOrganizer(Actor actor) {
        if (!organizedBy(actor)) {
            throw new Rejected("rating.rejected.unknown");
        }
        return this;
    }

    boolean organizedBy(Actor actor) {
        return organizer.equals(actor.organization());
    }

    /** The unit hears its rating once it is signed. */
    boolean announcedTo(Actor actor) {
        return state == RatingState.SIGNED && unit.equals(actor.organization());
    }

    RatingState state() {
        return state;
    }

    @Nullable
    String decidedGrade() {
        return decidedGrade;
    }

    Collection<Object> events() {
        return domainEvents();
    }

    /** @param internal whether the reader belongs to the organizer, whose to and fro is not the unit's business */
    RatingDetails details(boolean internal) {
        return new RatingDetails(
                report,
                state,
                score.setScale(derivation.score().scale()),
                derivation.lines(),
                proposedGrade,
                decidedGrade,
                reason,
                minutes,
                internal ? sentBack : "",
                decided == null ? null : decided.stamp(),
                signed == null ? null : signed.stamp());
    }
}
