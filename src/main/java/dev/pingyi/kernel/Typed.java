package dev.pingyi.kernel;

import java.text.Normalizer;

/** What a person has typed or copied, with characters that are only drawn differently made the same. */
public final class Typed {

    private Typed() {}

    /**
     * Folds the width of letters, digits and signs (７８６, ｓｈｕｊｉ) and the radicals that some PDF files give for
     * words (⼀, ⼯). Marks are not folded: ① and ² stand for a note, so that 36① is not 361.
     */
    public static String folded(String text) {
        var folded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (sameWordDrawnOtherwise(c)) {
                folded.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
            } else {
                folded.appendCodePoint(c);
            }
        });
        return folded.toString();
    }

    private static boolean sameWordDrawnOtherwise(int c) {
        return c == '\u3000'
                || c == '\u00A0'
                || (c >= 0xFF01 && c <= 0xFFEE)
                || (c >= 0x2E80 && c <= 0x2FDF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x2F800 && c <= 0x2FA1F);
    }
}
