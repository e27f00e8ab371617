package dev.pingyi.text;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of headings, level by level: 一、 （一） 1. （1）. */
public final class HeadingNumber {

    private static final String INDENT = "(?<indent>[ \\t\\u3000\\u00A0]*)";
    private static final Pattern ANY = Pattern.compile(INDENT
            + "(?:(?<one>[一二三四五六七八九十百]{1,4})(?<oneEnd>[、．.])"
            + "|(?<twoBegin>[（(])(?<two>[一二三四五六七八九十百]{1,4})(?<twoEnd>[）)])"
            + "|(?<three>[0-9０-９]{1,2})(?<threeEnd>[、．.])(?![0-9０-９])"
            + "|(?<fourBegin>[（(])(?<four>[0-9０-９]{1,2})(?<fourEnd>[）)])"
            + "|(?<lost>、))");

    private HeadingNumber() {}

    /** 一、二、… before the heading of a template, unless it brings a number of its own. */
    public static String first(int number, String heading) {
        return ReportText.level(heading).isPresent() ? heading : chinese(number) + "、" + heading;
    }

    /** The words of a heading. */
    public static String without(String heading) {
        Matcher matcher = ANY.matcher(heading);
        return matcher.lookingAt() ? heading.substring(matcher.end()).strip() : heading.strip();
    }

    /** The heading with another number. The way of writing stays where the level does: 1、 full or half width. */
    public static String with(String heading, int level, int number) {
        Matcher matcher = ANY.matcher(heading);
        boolean numbered = matcher.lookingAt();
        String indent = numbered ? matcher.group("indent") : "";
        String words = numbered ? heading.substring(matcher.end()) : heading;
        if (!numbered || ReportText.level(heading).orElse(0) != level) {
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
        return indent
                + switch (level) {
                    case 1 -> chinese(number) + matcher.group("oneEnd");
                    case 2 -> matcher.group("twoBegin") + chinese(number) + matcher.group("twoEnd");
                    case 3 -> digits(number, matcher.group("three")) + matcher.group("threeEnd");
                    default ->
                        matcher.group("fourBegin") + digits(number, matcher.group("four")) + matcher.group("fourEnd");
                }
                + words;
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
