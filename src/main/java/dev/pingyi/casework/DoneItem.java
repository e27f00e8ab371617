package dev.pingyi.casework;

import dev.pingyi.language.Saying;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something the actor has done.
 *
 * @param address of the case's pages, without a slash at the end
 * @param outcome message key
 * @param at null while the step in which it was done is still open
 */
public record DoneItem(
        String address,
        String unit,
        Saying title,
        CaseStep step,
        String outcome,
        @Nullable Instant at) {}
