/** The version of a report that is spoken at the meeting (现场版). */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "report", "round", "shell"})
package dev.pingyi.oral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
