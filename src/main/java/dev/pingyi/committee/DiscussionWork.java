package dev.pingyi.committee;

import dev.pingyi.casework.CaseKey;
import dev.pingyi.casework.CaseStep;
import dev.pingyi.casework.PersonalWork;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.PostId;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.report.ReportStep;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What is left for one person to do in a discussion. */
@Component
class DiscussionWork implements PersonalWork {

    private final Discussions discussions;

    DiscussionWork(Discussions discussions) {
        this.discussions = discussions;
    }

    @Override
    public CaseStep step() {
        return ReportStep.DISCUSSION;
    }

    @Override
    public Map<CaseKey, String> waiting(Actor actor) {
        var waiting = new LinkedHashMap<CaseKey, String>();
        discussions
                .running(actor.organization(), seat(actor), actor.scope().path())
                .forEach(turn -> todo(turn, actor).ifPresent(todo -> waiting.put(ReportStep.key(turn.report()), todo)));
        return waiting;
    }

    @Override
    public List<Done> done(Actor actor, int most) {
        return discussions
                .voted(actor.organization(), seat(actor), actor.scope().path(), Limit.of(most))
                .stream()
                .map(voted -> new Done(ReportStep.key(voted.report()), "case.outcome.voted", voted.closedAt()))
                .toList();
    }

    @Override
    public int doneCount(Actor actor) {
        return discussions.countVoted(
                actor.organization(), seat(actor), actor.scope().path());
    }

    /**
     * A member who has voted is done; who is absent when the vote is open can do nothing; who presides stays to the end.
     * While somebody stands in for the principal, nothing waits for the principal.
     */
    private static Optional<String> todo(Turn turn, Actor actor) {
        boolean voting = turn.state() == DiscussionState.VOTING;
        var standIn = turn.standIn();
        if (standIn == null ? actor.has(Roles.SECRETARY) : standIn.equals(actor.post())) {
            return Optional.of(voting ? "case.todo.close-vote" : "case.todo.open-vote");
        }
        if (actor.has(Roles.SECRETARY)) {
            return Optional.empty();
        }
        if (!voting) {
            return Optional.of(
                    actor.has(Roles.ORGANIZATION_MEMBER) ? "case.todo.take-attendance" : "case.todo.discuss");
        }
        if (standIn == null && turn.chair() != Attendance.PRESENT && actor.has(Roles.ORGANIZATION_MEMBER)) {
            // The chair left while the vote was open: nobody can close it, and this member names who may.
            return Optional.of("case.todo.name-stand-in");
        }
        return turn.attendance() == Attendance.PRESENT && turn.vote() == null
                ? Optional.of("case.todo.vote")
                : Optional.empty();
    }

    /** Who has no post has no seat. */
    private static PostId seat(Actor actor) {
        return Optional.ofNullable(actor.post()).orElseGet(PostId::random);
    }

    /**
     * A running discussion from one person's seat.
     *
     * @param attendance null where the person has no seat
     * @param vote null until voted
     * @param standIn who presides instead of the principal, null while that is the principal's
     * @param chair whether the principal is there
     */
    record Turn(
            ReportId report,
            DiscussionState state,
            @Nullable Attendance attendance,
            @Nullable Vote vote,
            @Nullable PostId standIn,
            @Nullable Attendance chair) {}

    /** @param closedAt null while the discussion runs */
    record Voted(ReportId report, @Nullable Instant closedAt) {}
}
