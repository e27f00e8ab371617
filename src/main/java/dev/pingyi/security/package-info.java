/**
 * Accounts, login, lockout, and who the current actor is.
 *
 * <p>{@code Authentication.getName()} is the id of the account, never the user name: it stays the same for ever and is
 * given to nobody else, so it may stand in records and in the engine.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "shell"})
package dev.pingyi.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
