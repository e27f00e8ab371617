package dev.pingyi.checker;

import dev.pingyi.kernel.Rejected;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes of a plain text, decoded strictly: what cannot be read for certain is refused rather than turned into something
 * that looks like Chinese. Only the byte order mark is taken away, so that offsets are those of the decoded text.
 *
 * @param charset as which they were read
 */
public record TextBytes(String text, String charset) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset GBK = Charset.forName("GBK");

    /** @throws Rejected naming the file: nothing in it, no text, or in no encoding we are sure of */
    public static TextBytes decode(String name, byte[] content) {
        if (content.length == 0) {
            throw new Rejected("checker.rejected.empty", name);
        }
        Optional<TextBytes> wide = wide(content);
        if (wide.isPresent()) {
            return wide.get();
        }
        if (binary(content)) {
            throw new Rejected("checker.rejected.binary", name);
        }
        return strictly(StandardCharsets.UTF_8, content, "UTF-8")
                .or(() -> strictly(GB18030, content, "GBK (GB18030)").filter(read -> looksLikeChinese(read.text)))
                .orElseThrow(() -> new Rejected("checker.rejected.encoding", name));
    }

    /** What Windows calls Unicode: UTF-16 with its mark. */
    private static Optional<TextBytes> wide(byte[] content) {
        if (content.length < 2 || content.length % 2 != 0) {
            return Optional.empty();
        }
        int mark = ((content[0] & 0xFF) << 8) | (content[1] & 0xFF);
        return switch (mark) {
            case 0xFFFE -> strictly(StandardCharsets.UTF_16LE, content, "UTF-16");
            case 0xFEFF -> strictly(StandardCharsets.UTF_16BE, content, "UTF-16");
            default -> Optional.empty();
        };
    }

    private static Optional<TextBytes> strictly(Charset charset, byte[] content, String label) {
        try {
            String decoded = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(new TextBytes(decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded, label));
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
        long common = 0;
        long all = 0;
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
}
