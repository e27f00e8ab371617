/** Texts of reports from outside: Word, text, clipboard; read first, stored when somebody has said what goes where. */
@NullMarked
@ApplicationModule(allowedDependencies = {"checker", "document", "problem", "report", "round", "shell"})
package dev.pingyi.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
