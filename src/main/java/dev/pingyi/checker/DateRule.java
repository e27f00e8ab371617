package dev.pingyi.checker;

import dev.pingyi.checker.Heading.Role;
import dev.pingyi.text.ChineseNumber;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates that cannot be, spans that end before they begin, one event on two days, periods without beginning. */
final class DateRule implements Rule {

    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?:(?<year>(?:19|20)\\d{2})年)?(?<month>\\d{1,2})月(?!份?以来)(?:(?<day>\\d{1,2})(?:日|号))?|(?<!\\d)(?<y>(?:19|20)\\d{2})[-./](?<m>\\d{1,2})[-./](?<d>\\d{1,2})(?!\\d)");
    private static final Pattern CHINESE =
            Pattern.compile("(?<![一二三四五六七八九十])(?<month>[一二三四五六七八九十]{1,3})月(?<day>[一二三四五六七八九十]{1,4})(?:日|号)");
    private static final String DASH = "(?:至|到|—+|-)";
    private static final Pattern SPAN =
            Pattern.compile("(?<a>(?:19|20)\\d{2})年(?:(?<am>\\d{1,2})月)?(?:\\d{1,2}日)?(?:起)?" + DASH
                    + "(?<b>(?:19|20)\\d{2})年(?:(?<bm>\\d{1,2})月)?");
    private static final Pattern MONTHS = Pattern.compile(
            "(?<!\\d)(?<am>\\d{1,2})月(?:(?<ad>\\d{1,2})日)?(?:起)?" + DASH + "(?<bm>\\d{1,2})月(?:(?<bd>\\d{1,2})日)?");
    private static final Pattern DAYS =
            Pattern.compile("(?<!\\d)\\d{1,2}月(?<ad>\\d{1,2})日?" + DASH + "(?<bd>\\d{1,2})日");
    private static final Pattern NEXT_YEAR = Pattern.compile("^(?:次年|翌年|第二年|明年)");
    private static final Pattern HALF = Pattern.compile("今年上半年|上半年");
    private static final Pattern LATER = Pattern.compile("今年(?<month>[7-9]|1[0-2])月");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}年");
    private static final Pattern PERIOD = Pattern.compile("(?<![0-9—至到-])(?:近)?(?<years>[二两三四五])年来[^。]{0,10}?(?:共|累计)");
    private static final Pattern EVENT = Pattern.compile(
            "(?<month>\\d{1,2})月(?<day>\\d{1,2})日[，]?(?:[\\p{IsHan}]{0,10}?)(?:召开|举行|举办|组织召开|通过|开展|完成|成立|揭牌)(?:的|了)?(?<what>[\\p{IsHan}“”]{4,16}?(?:大会|换届选举|动员会|启动仪式|换届|推进会|现场会|揭牌仪式|述职评议会|领导小组))");

    @Override
    public void check(Text text, Findings findings) {
        impossible(text, findings);
        spans(text, findings);
        events(text, findings);
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
            int end = text.flat().indexOf('。', period.end());
            String rest = text.flat().substring(period.start(), end < 0 ? text.lineEndAt(period.end()) : end);
            if (YEAR.matcher(rest).find()) {
                continue;
            }
            findings.add(Level.NOTICE, "date", period.start(), period.end(), "date-period", period.group("years"));
        }
    }

    private static void impossible(Text text, Findings findings) {
        Matcher date = DATE.matcher(text.flat());
        while (date.find()) {
            boolean figures = date.group("m") != null;
            if (!exists(
                    figures ? date.group("y") : date.group("year"),
                    Integer.parseInt(figures ? date.group("m") : date.group("month")),
                    figures ? date.group("d") : date.group("day"))) {
                findings.add(Level.ERROR, "date", date.start(), date.end(), "date-impossible", date.group());
            }
        }
        Matcher chinese = CHINESE.matcher(text.flat());
        while (chinese.find()) {
            int month = ChineseNumber.chinese(chinese.group("month"));
            int day = ChineseNumber.chinese(chinese.group("day"));
            if (month < 0 || day < 0 || !exists(null, month, String.valueOf(day))) {
                findings.add(Level.ERROR, "date", chinese.start(), chinese.end(), "date-impossible", chinese.group());
            }
        }
    }

    private static boolean exists(@Nullable String inYear, int month, @Nullable String ofMonth) {
        if (month < 1 || month > 12) {
            return false;
        }
        if (ofMonth == null) {
            return true;
        }
        int day = Integer.parseInt(ofMonth);
        // Without a year the 29th of February may be.
        int year = inYear == null ? 2024 : Integer.parseInt(inYear);
        return day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static void spans(Text text, Findings findings) {
        Matcher span = SPAN.matcher(text.flat());
        while (span.find()) {
            int from = Integer.parseInt(span.group("a")) * 12 + month(span.group("am"), 1);
            int to = Integer.parseInt(span.group("b")) * 12 + month(span.group("bm"), 12);
            if (to < from) {
                findings.add(Level.ERROR, "date", span.start(), span.end(), "date-reversed", span.group());
            }
        }
        Matcher months = MONTHS.matcher(text.flat());
        while (months.find()) {
            int from = month(months.group("am"), 1) * 100 + month(months.group("ad"), 1);
            int to = month(months.group("bm"), 1) * 100 + month(months.group("bd"), 31);
            // 11月至2月 may cross the year; within half a year backwards it is a slip.
            boolean winter = to / 100 + 12 - from / 100 <= 6;
            if (to < from && !winter && !NEXT_YEAR.matcher(months.group()).find()) {
                findings.add(Level.ERROR, "date", months.start(), months.end(), "date-reversed", months.group());
            }
        }
        Matcher days = DAYS.matcher(text.flat());
        while (days.find()) {
            if (Integer.parseInt(days.group("bd")) < Integer.parseInt(days.group("ad"))) {
                findings.add(Level.ERROR, "date", days.start(), days.end(), "date-reversed", days.group());
            }
        }
    }

    /** 3月12日召开换届大会 here, 3月21日召开的换届大会 there. */
    private static void events(Text text, Findings findings) {
        Map<String, String> told = new HashMap<>();
        Matcher event = EVENT.matcher(text.flat());
        while (event.find()) {
            if (text.role(event.start()) == Role.PLANS) {
                continue;
            }
            String what = event.group("what").replaceFirst("^(?:的|了|全[镇乡村])+", "");
            String day = event.group("month") + "月" + event.group("day") + "日";
            String before = told.putIfAbsent(what, day);
            if (before != null && !before.equals(day)) {
                findings.add(Level.WARNING, "date", event.start(), event.end(), "date-twice", what, day, before);
            }
        }
    }

    private static int month(@Nullable String written, int otherwise) {
        return written == null ? otherwise : Integer.parseInt(written);
    }
}
