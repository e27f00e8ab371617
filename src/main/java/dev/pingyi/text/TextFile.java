package dev.pingyi.text;

import dev.pingyi.kernel.Rejected;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A plain text file as it came from somebody's computer, decoded strictly: a file that cannot be read for certain is
 * refused rather than turned into something that looks like Chinese.
 *
 * @param text line feeds only, no control or direction marks, no blank lines at its very start and end
 * @param charset as which it was read
 * @param removed how many invisible characters were taken out
 */
public record TextFile(String text, String charset, int removed) {

    /** Largest file, in bytes: some 700,000 Chinese characters, two hundred times a report. */
    static final int MAX_BYTES = 2 * 1024 * 1024;

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset GBK = Charset.forName("GBK");

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\u000B\\u0085\\u2028\\u2029]");
    /** Control characters but tab and line feed, zero-width and direction marks; the joiner of emoji (U+200D) stays. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u0000-\\u0008\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u061C\\u200B\\u200C\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    private static final Pattern OUTER_BLANK_LINES = Pattern.compile("\\A(?:[ \\t\\u3000\\u00A0]*\\n)+|\\s+\\z");

    /** @throws Rejected naming the file and the reason: empty, too large, binary, unknown encoding */
    public static TextFile read(String name, byte[] content) {
        if (content.length > MAX_BYTES) {
            throw tooLarge(name, content.length);
        }
        if (binary(content)) {
            throw new Rejected("report.rejected.binary", name);
        }
        var read = strictly(StandardCharsets.UTF_8, content, "UTF-8");
        if (read == null) {
            read = strictly(GB18030, content, "GBK (GB18030)");
            if (read == null || !looksLikeChinese(read.text)) {
                throw new Rejected("report.rejected.encoding", name);
            }
        }
        if (read.text.isBlank()) {
            throw new Rejected("report.rejected.file-empty", name);
        }
        return read;
    }

    static Rejected tooLarge(String name, long bytes) {
        return new Rejected("report.rejected.too-large", name, megabytes(bytes), megabytes(MAX_BYTES));
    }

    /** Text that came through a field of the page. Rows of a table come with tabs between their cells. */
    public static TextFile pasted(String name, String text) {
        if (text.length() > MAX_BYTES) {
            throw tooLarge(name, text.length());
        }
        var lines = LINE_END.matcher(text).replaceAll("\n");
        var visible = INVISIBLE.matcher(lines).replaceAll("");
        if (visible.isBlank()) {
            throw new Rejected("report.rejected.nothing-pasted");
        }
        return new TextFile(OUTER_BLANK_LINES.matcher(visible).replaceAll(""), name, lines.length() - visible.length());
    }

    /** Text typed or pasted into a field, made as clean as text from a file. */
    public static String clean(String typed) {
        return INVISIBLE.matcher(LINE_END.matcher(typed).replaceAll("\n")).replaceAll("");
    }

    private static @Nullable TextFile strictly(Charset charset, byte[] content, String label) {
        try {
            var decoded = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            // The byte order mark belongs to the encoding, not to the text.
            var lines = LINE_END.matcher(decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded)
                    .replaceAll("\n");
            var visible = INVISIBLE.matcher(lines).replaceAll("");
            return new TextFile(
                    OUTER_BLANK_LINES.matcher(visible).replaceAll(""), label, lines.length() - visible.length());
        } catch (CharacterCodingException malformed) {
            return null;
        }
    }

    private static boolean binary(byte[] content) {
        int control = 0;
        for (byte b : content) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != 0x0B && b != 0x0C) {
                control++;
            }
        }
        return control > content.length / 20;
    }

    /**
     * GB18030 gives a meaning to nearly every byte sequence, so a Big5 or Shift-JIS file decodes without error into
     * rare characters. In real Chinese text more than 95 % of the characters are of the first level of GB 2312
     * (lead bytes B0–D7); in wrongly read text about a third.
     */
    private static boolean looksLikeChinese(String text) {
        long all = 0;
        long common = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u4E00' && c <= '\u9FFF') {
                all++;
                byte[] bytes = String.valueOf(c).getBytes(GBK);
                if (bytes.length == 2
                        && (bytes[0] & 0xFF) >= 0xB0
                        && (bytes[0] & 0xFF) <= 0xD7
                        && (bytes[1] & 0xFF) >= 0xA1) {
                    common++;
                }
            }
        }
        return all > 0 && common * 10 >= all * 7;
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1024.0 / 1024.0);
    }
}
