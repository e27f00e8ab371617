package dev.pingyi.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * A reaction: called by the process on the thread of whoever finished the step before, so it carries a permission of
 * its own. A person, whatever the role, can never call it.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasRole('PROCESS')")
public @interface ProcessOnly {}
