package dev.pingyi.database;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts the embedded database before anything else where {@code pingyi.database.embedded} is true, and points the data
 * source to it. In production the property is absent and the class of the database is not even there.
 */
public class EmbeddedDatabasePostProcessor implements EnvironmentPostProcessor {

    private static @Nullable EmbeddedDatabase running;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.getProperty("pingyi.database.embedded", Boolean.class, false)) {
            return;
        }
        var home =
                Path.of(environment.getProperty("pingyi.database.home", "data")).toAbsolutePath();
        var schema = environment.getProperty("pingyi.database.schema", "pingyi");
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "embedded database",
                        Map.of(
                                "spring.datasource.url", database(home).url(schema),
                                "spring.datasource.username", "root",
                                "spring.datasource.password", "")));
    }

    private static synchronized EmbeddedDatabase database(Path home) {
        if (running == null) {
            var started = EmbeddedDatabase.start(home);
            // After the contexts are closed, so that the pool is gone before the server.
            SpringApplication.getShutdownHandlers().add(started::stop);
            running = started;
        }
        return running;
    }
}
