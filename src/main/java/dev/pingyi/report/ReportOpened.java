package dev.pingyi.report;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Scope;

/**
 * A report has come into being with its round; its process is to start.
 *
 * @param unitScope subtree of the unit that reports
 * @param organizerScope subtree of the organization that runs the round
 */
public record ReportOpened(
        ReportId report, OrganizationId unit, Scope unitScope, OrganizationId organizer, Scope organizerScope) {}
