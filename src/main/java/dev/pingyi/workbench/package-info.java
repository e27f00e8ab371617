/** The writing page on top of all parts of a report: text, editor, revisions, submission, the list of reports. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "checker",
            "document",
            "evidence",
            "findings",
            "findings :: ui",
            "handover",
            "handover :: ui",
            "importing",
            "importing :: ui",
            "indicator",
            "indicator :: ui",
            "oral",
            "problem",
            "report",
            "round",
            "shell"
        })
package dev.pingyi.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
