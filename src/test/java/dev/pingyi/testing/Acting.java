package dev.pingyi.testing;

import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.ActorHolder;
import java.io.Serializable;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Puts an actor into the security context, as a login would. */
public final class Acting {

    /** A principal without an account in the database. */
    private record TestPrincipal(Actor actor) implements ActorHolder, Serializable {

        @Override
        public String toString() {
            return actor.title();
        }
    }

    private Acting() {}

    /** Runs as the actor, then puts back whoever was there before. */
    public static <T> T as(Actor actor, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        try {
            signIn(actor);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Runs as the actor, then puts back whoever was there before. */
    public static void as(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return true;
        });
    }

    /** Stays signed in; for view tests, which end with {@link #signOut}. */
    public static void signIn(Actor actor) {
        var authorities = AuthorityUtils.createAuthorityList(
                actor.roles().stream().map(role -> "ROLE_" + role).toList());
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(new TestPrincipal(actor), null, authorities)));
    }

    public static void signOut() {
        SecurityContextHolder.clearContext();
    }
}
