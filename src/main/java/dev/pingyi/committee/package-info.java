/** A Party committee's meeting on a report: attendance, quorum, comments, the open decision vote. */
@NullMarked
@ApplicationModule(allowedDependencies = {"casework", "organization", "round", "report", "shell"})
package dev.pingyi.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
