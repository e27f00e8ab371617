package dev.pingyi.committee.ui;

import dev.pingyi.committee.CommitteeService;
import dev.pingyi.committee.DiscussionDetails;
import dev.pingyi.committee.Seat;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the panels of a discussion share: on which report, by whom, where refusals are told.
 *
 * @param insider whether the actor sits in the unit that reports
 * @param changed to be run after every command that was carried out
 */
record Meeting(
        ReportId report,
        CommitteeService committee,
        Actor actor,
        boolean insider,
        ErrorSummary errors,
        Runnable changed) {

    /** @return whether it was carried out */
    boolean run(Runnable command) {
        return Commands.run(errors, () -> {
            command.run();
            changed.run();
        });
    }

    Optional<Seat> mySeat(DiscussionDetails discussion) {
        return discussion.seats().stream()
                .filter(seat -> seat.post().equals(actor.post()))
                .findFirst();
    }

    boolean chairs(DiscussionDetails discussion) {
        return actor.has(Roles.SECRETARY) && mySeat(discussion).map(Seat::chair).orElse(false);
    }

    /** The principal who is there, or who stands in. */
    boolean presides(DiscussionDetails discussion) {
        return mySeat(discussion).map(Seat::presiding).orElse(false);
    }

    /** Who keeps the roll: whoever presides, the principal, or the organization member of this committee. */
    boolean records(DiscussionDetails discussion) {
        return presides(discussion) || names(discussion);
    }

    /** Who may put somebody else in the chair: the principal, or the organization member, of this committee. */
    boolean names(DiscussionDetails discussion) {
        return chairs(discussion) || (insider && actor.has(Roles.ORGANIZATION_MEMBER));
    }

    /** Present, and not yet voted. */
    static List<Seat> missing(DiscussionDetails discussion) {
        return discussion.seats().stream()
                .filter(seat -> seat.present() && seat.vote() == null)
                .toList();
    }

    static String titles(List<Seat> seats) {
        return seats.stream().map(Seat::title).collect(Collectors.joining("、"));
    }
}
