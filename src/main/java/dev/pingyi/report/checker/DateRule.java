package dev.pingyi.report.checker;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates that cannot be, spans that end before they begin, periods without beginning, data older than what is told. */
final class DateRule implements Rule {

    private static final Pattern DATE =
            Pattern.compile("(?:(?<year>(?:19|20)\\d{2})年)?(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日)?");
    private static final Pattern SPAN = Pattern.compile(
            "(?<a>(?:19|20)\\d{2})年(?:(?<am>\\d{1,2})月)?(?:\\d{1,2}日)?(?:至|到|—|-|～)(?<b>(?:19|20)\\d{2})年(?:(?<bm>\\d{1,2})月)?");
    private static final Pattern HALF = Pattern.compile("今年上半年|上半年");
    private static final Pattern LATER = Pattern.compile("今年(?<month>[7-9]|1[0-2])月");
    private static final Pattern PERIOD = Pattern.compile("(?<![0-9—至到-])(?:近)?(?<years>[二两三四五])年来[^。]{0,10}?(?:共|累计)");

    @Override
    public void check(Text text, Findings findings) {
        Matcher date = DATE.matcher(text.flat());
        while (date.find()) {
            if (date.start() > 0 && Character.isDigit(text.flat().charAt(date.start() - 1))) {
                continue;
            }
            if (!exists(date)) {
                findings.add(Level.ERROR, "date", date.start(), date.end(), "date-impossible", date.group());
            }
        }
        Matcher span = SPAN.matcher(text.flat());
        while (span.find()) {
            int from = Integer.parseInt(span.group("a")) * 12 + month(span.group("am"), 1);
            int to = Integer.parseInt(span.group("b")) * 12 + month(span.group("bm"), 12);
            if (to < from) {
                findings.add(Level.ERROR, "date", span.start(), span.end(), "date-reversed", span.group());
            }
        }
        for (Text.Sentence sentence : text.sentences()) {
            Matcher half = HALF.matcher(text.flat()).region(sentence.start(), sentence.end());
            Matcher later = LATER.matcher(text.flat()).region(sentence.start(), sentence.end());
            if (half.find() && later.find() && half.start() < later.start()) {
                findings.add(
                        Level.NOTICE, "date", half.start(), later.end(), "date-older", half.group(), later.group());
            }
        }
        Matcher period = PERIOD.matcher(text.flat());
        while (period.find()) {
            findings.add(Level.NOTICE, "date", period.start(), period.end(), "date-period", period.group("years"));
        }
    }

    private static boolean exists(Matcher date) {
        int month = Integer.parseInt(date.group("month"));
        if (month < 1 || month > 12) {
            return false;
        }
        if (date.group("day") == null) {
            return true;
        }
        int day = Integer.parseInt(date.group("day"));
        // Without a year the 29th of February may be.
        int year = date.group("year") == null ? 2024 : Integer.parseInt(date.group("year"));
        return day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static int month(@org.jspecify.annotations.Nullable String written, int otherwise) {
        return written == null ? otherwise : Integer.parseInt(written);
    }
}
