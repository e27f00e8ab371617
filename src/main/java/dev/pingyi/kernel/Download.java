package dev.pingyi.kernel;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.Supplier;

/** A file to be downloaded. */
public final class Download {

    private final String fileName;
    private final String mediaType;
    private final int length;
    private final Supplier<InputStream> content;

    public Download(String fileName, String mediaType, byte[] content) {
        this(fileName, mediaType, content.length, () -> new ByteArrayInputStream(content));
    }

    /** @param content opened once for each reading */
    public Download(String fileName, String mediaType, int length, Supplier<InputStream> content) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.length = length;
        this.content = content;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    /** In bytes. */
    public int length() {
        return length;
    }

    public InputStream open() {
        return content.get();
    }
}
