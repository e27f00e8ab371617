/** From tally to grade: score with its derivation, proposal, decided grade, sign-off. */
@NullMarked
@ApplicationModule(allowedDependencies = {"casework", "organization", "round", "report", "ballot", "shell"})
package dev.pingyi.rating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
