/** Last year's problems of a report: carried over, named by the organizer, answered by the unit; their table on paper. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "attachment",
            "checker",
            "document",
            "evidence",
            "evidence :: ui",
            "report",
            "round",
            "shell"
        })
package dev.pingyi.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
