package dev.pingyi.round;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section the report should have. Lengths are in characters as {@link Counting} counts them, 0–200 000, 0 for no
 * limit.
 *
 * @param heading as it is to stand in the report, without its number; 1–100 characters, once in a template
 * @param guidance what belongs into it, shown beside the text; at most 2 000 characters
 * @param purpose what it is for, whatever it is called
 * @param required whether a report without it is incomplete
 * @param mustContain words each of which must occur in it, at most 20
 * @param share of the whole text it must reach, null for any (problems: at least 1/3)
 */
public record TemplateSection(
        String heading,
        String guidance,
        Purpose purpose,
        boolean required,
        List<String> mustContain,
        @Nullable Fraction share,
        int least,
        int most,
        int oralLeast,
        int oralMost) {

    /** A share of nothing asks for nothing; files that must name every key write it so. */
    public TemplateSection {
        mustContain = List.copyOf(mustContain);
        if (share != null && share.numerator() == 0) {
            share = null;
        }
    }

    public int least(Edition edition) {
        return edition == Edition.WRITTEN ? least : oralLeast;
    }

    public int most(Edition edition) {
        return edition == Edition.WRITTEN ? most : oralMost;
    }
}
