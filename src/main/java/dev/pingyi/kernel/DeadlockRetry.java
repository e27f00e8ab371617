package dev.pingyi.kernel;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.StaticMethodMatcherPointcutAdvisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Repeats a service call that lost against a simultaneous one: deadlock, lock wait, record or version changed. The
 * call is repeated as a whole, with its rights and its transaction, so it meets the state the other one has left; what
 * is refused then is refused in words. All attempts together keep one deadline, because a person waits. Inside a transaction nothing is repeated: only its outermost call can be.
 */
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class DeadlockRetry extends StaticMethodMatcherPointcutAdvisor implements MethodInterceptor {

    private static final int ATTEMPTS = 4;
    /** No attempt begins later; the last one may wait for a lock once more, at most five seconds (application.yaml). */
    private static final long DEADLINE_NANOS = Duration.ofSeconds(8).toNanos();

    private static final int LONGEST_PAUSE_MILLIS = 40;

    /** MariaDB: 1020 record has changed, 1205 lock wait timeout, 1213 deadlock. */
    private static final Set<Integer> ERRORS = Set.of(1020, 1205, 1213);

    private final LongSupplier nanos;

    DeadlockRetry() {
        this(System::nanoTime);
    }

    DeadlockRetry(LongSupplier nanos) {
        this.nanos = nanos;
        setAdvice(this);
        // Before the checks of rights (from 100) and the transaction (last): each attempt passes both anew.
        setOrder(0);
    }

    @Override
    public boolean matches(Method method, Class<?> targetClass) {
        return Modifier.isPublic(method.getModifiers())
                && AnnotatedElementUtils.hasAnnotation(targetClass, Service.class);
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return invocation.proceed();
        }
        var begin = nanos.getAsLong();
        for (int attempt = 1; ; attempt++) {
            try {
                return again(invocation).proceed();
            } catch (RuntimeException failure) {
                if (!lostRace(failure)) {
                    throw failure;
                }
                if (attempt == ATTEMPTS || nanos.getAsLong() - begin > DEADLINE_NANOS) {
                    var busy = new Rejected("case.rejected.busy");
                    busy.initCause(failure);
                    throw busy;
                }
                Thread.sleep(ThreadLocalRandom.current().nextInt(1, LONGEST_PAUSE_MILLIS * attempt));
            }
        }
    }

    /** An invocation can be carried through its interceptors only once; each attempt takes a fresh copy. */
    private static MethodInvocation again(MethodInvocation invocation) {
        return ((ProxyMethodInvocation) invocation).invocableClone();
    }

    private static boolean lostRace(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejected) {
                return false;
            }
            if (cause instanceof ConcurrencyFailureException
                    || (cause instanceof SQLException sql && ERRORS.contains(sql.getErrorCode()))) {
                return true;
            }
        }
        return false;
    }
}
