/**
 * The report of one unit: draft, revisions, required changes, submission. Its parts are modules beside it: they come in by
 * {@link dev.pingyi.report.ReportDoor} and plug in as {@link dev.pingyi.report.ReportPart}; the core names none.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"casework", "indicator", "organization", "round", "shell"})
package dev.pingyi.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
