package dev.pingyi.document;

import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which parts of a date and time a number format shows. They are written in one form, whatever the signs of the format:
 * 2026年6月30日, 2026年6月, 9:30. Where month and day are shown the year is added: it stands in the cell, and a deadline
 * without it says little.
 */
record ShownDate(boolean year, boolean month, boolean day, boolean weekday, boolean time, boolean seconds) {

    /** Longer ones are written by no program. */
    private static final int LONGEST = 255;

    /** Letters of a format in a row, in lower case: yyyy is y, 4. */
    private record Letters(char letter, int count) {}

    /** Empty for a format that shows something else. */
    static Optional<ShownDate> of(String format) {
        if (format.length() > LONGEST || format.equalsIgnoreCase("General")) {
            return Optional.empty();
        }
        var letters = letters(format);
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        boolean year = false;
        boolean month = false;
        boolean day = false;
        boolean weekday = false;
        boolean time = false;
        boolean seconds = false;
        for (int i = 0; i < letters.size(); i++) {
            var part = letters.get(i);
            switch (part.letter) {
                case 'y', 'e', 'g' -> year = true;
                case 'h' -> time = true;
                case 's' -> time = seconds = true;
                case 'a' -> weekday |= part.count >= 3;
                case 'd' -> {
                    weekday |= part.count >= 3;
                    day |= part.count < 3;
                }
                default -> {
                    // m: minutes behind hours and before seconds, else the month.
                    boolean minutes = (i > 0 && letters.get(i - 1).letter == 'h')
                            || (i + 1 < letters.size() && letters.get(i + 1).letter == 's');
                    time |= minutes;
                    month |= !minutes;
                }
            }
        }
        return Optional.of(new ShownDate(year || (month && day), month, day, weekday, time, seconds));
    }

    /** Of the first section, without what stands in quotes, brackets or behind a backslash; empty if it shows digits. */
    private static List<Letters> letters(String format) {
        List<Letters> letters = new ArrayList<>();
        int i = 0;
        while (i < format.length() && format.charAt(i) != ';') {
            char c = Character.toLowerCase(format.charAt(i));
            if (c == '"' || c == '[') {
                int end = format.indexOf(c == '"' ? '"' : ']', i + 1);
                if (end < 0 || (c == '[' && format.substring(i + 1, end).matches("(?i)h+|m+|s+"))) {
                    // Hours that go on beyond a day are a duration.
                    return List.of();
                }
                i = end + 1;
            } else if (c == '\\' || c == '_' || c == '*') {
                i += 2;
            } else if (format.regionMatches(true, i, "AM/PM", 0, 5)) {
                i += 5;
            } else if (format.regionMatches(true, i, "A/P", 0, 3)) {
                i += 3;
            } else if (c == '#' || c == '?' || c == '%' || c == '@' || (c == '0' && !lastIs(letters, 's'))) {
                return List.of();
            } else if ("ymdhsaeg".indexOf(c) >= 0) {
                int begin = i;
                while (i < format.length() && Character.toLowerCase(format.charAt(i)) == c) {
                    i++;
                }
                letters.add(new Letters(c, i - begin));
            } else {
                i++;
            }
        }
        return letters;
    }

    private static boolean lastIs(List<Letters> letters, char letter) {
        return !letters.isEmpty() && letters.getLast().letter == letter;
    }

    String text(LocalDateTime when) {
        var text = new StringBuilder();
        if (year) {
            text.append(when.getYear()).append('年');
        }
        if (month) {
            text.append(when.getMonthValue()).append('月');
        }
        if (day) {
            text.append(when.getDayOfMonth()).append('日');
        }
        if (weekday) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(when.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE));
        }
        if (time) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(String.format(Locale.ROOT, "%d:%02d", when.getHour(), when.getMinute()));
            text.append(seconds ? String.format(Locale.ROOT, ":%02d", when.getSecond()) : "");
        }
        return text.toString();
    }
}
