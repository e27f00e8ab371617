package dev.pingyi.round;

import dev.pingyi.round.TemplateFault.Part;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a template must satisfy so that a report can follow it. */
public final class TemplateRules {

    public static final int MOST_SECTIONS = 40;
    public static final int LONGEST_HEADING = 100;
    public static final int LONGEST_GUIDANCE = 2_000;
    public static final int MOST_WORDS = 20;
    public static final int LONGEST_WORD = 20;
    /** As long as a section's text may be, in characters. */
    public static final int LONGEST_TEXT = 200_000;

    /** As headings of reports are numbered: 一、 （一） 1. （1）. */
    private static final Pattern NUMBER =
            Pattern.compile("[一二三四五六七八九十]{1,3}[、．.]|[0-9０-９]{1,2}[、．.]|[（(][一二三四五六七八九十0-9０-９]{1,3}[）)]");

    private final List<TemplateFault> faults = new ArrayList<>();

    private TemplateRules() {}

    /** Everything that is wrong, in the order of the template; empty where nothing is. */
    public static List<TemplateFault> faults(Template template) {
        var rules = new TemplateRules();
        rules.check(template);
        return List.copyOf(rules.faults);
    }

    private void check(Template template) {
        var sections = template.sections();
        demand(
                !sections.isEmpty() && sections.size() <= MOST_SECTIONS,
                TemplateFault.WHOLE,
                Part.SECTIONS,
                "template-sections",
                MOST_SECTIONS,
                sections.size());
        var headings = new HashSet<String>();
        for (int i = 0; i < sections.size(); i++) {
            section(i, sections.get(i), headings);
        }
        shares(sections);
        for (var edition : Edition.values()) {
            total(template, edition);
        }
    }

    private void section(int index, TemplateSection section, Set<String> headings) {
        String heading = section.heading().strip();
        demand(
                !heading.isEmpty() && heading.length() <= LONGEST_HEADING,
                index,
                Part.HEADING,
                "template-heading",
                index + 1,
                LONGEST_HEADING);
        demand(!NUMBER.matcher(heading).lookingAt(), index, Part.HEADING, "template-heading-number", index + 1);
        demand(heading.isEmpty() || headings.add(heading), index, Part.HEADING, "template-heading-twice", heading);
        demand(
                section.guidance().length() <= LONGEST_GUIDANCE,
                index,
                Part.GUIDANCE,
                "template-guidance",
                index + 1,
                LONGEST_GUIDANCE,
                section.guidance().length());
        demand(
                section.mustContain().size() <= MOST_WORDS
                        && section.mustContain().stream()
                                .allMatch(word -> !word.isBlank() && word.length() <= LONGEST_WORD),
                index,
                Part.MUST_CONTAIN,
                "template-words",
                index + 1,
                MOST_WORDS,
                LONGEST_WORD);
        for (var edition : Edition.values()) {
            int least = section.least(edition);
            int most = section.most(edition);
            boolean range = inRange(least) && inRange(most);
            demand(range, index, part(edition), "template-length", index + 1, LONGEST_TEXT);
            demand(
                    !range || most == 0 || least <= most,
                    index,
                    part(edition),
                    "template-length-order",
                    index + 1,
                    least,
                    most);
        }
    }

    /** In whole numbers: three thirds are exactly the whole. */
    private void shares(List<TemplateSection> sections) {
        var numerator = BigInteger.ZERO;
        var denominator = BigInteger.ONE;
        boolean more = false;
        int last = TemplateFault.WHOLE;
        for (int i = 0; i < sections.size(); i++) {
            var share = sections.get(i).share();
            if (share != null) {
                var base = BigInteger.valueOf(share.denominator());
                numerator = numerator
                        .multiply(base)
                        .add(BigInteger.valueOf(share.numerator()).multiply(denominator));
                denominator = denominator.multiply(base);
                more |= share.comparator() == Fraction.Comparator.MORE_THAN;
                last = i;
            }
        }
        int whole = numerator.compareTo(denominator);
        var percent = new BigDecimal(numerator)
                .movePointRight(2)
                .divide(new BigDecimal(denominator), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        // More than the shares that make up the whole is more than there is.
        demand(whole < 0 || (whole == 0 && !more), last, Part.SHARE, "template-shares", percent.toPlainString());
    }

    private void total(Template template, Edition edition) {
        var length = template.length(edition);
        int least = length.least();
        int usual = length.customary();
        int most = length.most();
        boolean range = inRange(least) && inRange(usual) && inRange(most);
        demand(range, TemplateFault.WHOLE, part(edition), "template-total", LONGEST_TEXT);
        demand(
                !range || (ordered(least, usual) && ordered(usual, most) && ordered(least, most)),
                TemplateFault.WHOLE,
                part(edition),
                "template-total-order",
                least,
                usual,
                most);
        long needed = template.sections().stream()
                .mapToLong(section -> Math.max(0, section.least(edition)))
                .sum();
        demand(
                !range || most == 0 || needed <= most,
                TemplateFault.WHOLE,
                part(edition),
                "template-total-small",
                needed,
                most);
    }

    /** 0 stands for no limit, and is in order with everything. */
    private static boolean ordered(int lower, int upper) {
        return lower == 0 || upper == 0 || lower <= upper;
    }

    private static boolean inRange(int length) {
        return length >= 0 && length <= LONGEST_TEXT;
    }

    private static Part part(Edition edition) {
        return edition == Edition.WRITTEN ? Part.WRITTEN : Part.ORAL;
    }

    private void demand(boolean satisfied, int section, Part part, String reason, Object... arguments) {
        if (!satisfied) {
            faults.add(new TemplateFault(section, part, "round.rejected." + reason, List.of(arguments)));
        }
    }
}
