package dev.pingyi.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Writes down what one thread asks of the database, JPA and engine alike; costs nothing while nobody records. */
@Component
public class SqlRecorder implements BeanPostProcessor {

    /** What was sent, in order; a row of a batch counts as a statement. */
    public static final class Recording {

        private final List<String> statements = new ArrayList<>();
        private int commits;
        private int rollbacks;

        public List<String> statements() {
            return List.copyOf(statements);
        }

        public List<String> writes() {
            return statements.stream()
                    .filter(sql -> sql.matches("(?is)\\s*(insert|update|delete|replace).*"))
                    .toList();
        }

        public int commits() {
            return commits;
        }

        public int rollbacks() {
            return rollbacks;
        }

        public long engineStatements() {
            return statements.stream()
                    .filter(sql -> sql.toUpperCase(Locale.ROOT).contains(" ACT_"))
                    .count();
        }

        /** How often each statement was sent, for a person to read. */
        public String table() {
            Map<String, Integer> counts = new TreeMap<>();
            statements.forEach(sql -> counts.merge(sql.replaceAll("\\s+", " ").strip(), 1, Integer::sum));
            var table = new StringBuilder();
            counts.forEach((sql, count) -> table.append(count)
                    .append(" × ")
                    .append(sql, 0, Math.min(sql.length(), 150))
                    .append('\n'));
            return table.toString();
        }
    }

    private static final ThreadLocal<@Nullable Recording> RECORDING = new ThreadLocal<>();

    public static Recording record(Runnable work) {
        var recording = new Recording();
        RECORDING.set(recording);
        try {
            work.run();
        } finally {
            RECORDING.remove();
        }
        return recording;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof HikariDataSource pool)) {
            return bean;
        }
        var factory = new ProxyFactory(pool);
        factory.setProxyTargetClass(true);
        factory.addAdvice((MethodInterceptor) call -> {
            var result = call.proceed();
            return result instanceof Connection connection && RECORDING.get() != null ? heard(connection) : result;
        });
        return factory.getProxy();
    }

    private static Connection heard(Connection connection) {
        return proxy(Connection.class, connection, (method, arguments, call) -> {
            var recording = RECORDING.get();
            if (recording != null && method.getName().equals("commit")) {
                recording.commits++;
            }
            if (recording != null && method.getName().equals("rollback")) {
                recording.rollbacks++;
            }
            var result = call.call();
            if (result instanceof PreparedStatement statement) {
                return heard(PreparedStatement.class, statement, (String) arguments[0]);
            }
            return result instanceof Statement statement ? heard(Statement.class, statement, "") : result;
        });
    }

    private static <T extends Statement> T heard(Class<T> type, T statement, String sql) {
        return proxy(type, statement, (method, arguments, call) -> {
            var recording = RECORDING.get();
            var name = method.getName();
            boolean sent = name.equals("addBatch") || (name.startsWith("execute") && !name.contains("Batch"));
            if (recording != null && sent) {
                recording.statements.add(arguments.length > 0 && arguments[0] instanceof String own ? own : sql);
            }
            return call.call();
        });
    }

    private interface Listener {
        @Nullable
        Object on(Method method, Object[] arguments, Callable<@Nullable Object> call) throws Exception;
    }

    private static <T> T proxy(Class<T> type, T target, Listener listener) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            var arguments = given == null ? new Object[0] : given;
            return listener.on(method, arguments, () -> {
                try {
                    return method.invoke(target, given);
                } catch (InvocationTargetException failed) {
                    if (failed.getCause() instanceof SQLException sql) {
                        throw sql;
                    }
                    throw failed;
                }
            });
        }));
    }
}
