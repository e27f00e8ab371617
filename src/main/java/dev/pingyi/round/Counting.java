package dev.pingyi.round;

import dev.pingyi.text.Characters;

/**
 * What counts as length. Notices differ in it, even within themselves, so it is data of the round; {@link Characters}
 * counts.
 *
 * @param punctuation whether marks and symbols count; without them only letters, digits and Han characters do
 * @param headings whether headings count, the title among them
 */
public record Counting(boolean punctuation, boolean headings) {

    /** As word processors count: everything that is seen. */
    public static final Counting EVERYTHING = new Counting(true, true);

    /** Length of one section in characters. */
    public int count(String heading, String body) {
        return (headings ? Characters.count(heading, punctuation) : 0) + Characters.count(body, punctuation);
    }
}
