/** The report of one unit: import, sections, revisions, required changes, submission. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "attachment",
            "casework",
            "checker",
            "document",
            "indicator",
            "indicator :: ui",
            "organization",
            "round",
            "shell"
        })
package dev.pingyi.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
