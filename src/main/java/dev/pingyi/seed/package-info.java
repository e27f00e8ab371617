/** Reads seeds/ through the public services: the demo round. Active in the demo profile only. */
@NullMarked
@ApplicationModule(allowedDependencies = {"importing", "indicator", "organization", "security", "round", "report"})
package dev.pingyi.seed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
