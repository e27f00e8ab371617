package dev.pingyi.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.StackWalker.Option;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is written outside a transaction stands, whatever becomes of the act it belonged to. Here it fails at once, in
 * every test that comes by such a place, be it ours or the engine's. A test itself may write so.
 */
@Component
public class WritesOutside implements BeanPostProcessor {

    private static final Set<Class<?>> NOBODY = Set.of(WritesOutside.class, SqlRecorder.class);
    private static final StackWalker STACK = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof HikariDataSource pool)) {
            return bean;
        }
        var factory = new ProxyFactory(pool);
        factory.setProxyTargetClass(true);
        factory.addAdvice((MethodInterceptor) call -> {
            var result = call.proceed();
            return result instanceof Connection connection
                            && !TransactionSynchronizationManager.isActualTransactionActive()
                    ? new Watched(connection).proxy()
                    : result;
        });
        return factory.getProxy();
    }

    /** A connection that somebody has taken outside a transaction. */
    private static final class Watched {

        private final Connection connection;
        /** Whoever sets auto-commit keeps a transaction of his own. */
        private boolean ownTransaction;

        Watched(Connection connection) {
            this.connection = connection;
        }

        Connection proxy() {
            return around(Connection.class, (method, arguments) -> {
                ownTransaction |= method.getName().equals("setAutoCommit");
                var result = call(connection, method, arguments);
                if (result instanceof PreparedStatement statement) {
                    return watch(PreparedStatement.class, statement, String.valueOf(arguments[0]));
                }
                return result instanceof Statement statement ? watch(Statement.class, statement, "") : result;
            });
        }

        private <T extends Statement> T watch(Class<T> type, T statement, String prepared) {
            return around(type, (method, arguments) -> {
                String sql = arguments.length > 0 && arguments[0] instanceof String own ? own : prepared;
                if (ownTransaction || !method.getName().startsWith("execute") || !writes(sql)) {
                    return call(statement, method, arguments);
                }
                if (!writtenByATest()) {
                    throw new IllegalStateException("Written outside a transaction: " + sql);
                }
                return call(statement, method, arguments);
            });
        }

        private static boolean writes(String sql) {
            return sql.strip().toLowerCase(Locale.ROOT).matches("(?s)(insert|update|delete|replace)\\b.*");
        }

        /** Who of us or the engine is nearest to the statement. */
        private static boolean writtenByATest() {
            return STACK.walk(frames -> frames.map(StackWalker.StackFrame::getDeclaringClass)
                    .filter(type -> type.getName().startsWith("dev.pingyi.")
                            || type.getName().startsWith("org.flowable."))
                    .filter(type -> NOBODY.stream().noneMatch(own -> type == own || type.getEnclosingClass() == own))
                    .filter(type -> !type.isHidden() && !type.isSynthetic())
                    .findFirst()
                    .filter(type -> type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .getPath()
                            .contains("test-classes"))
                    .isPresent());
        }
    }

    private interface Listener {
        @Nullable
        Object on(Method method, Object[] arguments) throws Throwable;
    }

    private static @Nullable Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause() instanceof SQLException sql ? sql : failed;
        }
    }

    private static <T> T around(Class<T> type, Listener listener) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, given) -> listener.on(method, given == null ? new Object[0] : given)));
    }
}
