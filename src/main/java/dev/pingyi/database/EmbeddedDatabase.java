package dev.pingyi.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB server of our own, with durable settings, reachable from this machine only. It has one account for the
 * portal, whose password is random and new at every start and lives in memory; the operating-system user who owns the
 * data may look in through {@code db/mariadb.sock}. A server that dies while the portal runs is started again.
 */
final class EmbeddedDatabase {

    static final String USER = "pingyi";

    /** Every schema of the portal begins so; the account has rights on nothing else. */
    static final String SCHEMA_PREFIX = "pingyi";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final DataDirectory data;
    private final Path programs;
    private final String password;
    private final int port;
    private volatile @Nullable Process server;
    private volatile boolean stopping;

    private EmbeddedDatabase(Path home, Path programs) {
        this.programs = programs;
        this.password = randomPassword();
        this.port = freePort();
        this.data = DataDirectory.open(home);
    }

    /**
     * Takes the data directory, without starting yet, so that the caller can arrange for {@link #stop} before there is
     * anything to stop.
     *
     * @param home kept between starts
     * @param programs where MariaDB's programs are unpacked, once for all homes
     */
    static EmbeddedDatabase in(Path home, Path programs) {
        return new EmbeddedDatabase(home, programs);
    }

    /** @throws DatabaseNotStarted with the reason in plain words */
    EmbeddedDatabase start() {
        data.stopOrphan();
        prepare();
        run();
        Thread.ofPlatform().daemon().name("database-watch").start(this::keepRunning);
        return this;
    }

    String url(String schema) {
        // Else the engine finds the tables of another schema on the same server and takes them for its own.
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema
                + "?createDatabaseIfNotExist=true&nullDatabaseMeansCurrent=true";
    }

    String password() {
        return password;
    }

    /** The server's process number, for tests that kill it. */
    long pid() {
        var running = server;
        return running == null ? -1 : running.pid();
    }

    /** The portal has made its tables and its first data; what is there from now on is kept. */
    void ready() {
        data.ready();
    }

    /** Waits until everything is on disk. */
    void stop() {
        stopping = true;
        var running = server;
        if (running != null) {
            running.destroy();
            try {
                if (!running.waitFor(60, TimeUnit.SECONDS)) {
                    running.destroyForcibly().waitFor();
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        data.release();
    }

    /** Not when the server is started again under a running portal, which has its tables open. */
    private void prepare() {
        try {
            if (data.wantsInstallation()) {
                install(DatabasePrograms.unpackedIn(programs));
            }
        } catch (IOException failed) {
            throw new DatabaseNotStarted(failed, "database.not-writable", data.home(), failed.toString());
        }
    }

    private void run() {
        try {
            var unpacked = DatabasePrograms.unpackedIn(programs);
            var init = data.writeSecret("init.sql", accounts());
            try {
                var logged = Files.exists(data.log()) ? Files.size(data.log()) : 0;
                var started = launch(unpacked, init);
                server = started;
                awaitReady(started, logged);
            } finally {
                Files.deleteIfExists(init);
            }
        } catch (IOException failed) {
            throw new DatabaseNotStarted(failed, "database.not-writable", data.home(), failed.toString());
        }
    }

    private void install(DatabasePrograms unpacked) throws IOException {
        var command = new ArrayList<>(List.of(
                unpacked.installer().toString(),
                "--no-defaults",
                "--basedir=" + unpacked.directory(),
                "--datadir=" + data.fresh(),
                // root comes in by the socket only, and only as the user who owns the data.
                "--auth-root-authentication-method=socket",
                "--skip-test-db",
                "--skip-name-resolve",
                "--force"));
        asRoot(command);
        var logged = Files.exists(data.log()) ? Files.size(data.log()) : 0;
        var code = waitFor(process(command, unpacked.directory()).start());
        if (code != 0) {
            throw explained(logged);
        }
        data.keepFresh();
    }

    private Process launch(DatabasePrograms unpacked, Path init) throws IOException {
        var command = new ArrayList<>(List.of(
                unpacked.server().toString(),
                "--no-defaults",
                "--basedir=" + unpacked.directory(),
                "--datadir=" + data.db(),
                "--tmpdir=" + data.tmp(),
                "--init-file=" + init,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // Relative to the data: the path of a socket may not be longer than about 100 bytes.
                "--socket=mariadb.sock",
                "--skip-name-resolve",
                // Or the server makes itself a TLS key at every start: up to 90 s on a busy machine.
                "--skip-ssl",
                // What is acknowledged survives a power cut.
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-doublewrite=1",
                "--skip-log-bin",
                "--transaction-isolation=READ-COMMITTED",
                // Exact, so that keys, paths and user names mean one thing; Chinese has no useful order by code anyway.
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_nopad_bin",
                // An office PC has other things to do.
                "--innodb-buffer-pool-size=128M",
                "--innodb-log-file-size=48M",
                "--max-connections=64",
                "--table-open-cache=400",
                "--max-allowed-packet=64M"));
        asRoot(command);
        return process(command, data.home()).start();
    }

    /** MariaDB refuses to run as root unless told to. */
    private static void asRoot(List<String> command) {
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
    }

    private ProcessBuilder process(List<String> command, Path directory) {
        return new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(data.log().toFile()));
    }

    private String accounts() {
        return """
                CREATE OR REPLACE USER %1$s@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON `%3$s%%`.* TO %1$s@'127.0.0.1';
                """.formatted(USER, password, SCHEMA_PREFIX);
    }

    /** As long as it lives it may take its time: after a crash it first works through its log. */
    private void awaitReady(Process started, long logged) throws IOException {
        while (started.isAlive()) {
            try (var _ = DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port + "/", USER, password)) {
                return;
            } catch (SQLException _) {
                pause(100);
            }
        }
        if (!stopping) {
            throw explained(logged);
        }
    }

    private void keepRunning() {
        while (!stopping) {
            var running = server;
            if (running != null) {
                waitFor(running);
            }
            if (stopping) {
                return;
            }
            LOG.warn(ConsoleTexts.t("database.restarting"));
            try {
                run();
                LOG.warn(ConsoleTexts.t("database.restarted"));
            } catch (DatabaseNotStarted failed) {
                LOG.error(failed.getMessage());
                pause(5_000);
            }
        }
    }

    private DatabaseNotStarted explained(long logged) throws IOException {
        return ServerLog.since(data.log(), logged).explain(data.home());
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new DatabaseNotStarted(failed, "database.no-port");
        }
    }

    private static String randomPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
