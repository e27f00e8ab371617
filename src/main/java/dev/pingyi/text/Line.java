package dev.pingyi.text;

/**
 * A line of a paper: what stands between two paragraph marks, or a row of a table.
 *
 * @param place number of the paragraph or table in the file, from 1; blank lines have that of what stands before them
 * @param level of the heading: 0 the title, 1 一、, 2 （一）, 3 1., 4 （1）. Without meaning for other roles
 * @param heading what is certainly a heading; the text goes on behind it on the same line
 * @param text the rest of the line; a table row in the form of {@link TableText}
 */
public record Line(Role role, int place, int level, String heading, String text) {

    /** How sure the file is of what the line is. */
    public enum Role {
        /** Marked as a heading, by its style or outline level. */
        HEADING,
        /** Not marked: its number, if it has one, tells. */
        UNMARKED,
        /** Marked as text, whatever it begins with. */
        BODY,
        TABLE_ROW
    }

    public static Line heading(int place, int level, String heading, String text) {
        return new Line(Role.HEADING, place, level, heading, text);
    }

    public static Line unmarked(int place, String text) {
        return new Line(Role.UNMARKED, place, 0, "", text);
    }

    public static Line body(int place, String text) {
        return new Line(Role.BODY, place, 0, "", text);
    }

    public static Line row(int place, String text) {
        return new Line(Role.TABLE_ROW, place, 0, "", text);
    }

    /** Heading and text as they stand on the line. */
    public String whole() {
        return heading + text;
    }
}
