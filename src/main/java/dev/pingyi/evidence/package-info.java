/** The files that prove what a report says (佐证材料), one place each. */
@NullMarked
@ApplicationModule(allowedDependencies = {"attachment", "indicator", "report", "shell"})
package dev.pingyi.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
