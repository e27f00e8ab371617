package dev.pingyi.checker;

import dev.pingyi.text.ChineseNumber;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is begun on one day and ended on another of the same sentence: 4月底启动的排查，于3月25日前全部整改到位. */
final class OrderRule implements Rule {

    private static final String DAY =
            "(?:(?<year>20\\d{2})年)?(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:(?<day>\\d{1,2})日|(?<third>初|上旬|中旬|中|下旬|底|末))?(?:前|起)?";
    private static final Pattern BEGUN = Pattern.compile(
            "(?<![\\d一二三四五六七八九十])" + DAY + "[，]?(?:正式|全面|集中)?(?:启动|开始|开展|开工|动工|开班|立项|部署|动员|签订|立案|受理|报名)");
    private static final Pattern ENDED = Pattern.compile("(?<=[，、到至于在])(?:已|并|又)?(?:于|在|到|至)?(?<same>同年|当年)?" + DAY
            + "[，]?(?:全部|全面|顺利|如期|提前|基本|就|便)?(?:结束|建成|完成|整改到位|竣工|完工|验收|销号|闭幕|办结|结题|召开总结|举行总结|总结|通过验收|投入使用|交付)");

    @Override
    public void check(Text text, Findings findings) {
        for (Text.Sentence sentence : text.sentences()) {
            Matcher begun = BEGUN.matcher(text.flat()).region(sentence.start(), sentence.end());
            if (begun.find()) {
                Matcher ended = ENDED.matcher(text.flat()).region(begun.end(), sentence.end());
                if (ended.useTransparentBounds(true).find()) {
                    pair(text, begun, ended, findings);
                }
            }
        }
    }

    private static void pair(Text text, Matcher begun, Matcher ended, Findings findings) {
        String between = text.flat().substring(begun.end(), ended.start());
        boolean years = ended.group("same") == null && (begun.group("year") == null) != (ended.group("year") == null);
        boolean turn = between.contains("次年") || between.contains("翌年") || between.contains("今年");
        if (between.indexOf('；') < 0 && !years && !turn && latest(ended) < earliest(begun)) {
            // 开展 may be said of one thing and the end of another.
            Level level = begun.group().endsWith("开展") ? Level.WARNING : Level.ERROR;
            findings.add(level, "date", begun.start(), ended.end(), "date-order", begun.group(), ended.group());
        }
    }

    private static int month(String written) {
        return Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : ChineseNumber.chinese(written);
    }

    private static int earliest(Matcher date) {
        return day(date, 1, 1, 11, 21);
    }

    private static int latest(Matcher date) {
        return day(date, 31, 10, 20, 31);
    }

    /** Month and day in one number, a third of a month by the day given for it. */
    private static int day(Matcher date, int whole, int first, int second, int third) {
        int year = date.group("year") == null ? 0 : Integer.parseInt(date.group("year"));
        int month = year * 10_000 + month(date.group("month")) * 100;
        if (date.group("day") != null) {
            return month + Integer.parseInt(date.group("day"));
        }
        String part = date.group("third") == null ? "" : date.group("third");
        return month
                + switch (part) {
                    case "初", "上旬" -> first;
                    case "中", "中旬" -> second;
                    case "下旬", "底", "末" -> third;
                    default -> whole;
                };
    }
}
