package dev.pingyi.checker;

import dev.pingyi.text.ChineseNumber;
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

    /** 安全饮水、道路硬化、路灯亮化、公厕改造五件实事. */
    private static final Pattern ITEMS = Pattern.compile(
            "(?<items>(?:[\\p{IsHan}“”]{2,10}、){2,8}(?<last>[\\p{IsHan}“”]{2,10}?))(?<etc>等)?(?<count>[二两三四五六七八九十]|\\d{1,2})(?:件|项|类|个方面|方面|大类|种)(?:实事|制度|工作|内容|机制|任务|措施|问题|活动|重点|工程|产业|行动|载体)");

    private static final Pattern VERB = Pattern.compile("参加|开展|完成|落实|解决|实施|召开|推进|做好|提出|制定|建立|健全|执行|办成|办好|抓|的|了|有|为");

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
        Matcher items = ITEMS.matcher(text.flat());
        while (items.find()) {
            int counted =
                    1 + (int) items.group("items").chars().filter(c -> c == '、').count();
            boolean verb = VERB.matcher(items.group("last")).find();
            if (!verb) {
                compare(items, counted, "count-list", items.group("etc") == null, findings);
            }
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
