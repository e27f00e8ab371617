package dev.pingyi.shell;

import dev.pingyi.kernel.Actor;

/** Tells the top bar where the actor is, without the shell knowing units or rounds; implemented by one module. */
public interface RoundCaption {

    /**
     * @param unit name of the actor's unit; empty for an administrator
     * @param round title of the round that runs now; empty if there is none
     */
    record Place(String unit, String round) {}

    Place of(Actor actor);
}
