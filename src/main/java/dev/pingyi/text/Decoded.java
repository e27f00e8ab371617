package dev.pingyi.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Bytes of a plain text, decoded strictly: what cannot be read for certain is refused rather than turned into something
 * that looks like Chinese. Only the byte order mark is taken away, so that offsets are those of the decoded text.
 *
 * @param charset as which they were read, as people know it: {@code GBK (GB18030)}
 */
public record Decoded(String text, String charset) {

    /** Why bytes are not read as text. The callers have their own words for each. */
    public enum Refusal {
        /** Nothing in it, or nothing but a byte order mark. */
        EMPTY,
        /** Not a text. */
        BINARY,
        /** A text in no encoding that can be told for certain: Big5, Shift-JIS, a broken UTF-8. */
        ENCODING
    }

    /** The bytes are not read. */
    public static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final Refusal refusal;

        Refused(Refusal refusal) {
            super(refusal.name());
            this.refusal = refusal;
        }

        public Refusal refusal() {
            return refusal;
        }
    }

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset GBK = Charset.forName("GBK");

    /** With fewer characters nobody can tell UTF-16 without a mark from something else. */
    private static final int FEWEST = 4;

    public static Decoded of(byte[] content) throws Refused {
        if (content.length == 0) {
            throw new Refused(Refusal.EMPTY);
        }
        var decoded = wide(content);
        if (decoded.isEmpty() && binary(content)) {
            throw new Refused(Refusal.BINARY);
        }
        var read = decoded.or(() -> strictly(StandardCharsets.UTF_8, content, "UTF-8"))
                .or(() -> unmarked(content))
                .or(() -> strictly(GB18030, content, "GBK (GB18030)").filter(chinese -> looksLikeChinese(chinese.text)))
                .orElseThrow(() -> new Refused(Refusal.ENCODING));
        if (read.text.isEmpty()) {
            throw new Refused(Refusal.EMPTY);
        }
        return read;
    }

    /** UTF-16, which Windows calls Unicode: with its mark, or with zero bytes that nothing else explains. */
    private static Optional<Decoded> wide(byte[] content) {
        int mark = content.length < 2 ? 0 : ((content[0] & 0xFF) << 8) | (content[1] & 0xFF);
        return switch (mark) {
            case 0xFFFE ->
                strictly(StandardCharsets.UTF_16LE, content, "UTF-16").filter(Decoded::withoutNul);
            case 0xFEFF ->
                strictly(StandardCharsets.UTF_16BE, content, "UTF-16").filter(Decoded::withoutNul);
            default -> zeros(content) ? unmarked(content) : Optional.empty();
        };
    }

    /** UTF-16 without its mark: an ordinary text one way round, and none the other. */
    private static Optional<Decoded> unmarked(byte[] content) {
        List<Decoded> ordinary = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).stream()
                .flatMap(charset -> strictly(charset, content, "UTF-16").stream())
                .filter(read -> isOrdinary(read.text))
                .toList();
        return ordinary.size() == 1 ? Optional.of(ordinary.getFirst()) : Optional.empty();
    }

    private boolean withoutNul() {
        return text.indexOf('\0') < 0;
    }

    private static boolean zeros(byte[] content) {
        for (byte b : content) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Decoded> strictly(Charset charset, byte[] content, String label) {
        try {
            String decoded = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(new Decoded(decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded, label));
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    private static boolean binary(byte[] content) {
        int control = 0;
        for (byte b : content) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < 0x20 && !space(b)) {
                control++;
            }
        }
        return control > content.length / 20;
    }

    private static boolean space(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c == 0x0B || c == 0x0C;
    }

    /** Letters, marks and common Chinese characters, nothing else to speak of, and no control character at all. */
    private static boolean isOrdinary(String text) {
        int ordinary = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.getType(c) == Character.CONTROL && !space(c)) {
                return false;
            }
            boolean mark = (c >= '\u2010' && c <= '\u2040') || (c >= '\u3000' && c <= '\u3017');
            if (c < 0x7F || mark || (c >= '\uFF01' && c <= '\uFF5E') || common(c)) {
                ordinary++;
            }
        }
        return text.length() >= FEWEST && ordinary * 10L >= text.length() * 9L;
    }

    /**
     * GB18030 gives a meaning to nearly every byte sequence, so a Big5 or Shift-JIS file decodes without error into
     * rare characters. In real Chinese text more than 95 % of the characters are of the first level of GB 2312
     * (lead bytes B0–D7); in wrongly read text about a third.
     */
    private static boolean looksLikeChinese(String text) {
        long common = 0;
        long all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u4E00' && c <= '\u9FFF') {
                all++;
                common += common(c) ? 1 : 0;
            }
        }
        return all > 0 && common * 10 >= all * 7;
    }

    /** Of the first level of GB 2312. */
    private static boolean common(char c) {
        if (c < '\u4E00' || c > '\u9FFF') {
            return false;
        }
        byte[] bytes = String.valueOf(c).getBytes(GBK);
        return bytes.length == 2 && (bytes[0] & 0xFF) >= 0xB0 && (bytes[0] & 0xFF) <= 0xD7 && (bytes[1] & 0xFF) >= 0xA1;
    }
}
