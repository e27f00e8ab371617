package dev.pingyi.report;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.text.Section;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is read.
 *
 * @param templateVersion the version of the round's template by which it is written
 * @param author the post that answers for it
 * @param organizer the organization that runs the round
 * @param submittedRevision the revision last submitted, null before the first. For everybody outside the unit: the one
 *     last sent to review
 * @param frozenRevision the accepted revision, null before acceptance; never changes afterwards
 * @param sections of the draft while it may be edited, of the submitted revision otherwise. Outside the unit: of the
 *     revision last sent to review, empty before the first
 * @param requiredChanges of every return so far, newest cycle first; outside the unit without what its own committee
 *     asked, and without answers that have not been sent to review yet
 */
public record ReportDetails(
        ReportId id,
        RoundId round,
        int templateVersion,
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
        Instant changedAt) {

    /** Length of the text without white space. */
    public int characters() {
        return Section.characters(sections);
    }

    /** What must be answered before the report can be submitted again: the changes of the latest return. */
    public List<RequiredChange> latestChanges() {
        int latest =
                requiredChanges.stream().mapToInt(RequiredChange::cycle).max().orElse(0);
        return requiredChanges.stream()
                .filter(change -> change.cycle() == latest)
                .toList();
    }
}
