package dev.pingyi.round;

import dev.pingyi.kernel.AsProcess;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.ForOfficer;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.RoundId;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How the units of a round begin: one after the other behind the officer's back, who sees how far it is. */
@Service
public class OpeningService {

    private final Openings openings;
    private final Rounds rounds;
    private final UnitCall call;
    private final AsProcess process;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpeningService(
            Openings openings,
            Rounds rounds,
            UnitCall call,
            AsProcess process,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.openings = openings;
        this.rounds = rounds;
        this.call = call;
        this.process = process;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Rejected if the round is not run by the actor's organization */
    @ForOfficer
    @Transactional(readOnly = true)
    public OpeningProgress progress(RoundId round) {
        requireOwn(round);
        return new OpeningProgress(
                openings.count(round, OpeningState.WAITING),
                openings.count(round, OpeningState.BEGUN),
                openings.failures(round));
    }

    /** Has every unit called again that could not begin. */
    @ForOfficer
    @Transactional
    public void again(RoundId round) {
        requireOwn(round);
        openings.failed(round).forEach(opening -> opening.again(clock.instant()));
        events.publishEvent(new UnitsWait(round));
    }

    /**
     * Calls whoever waits now and in the caller's transaction, where all units are to stand or fall together.
     *
     * @throws RuntimeException of the first unit that cannot begin
     */
    @ForOfficer
    @Transactional(propagation = Propagation.MANDATORY)
    public void together(RoundId round) {
        requireOwn(round);
        process.run(() -> openings.waiting(round).forEach(call::begin));
    }

    private void requireOwn(RoundId id) {
        var _ = rounds.find(id, actor.scope().path())
                .filter(round -> round.organizer().equals(actor.get().organization()))
                .orElseThrow(() -> new Rejected("round.rejected.unknown"));
    }
}
