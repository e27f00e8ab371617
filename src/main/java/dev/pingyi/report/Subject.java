package dev.pingyi.report;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.kernel.Scope;

/**
 * What everybody needs of a report without reading it: whose it is, in which round, who runs that round. Travels in
 * every event, so that nobody reads a whole report to learn its round.
 *
 * @param unitScope subtree of the unit that reports
 * @param unitName as it was called when the round was opened
 * @param author the post that answers for the report, as it was called then
 * @param organizerScope subtree of the organization that runs the round
 */
public record Subject(
        ReportId report,
        RoundId round,
        OrganizationId unit,
        Scope unitScope,
        String unitName,
        String author,
        OrganizationId organizer,
        Scope organizerScope) {}
