package dev.pingyi.text;

/**
 * A heading, a line of text or a row of a table in a file that is to be imported.
 *
 * @param number from 0, in the order of the file
 * @param place number of its paragraph or table in the file, from 1; what people are told
 * @param level of a heading, as {@link Section#level}; {@link #TEXT} for everything else
 * @param runsOn goes on behind its heading on the same line
 */
public record ImportRow(int number, int place, int level, String text, boolean runsOn) {

    /** Level of what is no heading. */
    public static final int TEXT = -1;

    public boolean heading() {
        return level != TEXT;
    }

    public boolean tableRow() {
        return level == TEXT && TableText.isRow(text);
    }

    /** Nothing to be seen; goes where the row before it goes. */
    public boolean blank() {
        return level == TEXT && text.isBlank();
    }
}
