package dev.pingyi.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that was looked at and found fit, not kept yet: it waits outside of the database until it is closed. */
public final class ReceivedFile implements AutoCloseable {

    private final Path spool;
    private final String name;
    private final FileType type;
    private final long size;
    private final String hash;
    private final byte @Nullable [] thumbnail;

    ReceivedFile(Path spool, String name, FileType type, long size, String hash, byte @Nullable [] thumbnail) {
        this.spool = spool;
        this.name = name;
        this.type = type;
        this.size = size;
        this.hash = hash;
        this.thumbnail = thumbnail;
    }

    /** Safe to be shown and to be given to a file; its ending fits the content. */
    public String name() {
        return name;
    }

    public FileType type() {
        return type;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** SHA-256 of the content, in hexadecimal. */
    public String hash() {
        return hash;
    }

    public boolean pictured() {
        return thumbnail != null;
    }

    byte @Nullable [] thumbnail() {
        return thumbnail;
    }

    Path spool() {
        return spool;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(spool);
    }
}
