package dev.pingyi.casework;

import org.jspecify.annotations.Nullable;

/**
 * A step that may follow.
 *
 * @param answer id of the flow out of the gateway that leads there (passed, notPassed, …); null where it always follows
 * @param step null for the end: 归档
 */
public record NextStep(@Nullable String answer, @Nullable CaseStep step) {}
