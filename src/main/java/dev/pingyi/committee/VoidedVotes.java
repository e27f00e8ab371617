package dev.pingyi.committee;

import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.Stamp;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;

/** The votes of a discussion that were voided, in order, with what had been cast in them. */
@Embeddable
class VoidedVotes {

    static final int LONGEST_REASON = 500;

    @ElementCollection
    @CollectionTable(name = "discussion_voided", joinColumns = @JoinColumn(name = "discussion_id"))
    @OrderColumn(name = "position")
    private List<VoidedVote> votes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "discussion_voided_seat", joinColumns = @JoinColumn(name = "discussion_id"))
    @OrderColumn(name = "position")
    private List<VoidedSeat> seats = new ArrayList<>();

    /** @throws Rejected if there is no reason, or it is too long */
    static String checked(String reason) {
        var kept = reason.strip();
        if (kept.isEmpty() || kept.length() > LONGEST_REASON) {
            throw new Rejected("committee.rejected.void-reason", LONGEST_REASON, kept.length());
        }
        return kept;
    }

    /** @param cast who had voted, with the vote */
    void add(String reason, Stamp stamp, DecisionResult then, List<Seat> cast) {
        votes.add(
                new VoidedVote(reason, stamp.by(), stamp.at(), then.present(), then.yes(), then.no(), then.abstain()));
        for (var seat : cast) {
            var vote = seat.vote();
            if (vote != null) {
                seats.add(new VoidedSeat(votes.size(), seat.title(), vote));
            }
        }
    }

    List<VoidedVote> votes() {
        return List.copyOf(votes);
    }

    List<VoidedSeat> seats() {
        return List.copyOf(seats);
    }
}
