package dev.pingyi.attachment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Text is what can be read as UTF-8, UTF-16 with its mark, or GB 18030, without control characters; no web page and no
 * script, from its first character to its last.
 */
final class PlainText {

    private static final int PART = 16 * 1024;

    /** What is kept of a part to be seen together with the next: more than the longest mark. */
    private static final int OVERLAP = 64;

    /** What a browser or an office program would take for more than text. */
    private static final Pattern MARKUP = Pattern.compile(
            "(?i)<\\s{0,16}/?(!doctype|\\?xml|\\?php|html|head|body|script|svg|iframe|object|embed|applet|img"
                    + "|meta|link|style|form|base|frameset)\\b|(java|vb)script\\s{0,16}:");

    private PlainText() {}

    static void check(Path file) throws IOException, Unfit {
        try (var text = open(file)) {
            var seen = new StringBuilder();
            char[] part = new char[PART];
            for (int read = text.read(part); read >= 0; read = text.read(part)) {
                seen.append(part, 0, read);
                if (MARKUP.matcher(seen).find()) {
                    throw new Unfit("web-page");
                }
                seen.delete(0, Math.max(0, seen.length() - OVERLAP));
            }
        }
    }

    /** The one place that knows in which characters a file is written. */
    static Reader open(Path file) throws IOException, Unfit {
        byte[] mark;
        try (var in = Files.newInputStream(file)) {
            mark = in.readNBytes(2);
        }
        boolean utf16 = mark.length == 2 && (mark[0] & 0xff) + (mark[1] & 0xff) == 0xfe + 0xff && mark[0] != mark[1];
        if (utf16 ? readable(file, StandardCharsets.UTF_16) : readable(file, StandardCharsets.UTF_8)) {
            return reader(file, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        }
        var chinese = Charset.forName("GB18030");
        if (utf16 || !readable(file, chinese)) {
            throw new Unfit("kind");
        }
        return reader(file, chinese);
    }

    private static boolean readable(Path file, Charset charset) throws IOException {
        try (var reader = reader(file, charset)) {
            char[] part = new char[PART];
            for (int read = reader.read(part); read >= 0; read = reader.read(part)) {
                for (int i = 0; i < read; i++) {
                    if (part[i] < ' ' && "\t\n\r\f".indexOf(part[i]) < 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder));
    }
}
