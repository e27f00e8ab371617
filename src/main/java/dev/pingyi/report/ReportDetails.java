package dev.pingyi.report;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.RoundId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is read.
 *
 * @param author the post that answers for it
 * @param organizer the organization that runs the round
 * @param submittedRevision the revision last submitted, null before the first
 * @param frozenRevision the accepted revision, null before acceptance; never changes afterwards
 * @param sections of the draft while it may be edited, of the submitted revision otherwise
 * @param requiredChanges of every return so far, newest cycle first
 */
public record ReportDetails(
        ReportId id,
        RoundId round,
        OrganizationId organizer,
        OrganizationId unit,
        String unitName,
        String author,
        String title,
        ReportState state,
        @Nullable Integer submittedRevision,
        @Nullable Integer frozenRevision,
        List<Section> sections,
        List<RequiredChange> requiredChanges,
        Instant changedAt) {}
