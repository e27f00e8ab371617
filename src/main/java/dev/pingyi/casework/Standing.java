package dev.pingyi.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A step in which a case waits.
 *
 * @param actingUnit name of the organization whose turn it is
 * @param roles who may act, the one who ends the step first
 * @param since when it came there
 * @param due last day of the step
 * @param next what may follow, read from the process
 */
public record Standing(
        CaseStep step, String actingUnit, List<String> roles, Instant since, LocalDate due, List<NextStep> next) {}
