/**
 * The case of anything that goes through a process: worklist, done list, course, deadlines. Speaks of cases and steps
 * and knows neither reports nor the engine; a new kind of case is a {@link dev.pingyi.casework.CaseKind} and one enum of
 * {@link dev.pingyi.casework.CaseStep}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "round", "shell"})
package dev.pingyi.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
