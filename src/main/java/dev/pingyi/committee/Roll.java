package dev.pingyi.committee;

import dev.pingyi.kernel.PostId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.language.Texts;
import dev.pingyi.organization.PostInfo;
import dev.pingyi.round.DecisionRule;
import dev.pingyi.round.Fraction;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The roll of a committee in one discussion: who is due, who is there, how they voted, and by which rule that counts.
 * Members and rule are as they stood when the discussion was convened.
 */
@Embeddable
class Roll {

    @Convert(converter = FractionConverter.class)
    private Fraction quorumRule;

    @Convert(converter = FractionConverter.class)
    private Fraction passingRule;

    private boolean principalLast;

    /** Presides while the principal is away; present whenever set, and gone as soon as the principal is there. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "stand_in"))
    private @Nullable PostId standIn;

    @ElementCollection
    @CollectionTable(name = "discussion_seat", joinColumns = @JoinColumn(name = "discussion_id"))
    @AttributeOverride(name = "key.value", column = @Column(name = "post_id"))
    private Map<PostId, Place> places = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "discussion_vote", joinColumns = @JoinColumn(name = "discussion_id"))
    @AttributeOverride(name = "key.value", column = @Column(name = "post_id"))
    @Column(name = "vote")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Map<PostId, Vote> votes = new HashMap<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Roll() {}

    /** @throws Rejected if nobody among the committee members can take the chair */
    Roll(List<PostInfo> posts, DecisionRule rule) {
        this.quorumRule = rule.quorum();
        this.passingRule = rule.passing();
        this.principalLast = rule.principalLast();
        posts.stream()
                .filter(PostInfo::committeeMember)
                .forEach(post -> places.put(
                        post.id(), new Place(post.title(), post.position(), post.principal(), Attendance.ABSENT)));
        if (places.values().stream().noneMatch(Place::chair)) {
            throw new Rejected("committee.rejected.no-chair");
        }
    }

    /** @throws Rejected if the post has no seat in this committee */
    Place place(@Nullable PostId post) {
        var place = post == null ? null : places.get(post);
        if (place == null) {
            throw new Rejected("committee.rejected.not-member");
        }
        return place;
    }

    void record(Set<PostId> present) {
        if (!places.keySet().containsAll(present)) {
            throw new Rejected("committee.rejected.attendance-stranger");
        }
        places.replaceAll((post, place) -> place.with(present.contains(post) ? Attendance.PRESENT : away(place)));
        settleChair();
    }

    /** Whoever comes while the vote is open: late, or back again. */
    void arrive(PostId post) {
        var place = place(post);
        if (place.present()) {
            throw new Rejected("committee.rejected.arrival", place.title());
        }
        if (principalLast && principalHasVoted() && !votes.containsKey(post)) {
            throw new Rejected("committee.rejected.arrival-after-principal", place.title());
        }
        places.put(post, place.with(Attendance.PRESENT));
        settleChair();
    }

    /** @throws Rejected if the principal is there to preside, or the one named is not */
    void nameStandIn(PostId post) {
        var place = place(post);
        if (chairPresent()) {
            throw new Rejected("committee.rejected.chair-present");
        }
        if (!place.present()) {
            throw new Rejected("committee.rejected.stand-in-absent", place.title());
        }
        standIn = post;
    }

    void requirePresiding(@Nullable PostId post) {
        var place = place(post);
        if (!presides(post)) {
            throw new Rejected("committee.rejected." + (place.chair() ? "chair-absent" : "not-presiding"));
        }
    }

    boolean presides(@Nullable PostId post) {
        if (post == null) {
            return false;
        }
        var place = places.get(post);
        return place != null && place.present() && (place.chair() || post.equals(standIn));
    }

    void requireQuorum() {
        var now = result();
        if (!now.quorum()) {
            throw new Rejected("committee.rejected.no-quorum", now.due(), now.present(), now.quorumNeeded());
        }
    }

    /** A decision that too few are left for is none: it can be voided, not closed. */
    void requireQuorumStill() {
        var now = result();
        if (!now.quorum()) {
            throw new Rejected("committee.rejected.quorum-lost", now.due(), now.present(), now.quorumNeeded());
        }
    }

    void cast(PostId post, Vote vote) {
        var place = place(post);
        if (!place.present()) {
            throw new Rejected("committee.rejected.not-present");
        }
        var before = votes.get(post);
        if (before != null) {
            throw new Rejected("committee.rejected.voted", Texts.t("committee.vote." + before));
        }
        var others = missing().filter(other -> !other.equals(place)).toList();
        if (principalLast && place.chair() && !others.isEmpty()) {
            throw new Rejected("committee.rejected.principal-last", titles(others));
        }
        votes.put(post, vote);
    }

    void leave(PostId post) {
        var place = place(post);
        if (!place.present()) {
            throw new Rejected("committee.rejected.leaving", place.title());
        }
        places.put(post, place.with(Attendance.LEFT));
        settleChair();
    }

    /** Nothing that was cast counts any more; who is there stays there. */
    void clearVotes() {
        votes.clear();
    }

    void requireComplete() {
        var waitedFor = missing().toList();
        if (!waitedFor.isEmpty()) {
            throw new Rejected("committee.rejected.votes-missing", titles(waitedFor));
        }
    }

    DecisionRule rule() {
        return new DecisionRule(quorumRule, passingRule, principalLast);
    }

    /** Present are those who are there and those who were there to vote: nobody's vote is lost by going home. */
    DecisionResult result() {
        int present = (int) places.entrySet().stream()
                .filter(entry -> entry.getValue().present() || votes.containsKey(entry.getKey()))
                .count();
        return new DecisionCount(places.size(), present, count(Vote.YES), count(Vote.NO), count(Vote.ABSTAIN))
                .by(rule());
    }

    /** @param open whether the reader may see who voted how */
    List<Seat> seats(boolean open) {
        return places.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getValue().position()))
                .map(entry -> entry.getValue()
                        .seat(entry.getKey(), presides(entry.getKey()), open ? votes.get(entry.getKey()) : null))
                .toList();
    }

    /** Not ticked: who has left has left, everybody else did not come. */
    private static Attendance away(Place place) {
        return place.attendance() == Attendance.LEFT ? Attendance.LEFT : Attendance.ABSENT;
    }

    private void settleChair() {
        var post = standIn;
        if (post != null && (chairPresent() || !place(post).present())) {
            standIn = null;
        }
    }

    private boolean chairPresent() {
        return places.values().stream().anyMatch(place -> place.chair() && place.present());
    }

    private boolean principalHasVoted() {
        return votes.keySet().stream().anyMatch(post -> place(post).chair());
    }

    private int count(Vote vote) {
        return (int) votes.values().stream().filter(vote::equals).count();
    }

    private Stream<Place> missing() {
        return places.entrySet().stream()
                .filter(entry -> entry.getValue().present() && !votes.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparingInt(Place::position));
    }

    private static String titles(List<Place> places) {
        return places.stream().map(Place::title).collect(Collectors.joining("、"));
    }
}
