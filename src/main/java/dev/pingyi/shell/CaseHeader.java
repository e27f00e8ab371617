package dev.pingyi.shell;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the tabs of a report.
 *
 * @param due last day of the step it is in; null where none is set or it is over
 */
public record CaseHeader(
        String title,
        String unit,
        String round,
        String state,
        Tone tone,
        @Nullable LocalDate due) {}
