package dev.pingyi.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the server wrote during one start, to say in plain words why it gave up. */
record ServerLog(Path file, List<String> lines) {

    static ServerLog since(Path file, long offset) throws IOException {
        if (Files.notExists(file)) {
            return new ServerLog(file, List.of());
        }
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(Math.min(offset, Files.size(file)));
            return new ServerLog(
                    file,
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        }
    }

    DatabaseNotStarted explain(Path home) {
        if (says("No space left", "errno: 28", "Errcode: 28", "OS error 28", "Disk is full")) {
            return new DatabaseNotStarted("database.full", home, 0);
        }
        if (says("Can't lock aria control file", "Unable to lock ./ibdata1", "error: 11")) {
            return new DatabaseNotStarted("database.in-use", home);
        }
        if (says("Permission denied", "Errcode: 13", "error: 13", "Read-only file system")) {
            return new DatabaseNotStarted("database.not-writable", home, firstError());
        }
        if (says("error while loading shared libraries")) {
            return new DatabaseNotStarted("database.library-missing", firstError());
        }
        return new DatabaseNotStarted("database.failed", home, firstError(), file);
    }

    private boolean says(String... words) {
        return lines.stream().anyMatch(line -> List.of(words).stream().anyMatch(line::contains));
    }

    /** The first error is the cause, what follows are its consequences. */
    private String firstError() {
        return lines.stream()
                .filter(line -> line.contains("[ERROR]") || line.contains("error while"))
                .findFirst()
                .orElseGet(() -> lines.isEmpty() ? "-" : lines.getLast());
    }
}
