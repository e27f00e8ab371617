package dev.pingyi.attachment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text is what can be read as UTF-8, UTF-16 with its mark, or GB 18030, without control characters; no web page. */
final class PlainText {

    private static final int HEAD = 16 * 1024;

    /** What a browser or an office program would take for more than text. */
    private static final Pattern MARKUP = Pattern.compile(
            "<\\s*(!doctype|\\?xml|\\?php|html|head|body|script|svg|iframe|object|embed|img|meta|link|style)\\b");

    private PlainText() {}

    static void check(Path file) throws IOException, Unfit {
        byte[] mark;
        try (var in = Files.newInputStream(file)) {
            mark = in.readNBytes(2);
        }
        boolean utf16 = mark.length == 2 && (mark[0] & 0xff) + (mark[1] & 0xff) == 0xfe + 0xff && mark[0] != mark[1];
        if (!(utf16 ? readable(file, StandardCharsets.UTF_16) : readable(file, StandardCharsets.UTF_8))
                && !(!utf16 && readable(file, Charset.forName("GB18030")))) {
            throw new Unfit("kind");
        }
    }

    private static boolean readable(Path file, Charset charset) throws IOException, Unfit {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var head = new StringBuilder();
        try (var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder))) {
            char[] buffer = new char[HEAD];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                if (head.length() < HEAD) {
                    head.append(buffer, 0, read);
                }
                for (int i = 0; i < read; i++) {
                    if (buffer[i] < ' ' && "\t\n\r\f".indexOf(buffer[i]) < 0) {
                        return false;
                    }
                }
            }
        } catch (CharacterCodingException other) {
            return false;
        }
        if (MARKUP.matcher(head.toString().toLowerCase(Locale.ROOT)).find()) {
            throw new Unfit("web-page");
        }
        return true;
    }
}
