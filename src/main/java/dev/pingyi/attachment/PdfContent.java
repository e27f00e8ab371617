package dev.pingyi.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PDF, opened only as far as needed: that it is whole, under no password, and does nothing by itself. Its words are
 * read one by one, also those in packed objects; texts, pictures and fonts are passed over, nothing is drawn.
 */
final class PdfContent {

    private static final int TAIL = 2048;
    private static final int LARGEST_PACKED = 8 * 1024 * 1024;
    private static final int LARGEST_UNPACKED = 32 * 1024 * 1024;
    private static final Set<String> ACTIVE = Set.of("JavaScript", "JS", "Launch", "RichMedia");
    private static final String END_OF_STREAM = "endstream";

    private int unpacked;

    private PdfContent() {}

    static void check(Path file) throws IOException, Unfit {
        if (!tail(file).contains("%%EOF")) {
            throw new Unfit("broken");
        }
        try (var in = Files.newInputStream(file)) {
            new PdfContent().read(new PdfWords(in), true);
        }
    }

    private static String tail(Path file) throws IOException {
        try (var access = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, access.length())];
            access.seek(access.length() - tail.length);
            access.readFully(tail);
            return new String(tail, java.nio.charset.StandardCharsets.ISO_8859_1);
        }
    }

    private void read(PdfWords words, boolean withStreams) throws IOException, Unfit {
        Set<String> names = new HashSet<>();
        for (String word = words.next(); !word.isEmpty(); word = words.next()) {
            if (word.startsWith("/")) {
                String name = word.substring(1);
                names.add(name);
                if (ACTIVE.contains(name)) {
                    throw new Unfit("active-pdf");
                }
                if (name.equals("Encrypt")) {
                    throw new Unfit("password");
                }
            } else if (withStreams && word.equals("stream")) {
                stream(words, names);
                names.clear();
            } else if (word.equals("obj")) {
                names.clear();
            }
        }
    }

    /** Objects may be packed into a stream; all other streams are content to look at. */
    private void stream(PdfWords words, Set<String> names) throws IOException, Unfit {
        boolean objects = names.contains("ObjStm");
        var packed = new ByteArrayOutputStream();
        int matched = 0;
        for (int next = words.read(); next >= 0 && matched < END_OF_STREAM.length(); next = words.read()) {
            matched = next == END_OF_STREAM.charAt(matched) ? matched + 1 : next == 'e' ? 1 : 0;
            if (objects) {
                packed.write(next);
                if (packed.size() > LARGEST_PACKED) {
                    throw new Unfit("bomb");
                }
            }
            if (matched == END_OF_STREAM.length()) {
                break;
            }
        }
        if (objects) {
            byte[] content = packed.toByteArray();
            read(new PdfWords(names.contains("Filter") ? inflated(content) : new ByteArrayInputStream(content)), false);
        }
    }

    private InputStream inflated(byte[] packed) throws Unfit {
        // The line end behind the word "stream" comes first.
        int begin = 0;
        while (begin < packed.length && (packed[begin] == '\r' || packed[begin] == '\n')) {
            begin++;
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(packed, begin, packed.length - begin);
            var out = new ByteArrayOutputStream();
            byte[] buffer = new byte[16 * 1024];
            for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                out.write(buffer, 0, read);
                unpacked += read;
                if (unpacked > LARGEST_UNPACKED) {
                    throw new Unfit("bomb");
                }
            }
            if (out.size() == 0) {
                throw new Unfit("broken");
            }
            return new ByteArrayInputStream(out.toByteArray());
        } catch (DataFormatException otherwise) {
            throw new Unfit("broken");
        } finally {
            inflater.end();
        }
    }
}
