package dev.pingyi.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the sessions of an account that was disabled, given other roles or another password since their login. Asks the
 * database at each request (one read by primary key) instead of keeping a list of sessions: so it holds on every node
 * and after every restart.
 */
class StandingFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(StandingFilter.class);

    private final Accounts accounts;

    StandingFilter(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var login = SecurityContextHolder.getContext().getAuthentication();
        if (login != null && login.getPrincipal() instanceof AccountPrincipal principal && !stands(principal)) {
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean stands(AccountPrincipal principal) {
        try {
            return accounts.standing(principal.actor().account())
                    .filter(standing -> standing == principal.standing())
                    .isPresent();
        } catch (DataAccessException | TransactionException unreachable) {
            // Without the database no service answers either; to end every session would lose what people typed.
            LOG.warn("The standing of accounts cannot be read: {}", unreachable.getMessage());
            return true;
        }
    }
}
