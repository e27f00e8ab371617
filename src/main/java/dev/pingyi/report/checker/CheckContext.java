package dev.pingyi.report.checker;

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
 * @param problems last year's problems, each to be answered in the first section
 * @param figures the indicator table, by the name of the indicator
 * @param year year reported on; null to take it from the text's title
 */
public record CheckContext(
        Form form,
        Length length,
        List<Part> parts,
        List<String> problems,
        Map<String, Amount> figures,
        @Nullable Integer year) {

    /** The customary bounds: a warning above 3,000 characters, an error above 4,000. */
    public static final CheckContext NONE =
            new CheckContext(Form.WRITTEN, new Length(0, 3_000, 4_000), List.of(), List.of(), Map.of(), null);

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
     * A section of the template.
     *
     * @param least characters it must have, 0 for any
     * @param most characters it may have, 0 for any
     * @param share least part of the whole text, 0 to 1; {@code 1/3} is written {@link #THIRD}
     */
    public record Part(String title, Heading.Role role, int least, int most, double share) {

        public static final double THIRD = 1.0 / 3;
    }

    /** A value of the indicator table. */
    public record Amount(BigDecimal value, String unit) {}

    public CheckContext {
        parts = List.copyOf(parts);
        problems = List.copyOf(problems);
        figures = Map.copyOf(figures);
    }

    public CheckContext withProblems(List<String> others) {
        return new CheckContext(form, length, parts, others, figures, year);
    }

    public CheckContext withFigures(Map<String, Amount> others) {
        return new CheckContext(form, length, parts, problems, others, year);
    }

    public CheckContext withParts(List<Part> others, Length bounds) {
        return new CheckContext(form, bounds, others, problems, figures, year);
    }
}
