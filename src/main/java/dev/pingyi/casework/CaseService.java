package dev.pingyi.casework;

import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.SignedIn;
import dev.pingyi.round.Deadlines;
import dev.pingyi.round.RoundService;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 办理情况: where a case stands, what has happened to it and what comes next. Bound to the actor's subtree. */
@Service
public class CaseService {

    private final CaseFiles files;
    private final OpenSteps steps;
    private final CaseEntries entries;
    private final CaseKinds kinds;
    private final RoundService rounds;
    private final CurrentActor currentActor;

    CaseService(
            CaseFiles files,
            OpenSteps steps,
            CaseEntries entries,
            CaseKinds kinds,
            RoundService rounds,
            CurrentActor currentActor) {
        this.files = files;
        this.steps = steps;
        this.entries = entries;
        this.kinds = kinds;
        this.rounds = rounds;
        this.currentActor = currentActor;
    }

    /**
     * The key of the case whose pages stand at {@code <address>/<id>}.
     *
     * @throws Rejected if no case has pages there
     */
    @SignedIn
    @Transactional(readOnly = true)
    public CaseKey at(String address, UUID id) {
        return new CaseKey(kinds.at(address).word(), id);
    }

    /** @throws Rejected if the actor may see no such case */
    @SignedIn
    @Transactional(readOnly = true)
    public CaseProgress progress(CaseKey key) {
        var actor = currentActor.get();
        var file = visible(key, actor);
        var kind = kinds.of(key);
        var entries = this.entries.findByKeyAndPathStartingWithOrderByEndedAt(
                key, actor.scope().path());
        var told = new Told(kinds, file, entries, actor);
        var now = file.closed() ? List.<Standing>of() : now(file, kind, told);
        var nodes = file.closed()
                ? List.of(kind.endNode())
                : now.stream().map(standing -> standing.step().taskId()).toList();
        return new CaseProgress(key, kind.steps(), now, file.endedAt, told.past(), ways(kind, nodes), nodes);
    }

    /** The BPMN of the process, to be drawn. */
    @SignedIn
    @Transactional(readOnly = true)
    public String diagram(CaseKey key) {
        return kinds.of(key).map().xml();
    }

    private List<Standing> now(CaseFile file, CaseKind kind, Told told) {
        Deadlines deadlines = rounds.round(file.round).deadlines();
        List<Standing> now = new ArrayList<>();
        for (var open : steps.of(file.key)) {
            var step = told.open(open);
            now.add(new Standing(
                    step,
                    file.actingName(step),
                    step.roles(),
                    told.since(open),
                    step.due(deadlines),
                    kind.map().after(step)));
        }
        return List.copyOf(now);
    }

    private static List<String> ways(CaseKind kind, List<String> nodes) {
        var ways = new LinkedHashSet<String>();
        nodes.forEach(node -> ways.addAll(kind.map().wayTo(node)));
        return List.copyOf(ways);
    }

    private CaseFile visible(CaseKey key, Actor actor) {
        if (actor.has(Roles.SYSTEM_ADMINISTRATOR)) {
            // Sees every organization, and nothing of its business.
            throw new Rejected("casework.rejected.unknown");
        }
        return files.findByKeyAndPathStartingWith(key, actor.scope().path())
                .orElseThrow(() -> new Rejected("casework.rejected.unknown"));
    }
}
