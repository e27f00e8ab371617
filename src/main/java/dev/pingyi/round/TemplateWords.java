package dev.pingyi.round;

import dev.pingyi.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a template asks for, in words; the same on every screen. */
public final class TemplateWords {

    private TemplateWords() {}

    public static String edition(Edition edition) {
        return Texts.t("round.edition." + edition.name().toLowerCase(Locale.ROOT));
    }

    public static String purpose(Purpose purpose) {
        return Texts.t(
                "round.purpose." + purpose.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What the section must satisfy, as short sentences; empty where it may be as it likes. */
    public static List<String> demands(TemplateSection section, Edition edition) {
        var demands = new ArrayList<String>();
        demands.add(Texts.t(section.required() ? "round.template.required" : "round.template.optional"));
        if (section.share() != null) {
            demands.add(share(section.share()));
        }
        String length = length(section, edition);
        if (!length.isEmpty()) {
            demands.add(length);
        }
        return demands;
    }

    /** At least a third, more than a half, at least 40 %. */
    public static String share(Fraction share) {
        String part = share.denominator() == 100
                ? Texts.t("round.percent", share.numerator())
                : Texts.t("round.fraction", share.numerator(), share.denominator());
        boolean least = share.comparator() == Fraction.Comparator.AT_LEAST;
        return Texts.t(least ? "round.template.share.at-least" : "round.template.share.more-than", part);
    }

    /** Empty where any length will do. */
    public static String length(TemplateSection section, Edition edition) {
        return range(section.least(edition), section.most(edition));
    }

    public static String length(Length length) {
        var parts = new ArrayList<String>();
        if (length.customary() > 0) {
            parts.add(Texts.t("round.length.customary", length.customary()));
        }
        String range = range(length.least(), length.most());
        if (!range.isEmpty()) {
            parts.add(range);
        }
        return parts.isEmpty() ? Texts.t("round.length.any") : String.join(Texts.t("round.comma"), parts);
    }

    public static String counting(Counting counting) {
        return Texts.t(counting.punctuation() ? "round.counting.with-marks" : "round.counting.without-marks")
                + Texts.t("round.comma")
                + Texts.t(counting.headings() ? "round.counting.with-headings" : "round.counting.without-headings");
    }

    /** What must hold before a report is submitted. */
    public static String demands(Demands demands) {
        var words = new ArrayList<String>();
        add(words, demands.noErrors(), "round.demands.no-errors");
        add(words, demands.explanations(), "round.demands.explanations");
        add(words, demands.lastYear(), "round.demands.last-year");
        add(words, demands.figures(), "round.demands.figures");
        return words.isEmpty() ? Texts.t("round.demands.none") : String.join(Texts.t("round.pause"), words);
    }

    private static void add(List<String> words, boolean demanded, String key) {
        if (demanded) {
            words.add(Texts.t(key));
        }
    }

    /** The words that must occur, as they are written on the screen. */
    public static String words(List<String> words) {
        return String.join(Texts.t("round.pause"), words);
    }

    private static String range(int least, int most) {
        if (least > 0 && most > 0) {
            return Texts.t("round.length.between", least, most);
        }
        if (least > 0) {
            return Texts.t("round.length.least", least);
        }
        return most > 0 ? Texts.t("round.length.most", most) : "";
    }
}
