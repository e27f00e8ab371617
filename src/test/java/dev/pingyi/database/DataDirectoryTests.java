package dev.pingyi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTests {

    @TempDir
    Path temporary;

    @Test
    void stopsTheServerThatAKilledPortalLeftOnThisDataAndNoOther() throws Exception {
        var data = DataDirectory.open(temporary.resolve("ours"));
        var orphan = server(data.db());
        var other = server(temporary.resolve("other/db"));
        try {
            data.stopOrphan();

            assertThat(orphan.isAlive()).isFalse();
            assertThat(other.isAlive()).isTrue();
        } finally {
            orphan.destroyForcibly();
            other.destroyForcibly();
            data.release();
        }
    }

    @Test
    void belongsToTheOwnUserOnly() throws IOException {
        var data = DataDirectory.open(temporary.resolve("ours"));
        try {
            var secret = data.writeSecret("init.sql", "password");

            assertThat(mode(data.home())).isEqualTo("rwx------");
            assertThat(mode(secret)).startsWith("rw-------");
        } finally {
            data.release();
        }
    }

    @Test
    void saysWhereItCannotWrite() throws IOException {
        var file = Files.writeString(temporary.resolve("file"), "not a directory");

        assertThatThrownBy(() -> DataDirectory.open(file.resolve("data")))
                .isInstanceOf(DatabaseNotStarted.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void makesTheDatabaseAnewUntilThePortalWasReadyOnceAndNeverAfterwards() throws IOException {
        var data = DataDirectory.open(temporary.resolve("ours"));
        try {
            assertThat(data.wantsInstallation()).isTrue();
            install(data);
            assertThat(data.wantsInstallation()).isTrue();
            assertThat(data.db()).doesNotExist();

            install(data);
            data.ready();

            assertThat(data.wantsInstallation()).isFalse();
            assertThat(data.db().resolve("ibdata1")).exists();
        } finally {
            data.release();
        }
    }

    @Test
    void canBeTakenAgainOnceReleased() {
        var home = temporary.resolve("ours");
        DataDirectory.open(home).release();

        DataDirectory.open(home).release();
    }

    /** Looks like a server by its arguments, as far as the search goes. */
    private static Process server(Path db) throws IOException {
        return new ProcessBuilder("sh", "-c", "sleep 60; :", "mariadbd", "--datadir=" + db).start();
    }

    private static void install(DataDirectory data) throws IOException {
        Files.createDirectories(data.fresh());
        Files.createFile(data.fresh().resolve("ibdata1"));
        data.keepFresh();
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
