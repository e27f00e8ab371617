package dev.pingyi.checker;

import java.util.Locale;

/**
 * A heading found in the text.
 *
 * @param line from 1
 * @param level 1 一、, 2 （一）, 3 1., 4 （1）, 5 ①; a heading whose number is lost has the level of its neighbours
 * @param number value of its number, 0 where it is lost, -1 where it has none
 * @param title without number and closing punctuation
 * @param start offset of the heading, number included
 * @param end offset behind the title
 * @param until offset behind what stands below it: the next heading of its level or above
 * @param characters length of what stands below it up to the next heading of its level or above, without white space
 */
public record Heading(
        int line, int level, int number, String title, Role role, int start, int end, int until, int characters) {

    /** What a section is for. */
    public enum Role {
        LAST_YEAR,
        ACHIEVEMENTS,
        PROBLEMS,
        PLANS,
        OTHER;

        /** What a heading with these words is for. */
        public static Role of(String title) {
            return HeadingRoles.named(title);
        }

        /** As written by the command line: {@code last-year}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
