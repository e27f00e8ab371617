package dev.pingyi.seed;

import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.ActorHolder;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Acts as somebody without a login: the seed goes through the same doors, with the same rights, as people do. */
final class Impersonation {

    private record Principal(Actor actor) implements ActorHolder {}

    private Impersonation() {}

    static <T> T as(Actor actor, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        try {
            var authorities = AuthorityUtils.createAuthorityList(
                    actor.roles().stream().map(role -> "ROLE_" + role).toList());
            SecurityContextHolder.setContext(new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(new Principal(actor), null, authorities)));
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
