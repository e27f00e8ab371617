package dev.pingyi.round;

import dev.pingyi.kernel.CaseStep;
import java.time.LocalDate;

/** The last day of each stage, in Beijing time; each not before the one before it. */
public record Deadlines(LocalDate draft, LocalDate discussion, LocalDate review, LocalDate ballot, LocalDate signOff) {

    public LocalDate of(CaseStep step) {
        return switch (step) {
            case DRAFT -> draft;
            case DISCUSSION -> discussion;
            case REVIEW -> review;
            case OPEN_BALLOT, CLOSE_BALLOT -> ballot;
            case DECISION, SIGN_OFF -> signOff;
        };
    }
}
