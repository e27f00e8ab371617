package dev.pingyi.report;

import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.Actor;
import java.time.Clock;
import java.time.Instant;

/** Who writes, and when. */
public record Editor(AccountId account, String title, Instant at) {

    static Editor of(Actor actor, Clock clock) {
        return new Editor(actor.account(), actor.title(), clock.instant());
    }
}
