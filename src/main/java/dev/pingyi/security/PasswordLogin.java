package dev.pingyi.security;

import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** The login by user name and password, as Spring Security asks for it. */
@Component
class PasswordLogin implements AuthenticationProvider {

    private final LoginAttempts attempts;

    PasswordLogin(LoginAttempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        try {
            var principal = attempts.login(request.getName(), String.valueOf(request.getCredentials()))
                    .orElseThrow(() -> new BadCredentialsException("Not let in"));
            var login = UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
            login.setDetails(request.getDetails());
            return login;
        } catch (DataAccessException | TransactionException unreachable) {
            throw new InternalAuthenticationServiceException("The database cannot be reached", unreachable);
        }
    }

    @Override
    public boolean supports(Class<?> request) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(request);
    }
}
