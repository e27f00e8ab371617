/** The annual round: plan, deadlines, template, decision rule, rating scheme. All of it is data of the round. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "shell"})
package dev.pingyi.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
