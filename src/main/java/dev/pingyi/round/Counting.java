package dev.pingyi.round;

import java.lang.Character.UnicodeScript;

/**
 * What counts as length. Notices differ in it, even within themselves, so it is data of the round. White space and
 * marks that are not seen (of direction, of joining) never count; everything else is counted by code point, so that a
 * rare character or an emoji is one.
 *
 * @param punctuation whether marks and symbols count; without them only letters, digits and Han characters do
 * @param headings whether headings count, the title among them
 */
public record Counting(boolean punctuation, boolean headings) {

    /** As word processors count: everything that is seen. */
    public static final Counting EVERYTHING = new Counting(true, true);

    /** Length of one section in characters. */
    public int count(String heading, String body) {
        return (headings ? count(heading) : 0) + count(body);
    }

    private int count(String text) {
        return (int) text.codePoints().filter(this::counts).count();
    }

    private boolean counts(int c) {
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
