package dev.pingyi.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Whoever keeps a meeting of the unit's committee: who presides (the secretary or a stand-in) or the organization member. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('SECRETARY', 'ORGANIZATION_MEMBER', 'COMMITTEE_MEMBER')")
public @interface ForMeeting {}
