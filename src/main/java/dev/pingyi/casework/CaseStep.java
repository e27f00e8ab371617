package dev.pingyi.casework;

import dev.pingyi.kernel.Actor;
import dev.pingyi.round.Deadlines;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step in which a case waits for people. One enum for each process; a test holds it to the user tasks of the BPMN. The
 * name is stored, so a constant is never renamed without a migration.
 */
public interface CaseStep {

    String name();

    /** Id of the user task in the BPMN of the process. */
    String taskId();

    /** The roles that may act in the step, the one that ends it first. */
    List<String> roles();

    Side side();

    /** Last part of the address of the case's tab where the step is done. */
    String tab();

    /** Last day of the step, in Beijing time. */
    LocalDate due(Deadlines deadlines);

    /** Message key of its name. */
    String labelKey();

    /**
     * What exactly the actor is to do in it.
     *
     * @param cause how the step before ended, as a message key; null at the very beginning
     * @return a message key
     */
    String todo(Actor actor, @Nullable String cause);
}
