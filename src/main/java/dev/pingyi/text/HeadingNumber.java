package dev.pingyi.text;

import java.util.Optional;
import java.util.OptionalInt;

/** The numbers of headings, level by level: 一、 （一） 1. （1）. */
public final class HeadingNumber {

    private HeadingNumber() {}

    /** 一、二、… before the heading of a template, unless it brings a number of its own. */
    public static String first(int number, String heading) {
        return ReportText.level(heading).isPresent() ? heading : chinese(number) + "、" + heading;
    }

    /** The words of a heading. */
    public static String without(String heading) {
        return number(heading)
                .map(number -> heading.substring(number.end()).strip())
                .orElse(heading.strip());
    }

    /** The heading with another number. The way of writing stays where the level does: 1、 full or half width. */
    public static String with(String heading, int level, int number) {
        var written = number(heading);
        String indent =
                written.map(found -> heading.substring(0, found.start())).orElse("");
        String words = written.map(found -> heading.substring(found.end())).orElse(heading);
        if (written.isEmpty() || written.get().level() != level) {
            return indent
                    + switch (level) {
                        case 1 -> chinese(number) + "、";
                        case 2 -> "（" + chinese(number) + "）";
                        case 3 -> number + ".";
                        case 4 -> "（" + number + "）";
                        default -> "";
                    }
                    + words.stripLeading();
        }
        LineNumber like = written.get();
        String digits = level <= 2 ? chinese(number) : digits(number, like.digits());
        return indent + like.before() + digits + like.behind() + words;
    }

    /** One that a draft numbers by itself; 第一部分 belongs to the words. */
    private static Optional<LineNumber> number(String heading) {
        return LineNumber.read(heading)
                .filter(found -> found.kind() == LineNumber.Kind.PLAIN || found.kind() == LineNumber.Kind.LOST);
    }

    /** Whether the heading bears that number of its level. */
    public static boolean is(String heading, int level, int number) {
        return ReportText.level(heading).equals(OptionalInt.of(level))
                && with(heading, level, number).equals(heading);
    }

    private static String digits(int number, String like) {
        if (like.charAt(0) < '０') {
            return String.valueOf(number);
        }
        var wide = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> wide.append((char) (c - '0' + '０')));
        return wide.toString();
    }

    private static String chinese(int number) {
        return Numerals.of("chineseCounting", number);
    }
}
