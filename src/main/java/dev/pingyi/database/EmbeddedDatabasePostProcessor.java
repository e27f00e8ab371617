package dev.pingyi.database;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts the embedded database before anything else where {@code pingyi.database.embedded} is true, and points the data
 * source to it. {@code pingyi.database.home} is where the data are kept, {@code pingyi.database.programs} where MariaDB
 * is unpacked, {@code pingyi.database.schema} the schema. In production the first is absent and the class of the
 * database is not even there.
 */
public class EmbeddedDatabasePostProcessor implements EnvironmentPostProcessor {

    private static final Map<Path, EmbeddedDatabase> RUNNING = new HashMap<>();

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.getProperty("pingyi.database.embedded", Boolean.class, false)) {
            return;
        }
        var home = path(environment, "pingyi.database.home", "data/own");
        var programs = path(environment, "pingyi.database.programs", ".tools/mariadb");
        var schema = environment.getProperty("pingyi.database.schema", EmbeddedDatabase.SCHEMA_PREFIX);
        if (!schema.matches(EmbeddedDatabase.SCHEMA_PREFIX + "[a-z0-9_]*")) {
            throw new IllegalArgumentException("pingyi.database.schema must begin with "
                    + EmbeddedDatabase.SCHEMA_PREFIX + " and have only small letters, digits and _: " + schema);
        }
        var database = running(home, programs);
        application.addListeners(new Ready(database));
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "embedded database",
                        Map.of(
                                "spring.datasource.url", database.url(schema),
                                "spring.datasource.username", EmbeddedDatabase.USER,
                                "spring.datasource.password", database.password())));
    }

    private static Path path(ConfigurableEnvironment environment, String name, String fallback) {
        return Path.of(environment.getProperty(name, fallback)).toAbsolutePath().normalize();
    }

    private static synchronized EmbeddedDatabase running(Path home, Path programs) {
        return RUNNING.computeIfAbsent(home, _ -> {
            try {
                var database = EmbeddedDatabase.in(home, programs);
                // Runs after the contexts are closed, so that the pool is gone before the server.
                SpringApplication.getShutdownHandlers().add(database::stop);
                return database.start();
            } catch (DatabaseNotStarted failed) {
                // Logging is not set up this early: said here, or nowhere.
                System.err.println(failed.getMessage());
                throw failed;
            }
        });
    }

    /** A class, because Spring reads the event it waits for from the type. */
    private record Ready(EmbeddedDatabase database) implements ApplicationListener<ApplicationReadyEvent> {

        @Override
        public void onApplicationEvent(ApplicationReadyEvent event) {
            database.ready();
        }
    }
}
