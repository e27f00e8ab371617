package dev.pingyi.shell;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.VaadinSessionState;
import com.vaadin.flow.server.WrappedSession;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One session that lasts thirty minutes, and a page of it that asks by the clock. */
class IdleSessionsTests {

    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    private final IdleSessions idle = new IdleSessions();
    private final WrappedSession login = mock(WrappedSession.class);
    private final AtomicInteger asked = new AtomicInteger();
    private final Refresh refresh = new Refresh(Duration.ofSeconds(5), asked::incrementAndGet);
    private final Session session = new Session(login);

    @BeforeEach
    void beginsNow() {
        when(login.getMaxInactiveInterval()).thenReturn(1800);
        refresh.run(true);
        session.setLastRequestTimestamp(System.currentTimeMillis());
        request(() -> {});
    }

    @AfterEach
    void forgets() {
        CurrentInstance.clearAll();
    }

    @Test
    void endsASessionWhosePagesOnlyAskByTheClock() {
        passes(20);
        request(() -> asks(false));
        verify(login, never()).invalidate();

        passes(11);
        request(() -> asks(false));

        verify(login).invalidate();
        assertThat(session.getState()).isEqualTo(VaadinSessionState.CLOSING);
        assertThat(asked).hasValue(2);
    }

    @Test
    void endsTheLoginOfATabThatIsOnlyOpen() {
        passes(31);
        request(() -> {});

        verify(login).invalidate();
    }

    @Test
    void keepsThePersonWhoUsesThePageBetweenTwoQuestions() {
        passes(20);
        request(() -> asks(true));
        passes(20);
        request(() -> asks(false));

        verify(login, never()).invalidate();
    }

    @Test
    void keepsThePersonWhoTypesWhileThePageAsks() {
        for (int minute = 0; minute < 60; minute += 10) {
            passes(10);
            request(() -> asks(false));
            request(() -> session.setLastRequestTimestamp(System.currentTimeMillis()));
        }

        verify(login, never()).invalidate();
    }

    @Test
    void asksNothingWhenItRests() {
        refresh.run(false);

        request(() -> asks(false));

        assertThat(asked).hasValue(0);
    }

    /** Vaadin's own polling counts as use and asks for hidden tabs too. */
    @Test
    void nothingElseAsksByTheClock() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.pingyi");

        noClasses().should().callMethod(UI.class, "setPollInterval", int.class).check(classes);
    }

    /** Vaadin notes the time of every message of a page before it reads it. */
    private void asks(boolean touched) {
        session.setLastRequestTimestamp(System.currentTimeMillis());
        refresh.ask(touched);
    }

    private void request(Runnable handling) {
        var request = request();
        CurrentInstance.set(VaadinRequest.class, request);
        handling.run();
        idle.requestEnd(request, mock(VaadinResponse.class), session);
    }

    private static VaadinRequest request() {
        var request = mock(VaadinRequest.class);
        Map<String, Object> attributes = new HashMap<>();
        doAnswer(call -> attributes.put(call.getArgument(0), call.getArgument(1)))
                .when(request)
                .setAttribute(any(), any());
        when(request.getAttribute(any())).thenAnswer(call -> attributes.get(call.<String>getArgument(0)));
        return request;
    }

    private void passes(int minutes) {
        session.age(minutes * MINUTE);
    }

    /** Grows older instead of waiting. */
    private static final class Session extends VaadinSession {

        private final WrappedSession login;
        private final ReentrantLock lock = new ReentrantLock();

        Session(WrappedSession login) {
            super(mock(VaadinService.class));
            this.login = login;
        }

        /** One thread, and nobody to lock out. */
        @Override
        public boolean hasLock() {
            return true;
        }

        void age(long milliseconds) {
            lock();
            try {
                setLastRequestTimestamp(getLastRequestTimestamp() - milliseconds);
                if (getAttribute(IdleSessions.LAST_USE) instanceof Long use) {
                    setAttribute(IdleSessions.LAST_USE, use - milliseconds);
                }
            } finally {
                unlock();
            }
        }

        @Override
        public @Nullable WrappedSession getSession() {
            return login;
        }

        @Override
        public void lock() {
            lock.lock();
        }

        @Override
        public void unlock() {
            lock.unlock();
        }

        @Override
        public void setLastRequestTimestamp(long timestamp) {
            lock();
            try {
                super.setLastRequestTimestamp(timestamp);
            } finally {
                unlock();
            }
        }
    }
}
