/** The checker at work on a draft: what it finds, where it stands, what the unit says to it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"checker", "indicator", "report", "round", "shell"})
package dev.pingyi.findings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
