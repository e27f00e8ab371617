/**
 * Indicators and figures: the catalogue of a round, what each unit fills in, what follows from it by calculation, last
 * year beside it, and its quotation in text. Knows nothing of reports; they read it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "organization", "round", "shell"})
package dev.pingyi.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
