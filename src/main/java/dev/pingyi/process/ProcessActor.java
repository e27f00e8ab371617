package dev.pingyi.process;

import com.vaadin.flow.server.VaadinSession;
import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.ActorHolder;
import dev.pingyi.kernel.AsProcess;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.Scope;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The process as somebody who acts. A step may be ended by a person who may not do what follows from it (the secretary
 * submits, the committee is convened), so whatever the process calls is entered as the process itself.
 */
@Component
class ProcessActor implements AsProcess {

    private static final UUID NOBODY = new UUID(0, 0);

    /** The principal of the process: all of the installation, no post, a role that no account can have. */
    private record ProcessPrincipal() implements ActorHolder {

        private static final Actor ACTOR = new Actor(
                new AccountId(NOBODY),
                null,
                new OrganizationId(NOBODY),
                ReportProcessModel.KEY,
                Scope.ALL,
                Set.of(Roles.PROCESS));

        @Override
        public Actor actor() {
            return ACTOR;
        }
    }

    @Override
    public void run(Runnable reaction) {
        ask(() -> {
            reaction.run();
            return true;
        });
    }

    <T> T ask(Supplier<T> question) {
        var person = SecurityContextHolder.getContext();
        var session = VaadinSession.getCurrent();
        try {
            // Vaadin prefers the login kept in its session to that of the thread: while the process acts, the thread
            // must have no session, or every reaction called from a view would be refused.
            VaadinSession.setCurrent(null);
            var process = SecurityContextHolder.createEmptyContext();
            process.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    new ProcessPrincipal(), null, AuthorityUtils.createAuthorityList("ROLE_" + Roles.PROCESS)));
            SecurityContextHolder.setContext(process);
            return question.get();
        } finally {
            SecurityContextHolder.setContext(person);
            VaadinSession.setCurrent(session);
        }
    }
}
