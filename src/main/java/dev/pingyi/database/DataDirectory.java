package dev.pingyi.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.util.FileSystemUtils;

/**
 * The directory that keeps the data: {@code db} (MariaDB's files), {@code tmp}, {@code mariadb.log}. Belongs to one
 * portal at a time, by a file lock that the operating system takes back when that portal dies, however it dies.
 */
final class DataDirectory {

    /** Less than this and MariaDB fails halfway, in words nobody understands. */
    private static final long LEAST_FREE_MEGABYTES = 300;

    private final Path home;
    private final FileChannel lock;

    private DataDirectory(Path home, FileChannel lock) {
        this.home = home;
        this.lock = lock;
    }

    /** @throws DatabaseNotStarted when it cannot be written, the disk is full, or another portal works on it */
    static DataDirectory open(Path wanted) {
        try {
            Files.createDirectories(wanted);
            var home = wanted.toRealPath();
            if (Files.getFileAttributeView(home, PosixFileAttributeView.class) != null) {
                Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
            }
            Files.createDirectories(home.resolve("tmp"));
            var free = Files.getFileStore(home).getUsableSpace() >> 20;
            if (free < LEAST_FREE_MEGABYTES) {
                throw new DatabaseNotStarted("database.full", home, free);
            }
            return new DataDirectory(home, locked(home));
        } catch (IOException failed) {
            throw new DatabaseNotStarted(failed, "database.not-writable", wanted, failed.toString());
        }
    }

    private static FileChannel locked(Path home) throws IOException {
        var channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException sameProcess) {
            // Told like any other holder.
        }
        channel.close();
        throw new DatabaseNotStarted("database.in-use", home);
    }

    Path home() {
        return home;
    }

    Path db() {
        return home.resolve("db");
    }

    Path tmp() {
        return home.resolve("tmp");
    }

    Path log() {
        return home.resolve("mariadb.log");
    }

    /**
     * Makes room for a new database where there is none, or where the portal never got ready on the one there is: a
     * start killed while the tables were being made leaves some of them, on which no later start could build.
     *
     * @return whether a new database is to be made
     */
    boolean wantsInstallation() throws IOException {
        if (Files.exists(firstStart())) {
            FileSystemUtils.deleteRecursively(db());
        }
        FileSystemUtils.deleteRecursively(fresh());
        return Files.notExists(db());
    }

    /** Where a new database is made, so that an interrupted installation is not taken for one. */
    Path fresh() {
        return home.resolve("db.new");
    }

    void keepFresh() throws IOException {
        Files.writeString(firstStart(), "");
        Files.move(fresh(), db());
    }

    /** From now on there are data to keep. */
    void ready() {
        try {
            Files.deleteIfExists(firstStart());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path firstStart() {
        return home.resolve("first-start");
    }

    /**
     * Stops a server that a killed portal left behind on this data. Found by its arguments rather than by a kept
     * process number, which may belong to somebody else by now.
     */
    void stopOrphan() {
        ProcessHandle.allProcesses().filter(this::worksHere).forEach(orphan -> {
            System.out.println(ConsoleTexts.t("database.orphan", orphan.pid()));
            orphan.destroy();
            try {
                orphan.onExit().get(30, TimeUnit.SECONDS);
            } catch (TimeoutException _) {
                // It recovers from its log at the next start.
                orphan.destroyForcibly();
                orphan.onExit().join();
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private boolean worksHere(ProcessHandle process) {
        return process.info()
                .arguments()
                .filter(arguments -> Arrays.asList(arguments).contains("--datadir=" + db()))
                .isPresent();
    }

    /** Only the own user may read it: it holds the password of the day. */
    Path writeSecret(String name, String content) throws IOException {
        var file = home.resolve(name);
        Files.deleteIfExists(file);
        Files.createFile(file);
        file.toFile().setReadable(false, false);
        file.toFile().setReadable(true, true);
        return Files.writeString(file, content);
    }

    void release() {
        try {
            lock.close();
        } catch (IOException _) {
            // The operating system takes the lock back with the process.
        }
    }
}
