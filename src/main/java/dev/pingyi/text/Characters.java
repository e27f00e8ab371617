package dev.pingyi.text;

import java.lang.Character.UnicodeScript;

/**
 * The one rule of what counts as length. White space and marks that are not seen (of direction, of joining) never count;
 * everything else is counted by code point, so that a rare character or an emoji is one.
 */
public final class Characters {

    private Characters() {}

    /** Everything that is seen, as word processors count. */
    public static int count(String text) {
        return count(text, true);
    }

    /** @param punctuation whether marks and symbols count, ～＋￥ and 。 alike; without them only letters, digits and Han */
    public static int count(String text, boolean punctuation) {
        return (int) text.codePoints().filter(c -> counts(c, punctuation)).count();
    }

    /** @param c a code point */
    public static boolean counts(int c, boolean punctuation) {
        return punctuation ? seen(c) : Character.isLetterOrDigit(c) || UnicodeScript.of(c) == UnicodeScript.HAN;
    }

    private static boolean seen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> true;
        };
    }
}
