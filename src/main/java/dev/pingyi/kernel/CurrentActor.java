package dev.pingyi.kernel;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The one place that asks the security context who acts. */
@Component
public class CurrentActor {

    /** @throws AccessDeniedException if nobody is signed in */
    public Actor get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof ActorHolder holder) {
            return holder.actor();
        }
        throw new AccessDeniedException("Nobody is signed in");
    }

    public Scope scope() {
        return get().scope();
    }
}
