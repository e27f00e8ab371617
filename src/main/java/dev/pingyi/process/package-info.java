/** Where BPMN meets Java: the only module that knows the engine. Depends on every feature, no feature on it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "casework",
            "organization",
            "round",
            "report",
            "committee",
            "review",
            "ballot",
            "rating",
            "shell"
        })
package dev.pingyi.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
