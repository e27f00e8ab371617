package dev.pingyi.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import org.jspecify.annotations.Nullable;

/**
 * Ends a session, and with it the login, when nobody has used its pages for as long as a session lasts. Neither a page
 * that asks by the clock nor the sign of life of an open tab counts as use. Vaadin alone would count the first, and
 * would end only its own session: whoever reloaded the page would still be signed in.
 */
class IdleSessions implements VaadinRequestInterceptor {

    private static final String BY_THE_CLOCK = IdleSessions.class.getName() + ".clock";
    static final String LAST_USE = IdleSessions.class.getName() + ".use";

    /** Says of the request at hand that no person stands behind it. */
    static void askedByTheClock() {
        var request = VaadinRequest.getCurrent();
        if (request != null) {
            request.setAttribute(BY_THE_CLOCK, true);
        }
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        // What a request is, is known when it has been read.
    }

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failure) {
        // The error handler of the session tells the person.
    }

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        if (session == null) {
            return;
        }
        session.lock();
        try {
            remember(request, session);
            end(session);
        } finally {
            session.unlock();
        }
    }

    /** Vaadin notes the time of whatever comes from its pages, except the sign of life of an open tab. */
    private static void remember(VaadinRequest request, VaadinSession session) {
        if (request.getAttribute(BY_THE_CLOCK) == null) {
            session.setAttribute(LAST_USE, session.getLastRequestTimestamp());
        } else if (session.getAttribute(LAST_USE) instanceof Long lastUse) {
            session.setLastRequestTimestamp(lastUse);
        }
    }

    private static void end(VaadinSession session) {
        var login = session.getSession();
        if (login == null || login.getMaxInactiveInterval() <= 0) {
            return;
        }
        long idle = System.currentTimeMillis() - session.getLastRequestTimestamp();
        if (idle >= 1000L * login.getMaxInactiveInterval()) {
            session.close();
            login.invalidate();
        }
    }
}
