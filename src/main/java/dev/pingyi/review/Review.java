package dev.pingyi.review;

import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.Scope;
import dev.pingyi.kernel.Stamp;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The organizer's review of one submitted revision. Decided once; a resubmission gets a review of its own. */
@Entity
class Review {

    static final int MOST_CHANGES = 50;
    static final int LONGEST_CHANGE = 1000;

    /** Not primitive: null tells Spring Data that the row is new. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("UnusedVariable") // read by Hibernate
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ReviewId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "report_id"))
    private ReportId report;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organizer_id"))
    private OrganizationId organizer;

    @SuppressWarnings("UnusedVariable") // read by the queries
    private String path;

    private int number;
    private int revision;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReviewState state;

    @ElementCollection
    @CollectionTable(name = "review_change", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position")
    @Column(name = "text", columnDefinition = "longtext")
    private List<String> requiredChanges = new ArrayList<>();

    /** Null while open. */
    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    private @Nullable Stamp decision;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Review() {}

    /** @param scope of the unit that reports */
    Review(ReportId report, OrganizationId organizer, Scope scope, int number, int revision) {
        this.id = ReviewId.random();
        this.report = report;
        this.organizer = organizer;
        this.path = scope.path();
        this.number = number;
        this.revision = revision;
        this.state = ReviewState.OPEN;
    }

    ReviewAccepted accept(Actor actor, Stamp stamp) {
        requireReviewer(actor);
        requireOpen();
        state = ReviewState.ACCEPTED;
        decision = stamp;
        return new ReviewAccepted(report, stamp);
    }

    /** @throws Rejected if no required change is left without the blank ones, there are too many, or one is too long */
    ReviewReturned giveBack(Actor actor, List<String> changes, Stamp stamp) {
        requireReviewer(actor);
        requireOpen();
        requiredChanges.addAll(checked(changes));
        state = ReviewState.RETURNED;
        decision = stamp;
        return new ReviewReturned(report, requiredChanges(), stamp);
    }

    boolean accepted() {
        return state == ReviewState.ACCEPTED;
    }

    int number() {
        return number;
    }

    List<String> requiredChanges() {
        return List.copyOf(requiredChanges);
    }

    ReviewDetails details() {
        return new ReviewDetails(report, number, revision, state, requiredChanges(), decision);
    }

    /** The subtree alone is not enough: an officer further up may see the report but does not review it. */
    private void requireReviewer(Actor actor) {
        if (!actor.has(Roles.OFFICER) || !actor.organization().equals(organizer)) {
            throw new Rejected("review.rejected.not-organizer");
        }
    }

    private void requireOpen() {
        if (decision != null) {
            throw new Rejected("review.rejected." + state.name().toLowerCase(Locale.ROOT), number, decision.by());
        }
    }

    private static List<String> checked(List<String> changes) {
        var kept = changes.stream()
                .map(String::strip)
                .filter(change -> !change.isEmpty())
                .toList();
        if (kept.isEmpty()) {
            throw new Rejected("review.rejected.no-change");
        }
        if (kept.size() > MOST_CHANGES) {
            throw new Rejected("review.rejected.too-many", MOST_CHANGES, kept.size());
        }
        for (int i = 0; i < kept.size(); i++) {
            int length = kept.get(i).length();
            if (length > LONGEST_CHANGE) {
                throw new Rejected("review.rejected.too-long", i + 1, LONGEST_CHANGE, length);
            }
        }
        return kept;
    }
}
