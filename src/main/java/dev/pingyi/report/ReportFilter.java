package dev.pingyi.report;

import dev.pingyi.kernel.RoundId;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which reports of those the actor may see.
 *
 * @param text part of the unit's name; empty for all
 * @param states empty for all
 */
public record ReportFilter(RoundId round, String text, Set<ReportState> states) {

    /** Every report of the round. */
    public static ReportFilter of(RoundId round) {
        return new ReportFilter(round, "", Set.of());
    }

    Set<ReportState> wantedStates() {
        return states.isEmpty() ? EnumSet.allOf(ReportState.class) : states;
    }

    /** To readers outside the organizer a report that awaits the signature is still being appraised. */
    boolean wantsAppraisal() {
        return wantedStates().contains(ReportState.IN_APPRAISAL);
    }

    /** The text for LIKE: what the person typed stands for itself. */
    String pattern() {
        return text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
