/** What every screen is made of: layout, page header, states, errors, confirmation, texts. Knows no feature. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.pingyi.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
