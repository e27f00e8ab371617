package dev.pingyi.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** Reads a PDF page by page from the disk, and not for ever: a file may send its reader in circles. */
final class PdfSource extends RandomAccessReadBufferedFile {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int LOOK_AT_CLOCK = 1024;

    private final long end = System.nanoTime() + LONGEST.toNanos();
    private int reads;

    PdfSource(Path file) throws IOException {
        super(file);
    }

    @Override
    public int read() throws IOException {
        requireTime();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        requireTime();
        return super.read(bytes, offset, length);
    }

    private void requireTime() {
        if (++reads % LOOK_AT_CLOCK == 0 && System.nanoTime() - end > 0) {
            throw new PdfRefused("complex");
        }
    }
}
