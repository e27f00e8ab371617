package dev.pingyi.round;

import dev.pingyi.round.Fraction.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A template as plans of form 1 kept it: heading, guidance and a share in whole percent. Read only, so that rounds of
 * that time still open.
 */
record FormerTemplate(List<Part> sections) {

    /** @param minimumShare in percent; a third had to be written as 33 */
    record Part(String heading, String guidance, int minimumShare) {

        TemplateSection now() {
            return new TemplateSection(heading, guidance, purpose(), true, List.of(), share(), 0, 0, 0, 0);
        }

        private @Nullable Fraction share() {
            return switch (minimumShare) {
                case 0 -> null;
                case 33 -> new Fraction(1, 3, Comparator.AT_LEAST);
                default -> new Fraction(minimumShare, 100, Comparator.AT_LEAST);
            };
        }

        private Purpose purpose() {
            if (heading.contains("上年度") || heading.contains("整改")) {
                return Purpose.LAST_YEAR;
            }
            if (heading.contains("问题")) {
                return Purpose.PROBLEMS;
            }
            return heading.contains("打算") || heading.contains("计划") ? Purpose.PLANS : Purpose.ACHIEVEMENTS;
        }
    }

    /** With what held then: everything counted, 3,000 characters usual and 4,000 the most. */
    Template now() {
        return new Template(
                1,
                sections.stream().map(Part::now).toList(),
                Counting.EVERYTHING,
                new Length(0, 3000, 4000),
                Length.ANY);
    }
}
