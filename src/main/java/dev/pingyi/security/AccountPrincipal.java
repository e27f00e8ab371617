package dev.pingyi.security;

import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.ActorHolder;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in, as kept in the session; holds no password. {@code Authentication.getName()} is the account's id.
 *
 * @param standing the account's standing at login; a session ends when the account's has moved on
 */
public record AccountPrincipal(Actor actor, int standing) implements UserDetails, ActorHolder {

    @Override
    public String getUsername() {
        return actor.account().toString();
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return actor.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }
}
