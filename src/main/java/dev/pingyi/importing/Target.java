package dev.pingyi.importing;

/**
 * Where a row of a file goes when it is imported.
 *
 * @param section index of the template's section, from 0; only of kind {@link Kind#SECTION}
 */
public record Target(Kind kind, int section) {

    public enum Kind {
        /** With the heading above it. */
        WITH_HEADING,
        /** Into a section of the template. */
        SECTION,
        /** Stays where it is, under its own heading. */
        AS_IT_IS,
        /** Is not imported. */
        LEFT_OUT
    }

    public static final Target WITH_HEADING = new Target(Kind.WITH_HEADING, 0);
    public static final Target AS_IT_IS = new Target(Kind.AS_IT_IS, 0);
    public static final Target LEFT_OUT = new Target(Kind.LEFT_OUT, 0);

    public static Target section(int index) {
        return new Target(Kind.SECTION, index);
    }
}
