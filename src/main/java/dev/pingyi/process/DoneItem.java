package dev.pingyi.process;

import dev.pingyi.kernel.CaseStep;
import dev.pingyi.kernel.ReportId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something the actor has done.
 *
 * @param outcome message key
 * @param at null while the step in which it was done is still open
 */
public record DoneItem(
        ReportId report,
        String unit,
        String title,
        CaseStep step,
        String outcome,
        @Nullable Instant at) {}
