package dev.pingyi.process;

import dev.pingyi.kernel.CaseStep;
import dev.pingyi.kernel.ReportId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 办理情况 of a report.
 *
 * @param step the step it waits in; null once archived
 * @param actingUnit name of the organization whose turn it is; empty once archived
 * @param roles who may act now, the one who ends the step first; empty once archived
 * @param since when it came to where it is
 * @param due last day of the step; null once archived
 * @param next what may follow, read from the process
 * @param past oldest first
 * @param passedNodes ids of the diagram's nodes on the way to the current one
 * @param currentNode id of the diagram's node where the case stands
 */
public record CaseProgress(
        ReportId report,
        @Nullable CaseStep step,
        String actingUnit,
        List<String> roles,
        Instant since,
        @Nullable LocalDate due,
        List<NextStep> next,
        List<PastStep> past,
        List<String> passedNodes,
        String currentNode) {}
