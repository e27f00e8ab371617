package dev.pingyi.casework;

import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.Rejected;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what people may read of a case, in the transaction in which it happens: the open steps and those that have
 * ended. Called by the classes that wire a process, never by a view.
 */
@Component
public class CaseJournal {

    private final CaseFiles files;
    private final OpenSteps steps;
    private final CaseEntries entries;
    private final CaseKinds kinds;
    private final CurrentActor currentActor;
    private final Clock clock;

    CaseJournal(
            CaseFiles files,
            OpenSteps steps,
            CaseEntries entries,
            CaseKinds kinds,
            CurrentActor currentActor,
            Clock clock) {
        this.files = files;
        this.steps = steps;
        this.entries = entries;
        this.kinds = kinds;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void open(NewCase opened) {
        files.save(new CaseFile(opened));
    }

    /** The process waits for people in this node from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void await(CaseKey key, String taskId) {
        var next = kinds.waitingIn(key, taskId);
        steps.save(file(key).enter(next, clock.instant()));
    }

    /** The process has come to its end. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(CaseKey key) {
        file(key).close(clock.instant());
    }

    /**
     * A step has ended, and the process moves on.
     *
     * @param moveOn completes the task in the engine, which enters what follows by {@link #await}
     * @throws Rejected if the case has moved on meanwhile
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(CaseEvent event, Runnable moveOn) {
        var open = steps.find(event.key(), event.step().name()).orElseThrow(() -> gone(event));
        entries.save(open.end(event, currentActor.get().account()));
        moveOn.run();
        open.file.notTakenOver().ifPresent(steps::delete);
    }

    /** In words of the present, and never of a step that the reader is not told of. */
    private Rejected gone(CaseEvent event) {
        var ended = CaseTexts.step(event.step());
        var file = file(event.key());
        var now = steps.of(event.key());
        if (file.closed() || now.isEmpty()) {
            return new Rejected("casework.rejected.archived", ended);
        }
        var kind = kinds.of(event.key());
        var open = kinds.step(event.key(), now.getFirst().step);
        var told = file.organizer.equals(currentActor.get().organization())
                ? open
                : kinds.step(event.key(), kind.embargo().shownAs(open));
        return new Rejected("casework.rejected.moved-on", ended, CaseTexts.step(told));
    }

    private CaseFile file(CaseKey key) {
        return files.findById(key).orElseThrow(() -> new Rejected("casework.rejected.unknown"));
    }
}
