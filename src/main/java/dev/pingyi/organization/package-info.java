/** Party organizations and their posts: who is above whom, who sits in which committee. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shell"})
package dev.pingyi.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
