package dev.pingyi.handover;

import dev.pingyi.casework.CaseKey;
import dev.pingyi.casework.CaseStep;
import dev.pingyi.casework.PersonalWork;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.Roles;
import dev.pingyi.report.Reading;
import dev.pingyi.report.ReportDoor;
import dev.pingyi.report.ReportStep;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is left of a draft for the secretary and for the organization member, by whose turn it is. */
@Component
class HandOverWork implements PersonalWork {

    private final HandOvers handOvers;
    private final ReportDoor reports;

    HandOverWork(HandOvers handOvers, ReportDoor reports) {
        this.handOvers = handOvers;
        this.reports = reports;
    }

    @Override
    public CaseStep step() {
        return ReportStep.DRAFT;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CaseKey, String> waiting(Actor actor) {
        var drafts = reports.drafts(actor.organization());
        var waiting = new LinkedHashMap<CaseKey, String>();
        if (drafts.isEmpty()) {
            return waiting;
        }
        var turns = new HashMap<CaseKey, HandOverEntry>();
        handOvers
                .of(drafts.stream().map(Reading::id).toList())
                .forEach(entry -> turns.put(ReportStep.key(entry.report()), entry));
        for (var draft : drafts) {
            var key = ReportStep.key(draft.id());
            var turn = Optional.ofNullable(turns.get(key))
                    .filter(entry -> entry.submission() == draft.submitted())
                    .map(HandOverEntry::turn);
            todo(turn, actor).ifPresent(todo -> waiting.put(key, todo));
        }
        return waiting;
    }

    /** The secretary answers for the report, so it never leaves that list; the organization member waits for an answer. */
    private static Optional<String> todo(Optional<Turn> turn, Actor actor) {
        if (turn.isEmpty()) {
            return Optional.of(AS_THE_STEP_SAYS);
        }
        boolean secretary = actor.has(Roles.SECRETARY);
        return switch (turn.get()) {
            case SECRETARY -> secretary ? Optional.of("handover.todo.look-through") : Optional.empty();
            case ORGANIZATION_MEMBER -> Optional.of(secretary ? "handover.todo.with-member" : "handover.todo.go-on");
        };
    }

    @Override
    @Transactional(readOnly = true)
    public List<Done> done(Actor actor, int most) {
        return handOvers.by(actor.account(), Limit.of(most)).stream()
                .map(entry -> new Done(ReportStep.key(entry.report()), "handover.outcome." + entry.turn(), entry.at()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public int doneCount(Actor actor) {
        return handOvers.countBy(actor.account());
    }
}
