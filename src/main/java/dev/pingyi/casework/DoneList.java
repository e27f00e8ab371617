package dev.pingyi.casework;

import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.SignedIn;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 我的已办 of the current actor: what this person did, with what result. */
@Service
public class DoneList {

    private static final Comparator<PersonalWork.Done> LAST_FIRST = Comparator.comparing(
                    PersonalWork.Done::at, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .reversed();

    private record Act(PersonalWork.Done done, CaseStep step) {}

    private final CaseFiles files;
    private final CaseEntries entries;
    private final CaseKinds kinds;
    private final List<PersonalWork> personal;
    private final CurrentActor currentActor;

    DoneList(
            CaseFiles files,
            CaseEntries entries,
            CaseKinds kinds,
            List<PersonalWork> personal,
            CurrentActor currentActor) {
        this.files = files;
        this.entries = entries;
        this.kinds = kinds;
        this.personal = personal;
        this.currentActor = currentActor;
    }

    /** Last done first; no more than {@link Worklist#MOST}. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<DoneItem> done() {
        var actor = currentActor.get();
        var acts = Stream.concat(within(actor), ended(actor))
                .sorted(Comparator.comparing(Act::done, LAST_FIRST))
                .limit(Worklist.MOST)
                .toList();
        var keys = acts.stream().map(act -> act.done().key()).collect(Collectors.toSet());
        var cases = keys.isEmpty()
                ? List.<CaseFile>of()
                : files.in(keys, actor.scope().path());
        var byKey = cases.stream().collect(Collectors.toMap(file -> file.key, Function.<CaseFile>identity()));
        return acts.stream()
                .flatMap(act -> Optional.ofNullable(byKey.get(act.done().key())).stream()
                        .map(file -> new DoneItem(
                                kinds.address(file.key),
                                file.unitName,
                                file.title,
                                act.step(),
                                act.done().outcome(),
                                act.done().at())))
                .toList();
    }

    /** How many there are in all, those included that {@link #done} does not list. */
    @SignedIn
    @Transactional(readOnly = true)
    public int doneCount() {
        var actor = currentActor.get();
        return entries.countByAccountAndPathStartingWith(
                        actor.account(), actor.scope().path())
                + mine(actor).mapToInt(work -> work.doneCount(actor)).sum();
    }

    private Stream<Act> ended(Actor actor) {
        return entries
                .findByAccountAndPathStartingWithOrderByEndedAtDesc(
                        actor.account(), actor.scope().path(), Limit.of(Worklist.MOST))
                .stream()
                .map(entry -> new Act(
                        new PersonalWork.Done(entry.key, entry.outcome, entry.endedAt),
                        kinds.step(entry.key, entry.step)));
    }

    /** Voting ends no step, so the journal does not know it; the module whose step it is does. */
    private Stream<Act> within(Actor actor) {
        return mine(actor)
                .flatMap(work -> work.done(actor, Worklist.MOST).stream().map(done -> new Act(done, work.step())));
    }

    private Stream<PersonalWork> mine(Actor actor) {
        return personal.stream().filter(work -> CaseKinds.mayAct(work.step(), actor));
    }
}
