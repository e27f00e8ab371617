package dev.pingyi.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What lies outside of a PDF's objects: before the first of them, and behind each end mark. A second file hidden there
 * makes one file mean two things, according to the program that opens it.
 */
final class PdfEdges {

    private static final int HEAD = 2048;
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern FIRST_OBJECT = Pattern.compile("\\d+\\s+\\d+\\s+obj");

    /** Marks by which programs find an archive behind other things; that of a ZIP (APPNOTE 4.3.16) lies at its end. */
    private static final List<byte[]> ARCHIVES =
            List.of(new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0}, new byte[] {'R', 'a', 'r', '!', 26, 7}, new byte[] {
                '7', 'z', (byte) 0xbc, (byte) 0xaf, 39, 28
            });

    private PdfEdges() {}

    static void check(Path file) throws IOException, Unfit {
        try (var in = new BufferedInputStream(Files.newInputStream(file), 64 * 1024)) {
            in.mark(HEAD);
            head(new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1));
            in.reset();
            body(in);
        }
    }

    /** Comments only, one of them of bytes that say "binary"; a browser that sniffs would find a page here. */
    private static void head(String head) throws Unfit {
        var first = FIRST_OBJECT.matcher(head);
        if (head.substring(0, first.find() ? first.start() : head.length()).indexOf('<') >= 0) {
            throw new Unfit("two-files");
        }
    }

    private static void body(InputStream in) throws IOException, Unfit {
        int end = 0;
        int[] archives = new int[ARCHIVES.size()];
        boolean ended = false;
        boolean behind = false;
        for (int next = in.read(); next >= 0; next = in.read()) {
            for (int i = 0; i < archives.length; i++) {
                byte[] mark = ARCHIVES.get(i);
                archives[i] = (byte) next == mark[archives[i]] ? archives[i] + 1 : (byte) next == mark[0] ? 1 : 0;
                if (archives[i] == mark.length) {
                    throw new Unfit("two-files");
                }
            }
            if (behind && next > ' ') {
                // A later revision follows, or nothing.
                if (!Character.isDigit(next) && next != 'x' && next != 's' && next != '%') {
                    throw new Unfit("two-files");
                }
                behind = false;
            }
            end = next == END[end] ? end + 1 : next != '%' ? 0 : end == 2 ? 2 : 1;
            if (end == END.length) {
                ended = true;
                behind = true;
                end = 0;
            }
        }
        if (!ended) {
            throw new Unfit("broken");
        }
    }
}
