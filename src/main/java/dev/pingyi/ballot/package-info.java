/** The secret ballot on a report. Turnout and ballots know nothing of each other; see src/docs/decisions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"casework", "organization", "round", "report", "database", "shell"})
package dev.pingyi.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
