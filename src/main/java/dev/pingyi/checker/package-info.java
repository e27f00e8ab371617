/**
 * The checker: reads a report and says what does not add up. Plain Java on plain text: no database, no Spring, no
 * state, so that it runs as one types and from the command line alike. A rule is one class; {@link
 * dev.pingyi.checker.Checker} is the list of them.
 *
 * <p>The Chinese in here is what the rules look for, never what they say; that stands in {@code i18n/checker}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"document"})
package dev.pingyi.checker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
