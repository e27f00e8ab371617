package dev.pingyi.report;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A file to be downloaded. */
public final class Download {

    private final String fileName;
    private final String mediaType;
    private final byte[] content;

    Download(String fileName, String mediaType, byte[] content) {
        this.fileName = fileName;
        this.mediaType = mediaType;
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
        return content.length;
    }

    public InputStream open() {
        return new ByteArrayInputStream(content);
    }
}
