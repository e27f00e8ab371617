package dev.pingyi.process;

import dev.pingyi.kernel.CaseStep;
import dev.pingyi.kernel.ReportId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something the actor can do now.
 *
 * @param todo what exactly is to be done by this actor, as a message key
 * @param cause how the step before ended, as a message key; null at the very beginning
 * @param due last day of the step
 */
public record WorkItem(
        ReportId report,
        String unit,
        String title,
        CaseStep step,
        String todo,
        @Nullable String cause,
        Instant since,
        LocalDate due,
        boolean overdue) {

    /** Last part of the address of the report's tab where this step is done. */
    public String tab() {
        return switch (step) {
            case DRAFT -> "text";
            case DISCUSSION -> "discussion";
            case REVIEW -> "review";
            case OPEN_BALLOT, CLOSE_BALLOT -> "ballot";
            case DECISION, SIGN_OFF -> "result";
        };
    }
}
