package dev.pingyi.checker;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the checker may know besides the text; everything is optional. Without it ({@link #NONE}) customary bounds hold.
 *
 * @param form written (书面版) or spoken (现场版)
 * @param length bounds of the whole text
 * @param parts sections the template demands, in their order; empty for the customary four
 * @param figures the indicator table, by the name of the indicator
 * @param year year reported on; null to take it from the text's title
 * @param counting what counts as a character of the lengths and shares
 */
public record CheckContext(
        Form form,
        Length length,
        List<Part> parts,
        Map<String, Amount> figures,
        @Nullable Integer year,
        Counting counting) {

    /** The customary bounds: a warning above 3,000 characters, an error above 4,000. */
    public static final CheckContext NONE =
            new CheckContext(Form.WRITTEN, new Length(0, 3_000, 4_000), List.of(), Map.of(), null);

    /** With the usual counting rule: punctuation and headings count. */
    public CheckContext(
            Form form, Length length, List<Part> parts, Map<String, Amount> figures, @Nullable Integer year) {
        this(form, length, parts, figures, year, Counting.ALL);
    }

    public enum Form {
        WRITTEN,
        ORAL
    }

    /**
     * Bounds in characters without white space.
     *
     * @param least 0 for none
     * @param customary more is a warning
     * @param most more is an error
     */
    public record Length(int least, int customary, int most) {}

    /**
     * The round's counting rule. White space never counts.
     *
     * @param punctuation whether marks count, 。 and “ and % alike
     * @param headings whether the report's title and the headings count, their numbers included
     */
    public record Counting(boolean punctuation, boolean headings) {

        public static final Counting ALL = new Counting(true, true);
    }

    /**
     * A section of the template.
     *
     * @param least characters it must have, 0 for any
     * @param most characters it may have, 0 for any
     * @param share least part of the whole text, 0 to 1; {@code 1/3} is written {@link #THIRD}
     * @param mustContain words that must stand in it, in any order; spaces and full or half width make no difference
     */
    public record Part(String title, Heading.Role role, int least, int most, double share, List<String> mustContain) {

        public static final double THIRD = 1.0 / 3;

        public Part {
            mustContain = List.copyOf(mustContain);
        }

        /** Without required words. */
        public Part(String title, Heading.Role role, int least, int most, double share) {
            this(title, role, least, most, share, List.of());
        }
    }

    /** A value of the indicator table. */
    public record Amount(BigDecimal value, String unit) {}

    public CheckContext {
        parts = List.copyOf(parts);
        figures = Map.copyOf(figures);
    }

    public CheckContext withFigures(Map<String, Amount> others) {
        return new CheckContext(form, length, parts, others, year, counting);
    }

    public CheckContext withParts(List<Part> others, Length bounds) {
        return new CheckContext(form, bounds, others, figures, year, counting);
    }

    public CheckContext withCounting(Counting other) {
        return new CheckContext(form, length, parts, figures, year, other);
    }
}
