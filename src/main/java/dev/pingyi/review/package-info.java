/** The organizer's review of a report: accept it, or return it with a numbered list of required changes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "casework", "organization", "round", "report", "shell"})
package dev.pingyi.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
