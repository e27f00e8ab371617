package dev.pingyi.casework;

import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.kernel.SignedIn;
import dev.pingyi.round.Deadlines;
import dev.pingyi.round.RoundService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 我的待办 of the current actor: only what this person can act on now. */
@Service
public class Worklist {

    /** More than this nobody reads at once; those that wait longest are listed, and all are counted. */
    public static final int MOST = 200;

    private final OpenSteps steps;
    private final CaseKinds kinds;
    private final List<PersonalWork> personal;
    private final RoundService rounds;
    private final CurrentActor currentActor;
    private final Clock clock;

    Worklist(
            OpenSteps steps,
            CaseKinds kinds,
            List<PersonalWork> personal,
            RoundService rounds,
            CurrentActor currentActor,
            Clock clock) {
        this.steps = steps;
        this.kinds = kinds;
        this.personal = personal;
        this.rounds = rounds;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** What is due first comes first; no more than {@link #MOST}. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<WorkItem> open() {
        var actor = currentActor.get();
        var deadlines = new HashMap<RoundId, Deadlines>();
        List<WorkItem> items = new ArrayList<>();
        for (var kind : kinds.all()) {
            var shared = shared(kind, actor);
            if (!shared.isEmpty()) {
                steps.waiting(
                                actor.organization(),
                                kind.word(),
                                shared,
                                actor.scope().path(),
                                Limit.of(MOST))
                        .forEach(open -> items.add(
                                item(open, kinds.step(open.file.key, open.step).todo(actor, open.cause), deadlines)));
            }
        }
        for (var work : personal(actor)) {
            var waiting = work.waiting(actor);
            if (!waiting.isEmpty()) {
                steps.in(waiting.keySet(), work.step().name(), actor.scope().path())
                        .forEach(open -> items.add(item(open, todo(waiting, open, actor), deadlines)));
            }
        }
        return items.stream()
                .sorted(Comparator.comparing(WorkItem::since))
                .limit(MOST)
                .sorted(Comparator.comparing(WorkItem::due).thenComparing(WorkItem::since))
                .toList();
    }

    /** How many wait in all, those included that {@link #open} does not list. */
    @SignedIn
    @Transactional(readOnly = true)
    public int openCount() {
        var actor = currentActor.get();
        int count = 0;
        for (var kind : kinds.all()) {
            var shared = shared(kind, actor);
            if (!shared.isEmpty()) {
                count += steps.count(
                        actor.organization(), kind.word(), shared, actor.scope().path());
            }
        }
        for (var work : personal(actor)) {
            count += work.waiting(actor).size();
        }
        return count;
    }

    /** Names of the steps that whoever may act in them has to end. */
    private List<String> shared(CaseKind kind, Actor actor) {
        return CaseKinds.actable(kind, actor).stream()
                .filter(step -> personal.stream().noneMatch(work -> work.step().equals(step)))
                .map(CaseStep::name)
                .toList();
    }

    private List<PersonalWork> personal(Actor actor) {
        return personal.stream()
                .filter(work -> CaseKinds.mayAct(work.step(), actor))
                .toList();
    }

    private String todo(Map<CaseKey, String> waiting, OpenStep open, Actor actor) {
        var todo = waiting.getOrDefault(open.file.key, PersonalWork.AS_THE_STEP_SAYS);
        return todo.equals(PersonalWork.AS_THE_STEP_SAYS)
                ? kinds.step(open.file.key, open.step).todo(actor, open.cause)
                : todo;
    }

    private WorkItem item(OpenStep open, String todo, Map<RoundId, Deadlines> deadlines) {
        var file = open.file;
        var step = kinds.step(file.key, open.step);
        var due = step.due(deadlines.computeIfAbsent(
                file.round, round -> rounds.round(round).deadlines()));
        return new WorkItem(
                kinds.address(file.key) + "/" + step.tab(),
                file.unitName,
                file.title,
                step,
                todo,
                open.cause,
                open.since,
                due,
                LocalDate.now(clock).isAfter(due));
    }
}
