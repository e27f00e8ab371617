package dev.pingyi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class DeadlockRetryTests {

    /** Fails as often as it is told to, then succeeds. */
    @Service
    static class Unlucky {

        final Queue<RuntimeException> failures = new ArrayDeque<>();
        int calls;
        long seconds;
        int secondsEach;

        public int act() {
            calls++;
            seconds += secondsEach;
            if (!failures.isEmpty()) {
                throw failures.remove();
            }
            return calls;
        }
    }

    final Unlucky target = new Unlucky();
    final Unlucky service = proxied(target);

    @AfterEach
    void endTransaction() {
        TransactionSynchronizationManager.setActualTransactionActive(false);
    }

    @Test
    void repeatsADeadlock() {
        target.failures.add(new CannotAcquireLockException("deadlock"));
        target.failures.add(new OptimisticLockingFailureException("version"));

        assertThat(service.act()).isEqualTo(3);
    }

    @Test
    void recognisesTheDatabasesOwnCodesHoweverWrapped() {
        for (int code : new int[] {1020, 1205, 1213}) {
            target.failures.add(new IllegalStateException(new SQLException("lost", "HY000", code)));
        }

        assertThat(service.act()).isEqualTo(4);
    }

    @Test
    void saysSoAfterTheThirdRepetition() {
        for (int i = 0; i < 5; i++) {
            target.failures.add(new CannotAcquireLockException("deadlock"));
        }

        assertThatThrownBy(service::act)
                .isInstanceOf(Rejected.class)
                .hasMessage("case.rejected.busy")
                .hasCauseInstanceOf(CannotAcquireLockException.class);
        assertThat(target.calls).isEqualTo(4);
    }

    @Test
    void beginsNoRepetitionAfterTheDeadline() {
        target.secondsEach = 5;
        for (int i = 0; i < 5; i++) {
            target.failures.add(new CannotAcquireLockException("lock wait timeout"));
        }

        assertThatThrownBy(service::act).isInstanceOf(Rejected.class).hasMessage("case.rejected.busy");
        assertThat(target.calls).isEqualTo(2);
    }

    @Test
    void doesNotRepeatWhatWasRefused() {
        target.failures.add(new Rejected("report.rejected.empty"));
        assertThatThrownBy(service::act).isInstanceOf(Rejected.class);

        target.failures.add(new AccessDeniedException("no"));
        assertThatThrownBy(service::act).isInstanceOf(AccessDeniedException.class);

        target.failures.add(new DataIntegrityViolationException("unique key"));
        assertThatThrownBy(service::act).isInstanceOf(DataIntegrityViolationException.class);

        assertThat(target.calls).isEqualTo(3);
    }

    @Test
    void leavesARunningTransactionToItsOutermostCall() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        target.failures.add(new CannotAcquireLockException("deadlock"));

        assertThatThrownBy(service::act).isInstanceOf(CannotAcquireLockException.class);
        assertThat(target.calls).isEqualTo(1);
    }

    private static Unlucky proxied(Unlucky target) {
        var factory = new ProxyFactory(target);
        factory.setProxyTargetClass(true);
        factory.addAdvisor(new DeadlockRetry(() -> target.seconds * 1_000_000_000L));
        return (Unlucky) factory.getProxy();
    }
}
