package dev.pingyi.casework;

import dev.pingyi.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each person has to do within a step that many share: vote, sign in, enter a key. The worklist asks the module
 * whose step it is, once for each list or count, so every answer is one query.
 */
public interface PersonalWork {

    /** @param at null while the step in which it was done is still open */
    record Done(CaseKey key, String outcome, @Nullable Instant at) {}

    /** Instead of a message key: whatever {@link CaseStep#todo} says. */
    String AS_THE_STEP_SAYS = "";

    CaseStep step();

    /** The cases in which something is left for the actor, with what it is as a message key or {@link #AS_THE_STEP_SAYS}. */
    Map<CaseKey, String> waiting(Actor actor);

    /** What the actor has done without ending the step, last done first, no more than {@code most}. */
    List<Done> done(Actor actor, int most);

    /** How many there are in all. */
    int doneCount(Actor actor);
}
