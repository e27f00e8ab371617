package dev.pingyi.report.checker;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 十六字方针 of sixteen characters; 《…》《…》两项制度; and new heights that are counted without being named. */
final class MottoRule implements Rule {

    private static final Pattern MOTTO = Pattern.compile(
            "[“\"](?<motto>[^”\"\\n]{4,60})[”\"](?:的|这)?(?<count>[二三四五六七八九十]{1,3})(?:个)?字(?:方针|要求|原则|标准|诀|经|总要求|工作法|方法)");
    private static final Pattern UNLISTED =
            Pattern.compile("(?:实现|呈现|取得|形成)[\\p{IsHan}]{0,4}?(?<count>[二三四五六七八九十]{1,3}|\\d{1,2})个新[\\p{IsHan}]{2}");
    private static final Pattern TITLES = Pattern.compile(
            "(?<titles>(?:《[^》\\n]{2,40}》[、和及，]?){2,9})(?<etc>等)?(?<count>[二两三四五六七八九十]|\\d{1,2})(?:项|个|部|份|种)(?:[\\p{IsHan}]{0,6}?)(?:制度|文件|办法|规定|意见|方案|规则|细则)");

    @Override
    public void check(Text text, Findings findings) {
        Matcher motto = MOTTO.matcher(text.flat());
        while (motto.find()) {
            int counted = (int) motto.group("motto")
                    .codePoints()
                    .filter(Character::isIdeographic)
                    .count();
            compare(motto, counted, "motto", true, findings);
        }
        Matcher titles = TITLES.matcher(text.flat());
        while (titles.find()) {
            int counted =
                    (int) titles.group("titles").chars().filter(c -> c == '《').count();
            compare(titles, counted, "count-list", titles.group("etc") == null, findings);
        }
        Matcher unlisted = UNLISTED.matcher(text.flat());
        while (unlisted.find()) {
            char next = unlisted.end() < text.length() ? text.flat().charAt(unlisted.end()) : '。';
            if (next != '：') {
                findings.add(
                        Level.NOTICE,
                        "count-list",
                        unlisted.start(),
                        unlisted.end(),
                        "unlisted",
                        unlisted.group("count"));
            }
        }
    }

    private static void compare(Matcher found, int counted, String key, boolean complete, Findings findings) {
        int said =
                ChineseNumber.parse(found.group("count")).map(Number::intValue).orElse(0);
        if (said > 0 && (complete ? said != counted : counted > said)) {
            findings.add(Level.ERROR, "count-list", found.start(), found.end(), key, found.group("count"), counted);
        }
    }
}
