package dev.pingyi.casework;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 办理情况 of a case, as far as its reader may know it.
 *
 * @param steps all of its kind, in the order of a case that goes well
 * @param now where it waits; several where the process runs side by side, none once it has ended
 * @param endedAt null while the process runs
 * @param past oldest first
 * @param passedNodes ids of the diagram's nodes on the way to the current ones
 * @param currentNodes ids of the diagram's nodes where the case stands
 */
public record CaseProgress(
        CaseKey key,
        List<? extends CaseStep> steps,
        List<Standing> now,
        @Nullable Instant endedAt,
        List<PastStep> past,
        List<String> passedNodes,
        List<String> currentNodes) {

    public boolean waitsIn(CaseStep step) {
        return now.stream().anyMatch(standing -> standing.step().equals(step));
    }
}
