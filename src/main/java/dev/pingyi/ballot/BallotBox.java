package dev.pingyi.ballot;

import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Stamp;
import dev.pingyi.report.Subject;
import dev.pingyi.round.Grade;
import dev.pingyi.round.RatingScheme;
import dev.pingyi.round.RoundInfo;
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
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A box for the ballots on one report. It keeps the sheet as it stood when the box was prepared, so that an appraiser
 * can be shown it without an account, and so that nobody can change the scheme under ballots already cast. It never
 * holds a ballot: those are in a table of their own that no object graph reaches.
 */
@Entity
@Table(name = "ballot_box")
class BallotBox extends AbstractAggregateRoot<BallotBox> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private BoxId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "report"))
    private ReportId report;

    @SuppressWarnings("unused") // Every query filters by it.
    private String path;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organizer"))
    private OrganizationId organizer;

    private int number;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private BoxState state;

    private String roundTitle;
    private String unitName;
    private String author;

    @Convert(converter = SchemeConverter.class)
    @Column(columnDefinition = "longtext")
    private RatingScheme scheme;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected BallotBox() {}

    /** @param number which box of this report, from 1 */
    BallotBox(Subject report, RoundInfo round, int number) {
        this.id = BoxId.random();
        this.report = report.report();
        this.path = report.unitScope().path();
        this.organizer = report.organizer();
        this.number = number;
        this.state = BoxState.PREPARED;
        this.roundTitle = round.title();
        this.unitName = report.unitName();
        this.author = report.author();
        this.scheme = round.scheme();
    }

    void open(Stamp stamp) {
        require(BoxState.PREPARED, "open");
        state = BoxState.OPEN;
        registerEvent(new BallotOpened(report, stamp));
    }

    /** Whether codes may be replaced now. */
    void requireReissuable() {
        require(BoxState.OPEN, "reissue");
    }

    /** @throws Rejected unless the box takes ballots now; says the same to every code */
    void requireOpen() {
        switch (state) {
            case OPEN -> {}
            case PREPARED -> throw new Rejected("ballot.rejected.not-yet");
            case COUNTED -> throw new Rejected("ballot.rejected.closed");
            // A void box is replaced at once; its slips are dead and new ones are handed out.
            case VOID -> throw new Rejected("ballot.rejected.void");
        }
    }

    /** @throws Rejected unless the box is open and the sheet offers this choice */
    void requireTakes(String choice) {
        requireOpen();
        boolean offered = Stream.concat(
                        Stream.of(BallotService.UNKNOWN, BallotService.ABSTAIN),
                        scheme.grades().stream().map(Grade::code))
                .anyMatch(choice::equals);
        if (!offered) {
            throw new Rejected("ballot.rejected.choice");
        }
    }

    /**
     * Closes on the count. A class that weighs something and has no graded ballot blocks the ballot instead of being
     * left out: silently giving its weight to the others would decide the grade by arithmetic nobody agreed to.
     *
     * @param usedCodes codes used up; must equal the ballots found, class by class
     */
    void close(Tally tally, List<Integer> usedCodes, Stamp stamp) {
        require(BoxState.OPEN, "close");
        if (!usedCodes.equals(
                tally.classes().stream().map(Tally.ClassTally::received).toList())) {
            int used = usedCodes.stream().mapToInt(Integer::intValue).sum();
            throw new Rejected("ballot.rejected.unreconciled", used, tally.received());
        }
        boolean enough = scheme.turnout().reachedBy(tally.received(), tally.issued());
        state = enough && everyClassGraded(tally) ? BoxState.COUNTED : BoxState.VOID;
        registerEvent(new BallotClosed(report, state == BoxState.COUNTED, tally.issued(), tally.received(), stamp));
    }

    /** Number of the box that takes the place of this one; only a void box is ever replaced. */
    int nextNumber() {
        if (state != BoxState.VOID) {
            throw new IllegalStateException("A box that is " + state + " is not replaced");
        }
        return number + 1;
    }

    private boolean everyClassGraded(Tally tally) {
        for (int i = 0; i < scheme.classes().size(); i++) {
            boolean counts = scheme.classes().get(i).weight().signum() > 0;
            if (counts && tally.classes().get(i).graded() == 0) {
                return false;
            }
        }
        return true;
    }

    private void require(BoxState expected, String command) {
        if (state != expected) {
            throw new Rejected("ballot.rejected." + command + "-" + state.name().toLowerCase(Locale.ROOT));
        }
    }

    /** @throws Rejected as if there were no such box unless the actor belongs to the organizer of the round */
    BallotBox requireOrganizer(Actor actor) {
        if (!organizedBy(actor)) {
            throw new Rejected("ballot.rejected.unknown");
        }
        return this;
    }

    boolean organizedBy(Actor actor) {
        return organizer.equals(actor.organization());
    }

    BallotSheet sheet(String classCode, boolean alreadyCast) {
        var label = scheme.classes().stream()
                .filter(appraisers -> appraisers.code().equals(classCode))
                .findFirst()
                .orElseThrow()
                .label();
        return new BallotSheet(roundTitle, unitName, author, label, scheme.grades(), alreadyCast);
    }

    BoxId id() {
        return id;
    }

    ReportId report() {
        return report;
    }

    int number() {
        return number;
    }

    BoxState state() {
        return state;
    }

    RatingScheme scheme() {
        return scheme;
    }

    /** What has happened since it was loaded; published when it is saved. */
    Collection<Object> events() {
        return domainEvents();
    }
}
