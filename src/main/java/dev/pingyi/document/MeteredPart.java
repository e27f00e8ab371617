package dev.pingyi.document;

import dev.pingyi.document.DocxPackage.Bomb;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * A part while it is unpacked: counts what comes out, and compares it with what went in, by the measure of POI's own
 * guard.
 */
final class MeteredPart extends FilterInputStream {

    /** A part of up to this many bytes does no harm, however well it was packed; repeated tables pack very well. */
    private static final long HARMLESS = 8L * 1024 * 1024;

    /**
     * Most bytes between the beginnings of two elements. The parser holds names and attributes as a whole before
     * anybody can count them.
     */
    private static final int LONGEST_ELEMENT = 4 * 1024 * 1024;

    private final String part;
    private final long packed;
    private final DocxPackage.Meter all;
    private long read;
    private int sinceElement;

    /** @param all what the other parts of the file have taken */
    MeteredPart(InputStream in, String part, long packed, DocxPackage.Meter all) {
        super(in);
        this.part = part;
        this.packed = packed;
        this.all = all;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            element(next);
            count(1);
        }
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = 0; i < count; i++) {
            element(buffer[offset + i]);
        }
        count(Math.max(0, count));
        return count;
    }

    private void element(int next) throws IOException {
        sinceElement = next == '<' ? 0 : sinceElement + 1;
        if (sinceElement > LONGEST_ELEMENT) {
            throw new Bomb(part);
        }
    }

    private void count(int bytes) throws IOException {
        read += bytes;
        all.add(bytes, part);
        if (read > HARMLESS && packed < read * ZipSecureFile.getMinInflateRatio()) {
            throw new Bomb(part);
        }
    }
}
