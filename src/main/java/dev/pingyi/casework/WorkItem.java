package dev.pingyi.casework;

import dev.pingyi.language.Saying;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something the actor can do now.
 *
 * @param address of the page where it is done
 * @param todo what exactly is to be done by this actor, as a message key
 * @param cause how the step before ended, as a message key; null at the very beginning
 * @param due last day of the step
 */
public record WorkItem(
        String address,
        String unit,
        Saying title,
        CaseStep step,
        String todo,
        @Nullable String cause,
        Instant since,
        LocalDate due,
        boolean overdue) {}
