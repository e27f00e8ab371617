package dev.pingyi.checker;

import dev.pingyi.checker.Heading.Role;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates against the year reported on and against the day the report is signed: nothing done lies after it, nothing
 * planned before it, and last year is the year before.
 */
final class YearRule implements Rule {

    private static final Pattern TITLE = Pattern.compile("(?<year>20\\d{2})(?=年)");
    private static final Pattern SIGNED =
            Pattern.compile("^（?(?<year>20\\d{2})年(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日)?）?$");
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?:(?<year>20\\d{2})年(?:(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日)?)?|(?<m>\\d{1,2})月(?<d>\\d{1,2})日)");
    private static final Pattern THIS_YEAR = Pattern.compile("(?<year>20\\d{2})年(?:度)?(?:以来|，在|，我|，本人|，面对)");
    private static final Pattern LAST_YEAR =
            Pattern.compile("(?<year>20\\d{2})年度?(?!\\d{1,2}月)(?=[^，。；]{0,12}(?:述职|评议|点评|反馈|考核))");
    private static final Pattern DONE = Pattern.compile("召开|完成|开展|举办|组织|建成|印发|制定|成立|举行|整改到位|销号|已|了");
    private static final Pattern MINE =
            Pattern.compile("^，?(?:我|本人)?(?:先后|又|还)?(?:带队|走访|带领|牵头|参加|发现|查出|获|被评|讲|到(?!期|位))");
    private static final Pattern AIM = Pattern.compile("力争|计划|将|争取|拟|到期|截止|截至|底前|年底|目标|规划|预计");

    private final @Nullable Integer known;

    YearRule(@Nullable Integer known) {
        this.known = known;
    }

    private record Day(int value, int end) {}

    @Override
    public void check(Text text, Findings findings) {
        Integer year = known == null ? titled(text) : known;
        Day signed = signed(text);
        if (year == null && signed == null) {
            return;
        }
        // Reports are written until spring of the next year.
        int latest = signed != null ? signed.value() : ((year == null ? 9998 : year) + 1) * 10_000 + 331;
        String day = signed != null ? shown(signed.value()) : "";
        Matcher date = DATE.matcher(text.flat());
        int body = bodyStart(text);
        while (date.find()) {
            boolean signature =
                    signed != null && date.start() <= signed.end() && date.start() >= text.lineStartAt(signed.end());
            Integer of = year(text, date, signed);
            if (date.start() >= body && !signature && of != null) {
                dated(text, date, of, latest, day, findings);
            }
        }
        if (year != null) {
            named(text, year, findings);
        }
    }

    private static void dated(Text text, Matcher date, int year, int latest, String signed, Findings findings) {
        Role role = text.role(date.start());
        int sentence = sentenceEnd(text, date.end());
        String behind = text.flat().substring(date.end(), Math.min(sentence, date.end() + 24));
        String around = text.flat().substring(Math.max(0, date.start() - 12), Math.min(sentence, date.end() + 12));
        int from = value(date, year, 0, 0);
        int to = value(date, year, 12, 31);
        if (role == Role.PLANS) {
            boolean due = Pattern.compile("^(?:[初中末底]|上半年|下半年|[一二三四]季度|年底)?(?:以)?前|^年?底")
                            .matcher(behind)
                            .find()
                    || date.group("month") != null;
            if (due
                    && to < latest / 100 * 100
                    && !signed.isEmpty()
                    && !behind.contains("以来")
                    && !DONE.matcher(behind).find()) {
                findings.add(Level.WARNING, "date", date.start(), date.end(), "date-past", date.group(), signed);
            }
        } else if (from > latest
                && (date.group("month") != null || date.group("m") != null)
                && !AIM.matcher(around).find()
                && (DONE.matcher(behind).find()
                        || (!signed.isEmpty() && MINE.matcher(behind).find()))) {
            String key = signed.isEmpty() ? "date-ahead" : "date-after";
            findings.add(Level.ERROR, "date", date.start(), date.end(), key, date.group(), signed);
        }
    }

    private static int sentenceEnd(Text text, int from) {
        for (int i = from; i < text.length(); i++) {
            if ("。；\n".indexOf(text.flat().charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    /** The year the text gives itself in its first paragraph, and the one it gives to last year's appraisal. */
    private static void named(Text text, int year, Findings findings) {
        int body = bodyStart(text);
        Matcher own = THIS_YEAR.matcher(text.flat()).region(body, Math.max(body, Math.min(text.length(), body + 200)));
        if (own.find()
                && Integer.parseInt(own.group("year")) != year
                && Integer.parseInt(own.group("year")) != year + 1) {
            findings.add(
                    Level.WARNING,
                    "date",
                    own.start("year"),
                    own.end("year") + 1,
                    "date-year",
                    own.group("year"),
                    String.valueOf(year));
        }
        for (Heading heading : text.headings()) {
            if (heading.role() == Role.LAST_YEAR && text.top(heading)) {
                Matcher last = LAST_YEAR
                        .matcher(text.flat())
                        .region(heading.start(), Math.min(heading.until(), heading.end() + 120));
                if (last.find() && Integer.parseInt(last.group("year")) != year - 1) {
                    findings.add(
                            Level.WARNING,
                            "date",
                            last.start(),
                            last.end(),
                            "date-last-year",
                            last.group("year"),
                            String.valueOf(year - 1));
                }
            }
        }
    }

    /** Its year as written, or for a day without year the one before the signature; null for neither. */
    private static @Nullable Integer year(Text text, Matcher date, @Nullable Day signed) {
        if (date.group("year") != null) {
            return Integer.valueOf(date.group("year"));
        }
        boolean day = date.group("d") != null;
        if (signed == null
                || !day
                || text.role(date.start()) == Role.PLANS
                || text.role(date.start()) == Role.LAST_YEAR) {
            return null;
        }
        int month = signed.value() / 100 % 100;
        boolean before = month <= 3 && Integer.parseInt(date.group("m")) > month;
        return signed.value() / 10_000 - (before ? 1 : 0);
    }

    private static int value(Matcher date, int year, int month, int day) {
        String m = date.group("month") == null ? date.group("m") : date.group("month");
        String d = date.group("day") == null ? date.group("d") : date.group("day");
        return year * 10_000
                + (m == null ? month : Integer.parseInt(m)) * 100
                + (d == null ? day : Integer.parseInt(d));
    }

    private static String shown(int value) {
        return value / 10_000 + "年" + value / 100 % 100 + "月" + (value % 100 == 99 ? "" : value % 100 + "日");
    }

    private static @Nullable Integer titled(Text text) {
        for (int line = 1; line <= Math.min(4, text.lines()); line++) {
            String words = text.flat().substring(text.lineStart(line), text.lineEnd(line));
            Matcher year = TITLE.matcher(words);
            int number = line;
            if (words.length() <= 50
                    && text.numbered().stream().noneMatch(numbered -> numbered.line() == number)
                    && words.indexOf('。') < 0
                    && year.find()
                    && (words.contains("述职") || words.contains("报告") || words.contains("年度"))) {
                return Integer.valueOf(year.group("year"));
            }
        }
        return null;
    }

    private static int bodyStart(Text text) {
        for (int line = 1; line <= text.lines(); line++) {
            if (text.lineEnd(line) - text.lineStart(line) > 50) {
                return text.lineStart(line);
            }
        }
        return 0;
    }

    /** A line of its own among the last ones or the first ones that is nothing but a date. */
    private static @Nullable Day signed(Text text) {
        for (int line = text.lines(); line > 0; line--) {
            if (line < text.lines() - 6 && line > 6) {
                continue;
            }
            Matcher day = SIGNED.matcher(text.flat()
                    .substring(text.lineStart(line), text.lineEnd(line))
                    .strip());
            if (day.find()) {
                // A signature of a month only: any day of it.
                int of = day.group("day") == null ? 99 : Integer.parseInt(day.group("day"));
                int value = Integer.parseInt(day.group("year")) * 10_000 + Integer.parseInt(day.group("month")) * 100;
                return new Day(value + of, text.lineEnd(line));
            }
        }
        return null;
    }
}
