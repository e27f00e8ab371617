/** Accounts, login, lockout, and who the current actor is. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "shell"})
package dev.pingyi.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
