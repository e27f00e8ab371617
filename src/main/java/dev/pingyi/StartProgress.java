package dev.pingyi;

import dev.pingyi.database.ConsoleTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Tells the person at the terminal what is going on, where {@code pingyi.console} is true (the script sets it): a port
 * that is taken, before anything is waited for; then a line every few seconds; then the address.
 */
class StartProgress implements SpringApplicationRunListener, Ordered {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(3);

    private final boolean console = Boolean.getBoolean("pingyi.console");
    private volatile @Nullable String stage;

    /** Before the embedded database is started by the environment post-processor. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void environmentPrepared(ConfigurableBootstrapContext bootstrap, ConfigurableEnvironment environment) {
        if (console) {
            refuseTakenPort(environment.getProperty("server.port", Integer.class, 8080));
            Runtime.getRuntime().addShutdownHook(new Thread(this::tellStop));
            stage = "portal.database";
            Thread.ofPlatform().daemon().name("start-progress").start(this::report);
        }
    }

    @Override
    public void contextPrepared(ConfigurableApplicationContext context) {
        stage = "portal.portal";
    }

    @Override
    public void ready(ConfigurableApplicationContext context, @Nullable Duration taken) {
        stage = null;
        if (console) {
            var environment = context.getEnvironment();
            markFirstAdministrator(environment);
            say("portal.ready", environment.getProperty("local.server.port", "8080"), seconds(taken));
        }
    }

    @Override
    public void failed(@Nullable ConfigurableApplicationContext context, Throwable exception) {
        stage = null;
    }

    private void tellStop() {
        say("portal.stopping");
        if (stage != null) {
            // Stopped while starting: Spring first ends the start, so that no table is left half made, and everything
            // that fails on the way because of the stop fills the terminal with traces.
            stage = null;
            LoggingSystem.get(Objects.requireNonNull(getClass().getClassLoader()))
                    .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        }
    }

    /** A first administrator that cannot be made ends the start; so by now there is one, and the script asks no more. */
    private static void markFirstAdministrator(ConfigurableEnvironment environment) {
        var marker = environment.getProperty("pingyi.first-administrator-marker", "");
        if (!marker.isEmpty() && environment.containsProperty("pingyi.first-administrator")) {
            try {
                Files.writeString(Path.of(marker), "");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static void refuseTakenPort(int port) {
        try (var probe = new ServerSocket(port)) {
            probe.setReuseAddress(true);
        } catch (IOException taken) {
            say("portal.port-taken", String.valueOf(port));
            Runtime.getRuntime().halt(1);
        }
    }

    private void report() {
        var begin = System.nanoTime();
        for (var now = stage; now != null; now = stage) {
            say(now, seconds(Duration.ofNanos(System.nanoTime() - begin)));
            try {
                Thread.sleep(BETWEEN_LINES);
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    private static String seconds(@Nullable Duration duration) {
        return duration == null ? "" : String.valueOf(duration.toSeconds());
    }

    private static void say(String key, Object... arguments) {
        System.out.println(ConsoleTexts.t(key, arguments));
    }
}
