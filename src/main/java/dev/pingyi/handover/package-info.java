/** 送审: whose turn a draft is between the secretary and the organization member, and what they tell each other. */
@NullMarked
@ApplicationModule(allowedDependencies = {"casework", "report", "shell"})
package dev.pingyi.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
