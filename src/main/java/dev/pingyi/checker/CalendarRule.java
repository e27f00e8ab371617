package dev.pingyi.checker;

import dev.pingyi.text.ChineseNumber;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the calendar says of a date: its day of the week, how long a span lasts, whether the end met its deadline. */
final class CalendarRule implements Rule {

    private static final String DAYS = "一二三四五六日";
    private static final Pattern WEEKDAY =
            Pattern.compile("(?<year>20\\d{2})年(?<month>\\d{1,2})月(?<day>\\d{1,2})日[，（]?(?:星期|周)(?<name>[一二三四五六日天])");
    private static final Pattern LASTING = Pattern.compile(
            "(?<!\\d)(?<month>\\d{1,2})月(?<day>\\d{1,2})日?(?:至|到|—+|-)(?:(?<endMonth>\\d{1,2})月)?(?<endDay>\\d{1,2})日[^。；]{0,12}?(?:为期|历时|共|用时)(?<days>\\d{1,3}|[一二三四五六七八九十]{1,3})天");
    private static final Pattern DEADLINE = Pattern.compile(
            "(?<month>\\d{1,2})月(?<day>\\d{1,2})日(?:之|以)?前[^。；]{0,30}?(?<endMonth>\\d{1,2})月(?<endDay>\\d{1,2})日[^。；]{0,8}?(?:提前|如期|按期|按时)");

    private static final Pattern MONTHS = Pattern.compile(
            "(?<year>20\\d{2})年(?<month>\\d{1,2})月[^。；\\d]{0,12}(?<endYear>20\\d{2})年(?<endMonth>\\d{1,2})月[^。；\\d]{0,16}(?:历时|为期|用时)(?<months>\\d{1,2})个月");

    @Override
    public void check(Text text, Findings findings) {
        Matcher months = MONTHS.matcher(text.flat());
        while (months.find()) {
            int real = (Integer.parseInt(months.group("endYear")) - Integer.parseInt(months.group("year"))) * 12
                    + Integer.parseInt(months.group("endMonth"))
                    - Integer.parseInt(months.group("month"));
            int said = Integer.parseInt(months.group("months"));
            if (real > 0 && (said < real - 1 || said > real + 1)) {
                findings.add(
                        Level.WARNING, "date", months.start(), months.end(), "date-months", months.group(), real, said);
            }
        }
        Matcher weekday = WEEKDAY.matcher(text.flat());
        while (weekday.find()) {
            weekday(weekday, findings);
        }
        Matcher lasting = LASTING.matcher(text.flat());
        while (lasting.find()) {
            lasting(lasting, findings);
        }
        Matcher deadline = DEADLINE.matcher(text.flat());
        while (deadline.find()) {
            if (day(deadline, "endMonth", "endDay") > day(deadline, "month", "day")) {
                findings.add(
                        Level.WARNING, "date", deadline.start(), deadline.end(), "date-deadline", deadline.group());
            }
        }
    }

    private static int day(Matcher date, String month, String day) {
        return Integer.parseInt(date.group(month)) * 100 + Integer.parseInt(date.group(day));
    }

    private static void weekday(Matcher found, Findings findings) {
        try {
            int real = LocalDate.of(
                            Integer.parseInt(found.group("year")),
                            Integer.parseInt(found.group("month")),
                            Integer.parseInt(found.group("day")))
                    .getDayOfWeek()
                    .getValue();
            if (DAYS.indexOf(found.group("name").replace('天', '日')) != real - 1) {
                findings.add(
                        Level.WARNING,
                        "date",
                        found.start(),
                        found.end(),
                        "date-weekday",
                        found.group(),
                        DAYS.substring(real - 1, real));
            }
        } catch (DateTimeException none) {
            // DateRule says that there is no such day.
            return;
        }
    }

    private static void lasting(Matcher found, Findings findings) {
        String end = found.group("endMonth") == null ? found.group("month") : found.group("endMonth");
        int said =
                ChineseNumber.parse(found.group("days")).map(Number::intValue).orElse(0);
        try {
            LocalDate from =
                    LocalDate.of(2025, Integer.parseInt(found.group("month")), Integer.parseInt(found.group("day")));
            LocalDate to = LocalDate.of(2025, Integer.parseInt(end), Integer.parseInt(found.group("endDay")));
            long days = ChronoUnit.DAYS.between(from, to);
            boolean leap = from.getMonthValue() <= 2 && to.getMonthValue() > 2;
            if (days > 0 && (said < days || said > days + (leap ? 2 : 1))) {
                findings.add(
                        Level.WARNING,
                        "date",
                        found.start(),
                        found.end(),
                        "date-lasting",
                        found.group(),
                        days + 1,
                        said);
            }
        } catch (DateTimeException none) {
            return;
        }
    }
}
