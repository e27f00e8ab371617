package dev.pingyi.process;

import dev.pingyi.committee.DiscussionDetails;
import dev.pingyi.committee.DiscussionState;
import dev.pingyi.committee.Seat;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.CaseStep;
import dev.pingyi.kernel.Roles;
import java.util.Optional;

/** What is left for one person to do in a step, as a message key; empty when others are to act. */
final class Turn {

    private Turn() {}

    /** In every step but the discussion: whoever may act, has to. */
    static String in(CaseFile file, CaseStep step, Actor actor) {
        if (step != CaseStep.DRAFT) {
            return "case.todo." + step.name();
        }
        var work = file.cause == null ? "draft" : "revise";
        return "case.todo." + work + (actor.has(Roles.SECRETARY) ? "-submit" : "-prepare");
    }

    /** A member who has voted is done; who is absent when the vote is open can do nothing; the chair stays to the end. */
    static Optional<String> in(DiscussionDetails discussion, Actor actor) {
        boolean voting = discussion.state() == DiscussionState.VOTING;
        if (actor.has(Roles.SECRETARY)) {
            return Optional.of(voting ? "case.todo.close-vote" : "case.todo.open-vote");
        }
        if (!voting) {
            return Optional.of(
                    actor.has(Roles.ORGANIZATION_MEMBER) ? "case.todo.take-attendance" : "case.todo.discuss");
        }
        return discussion.seats().stream()
                .filter(seat -> seat.post().equals(actor.post()))
                .filter(seat -> seat.present() && seat.vote() == null)
                .findFirst()
                .map(seat -> "case.todo.vote");
    }

    static boolean voted(DiscussionDetails discussion, Actor actor) {
        return discussion.seats().stream()
                .filter(seat -> seat.post().equals(actor.post()))
                .map(Seat::vote)
                .anyMatch(vote -> vote != null);
    }
}
