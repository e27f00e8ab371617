package dev.pingyi.report.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Three measures announced, two listed: counts in words against the lists that follow, and mottos of n characters. */
final class CountListRule implements Rule {

    private static final String NUMBER = "(?<count>[二两三四五六七八九十]{1,3}|\\d{1,2})";
    private static final Pattern ANNOUNCED = Pattern.compile(
            NUMBER + "(?:大|个|项|条|点|方面|个方面|大项|类|种|篇|步)(?<what>[\\p{IsHan}]{0,8})(?<gap>[：，。\\[【（]{1,3})");
    private static final Pattern ORDINAL =
            Pattern.compile("(?:(?<=[：；。，、\\n\\[【（ ])|^)(?<ordinal>[一二三四五六七八九十])(?:是|要)");
    private static final Pattern BRACKETED = Pattern.compile("（(\\d{1,2})）");
    private static final Pattern MOTTO =
            Pattern.compile("[“\"](?<motto>[^”\"]{4,40})[”\"](?:的)?(?<count>[二三四五六七八九十]{1,3})字(?:方针|要求|原则|标准|诀|经)");
    private static final Pattern UNLISTED =
            Pattern.compile("(?:实现|呈现|取得|形成)[\\p{IsHan}]{0,4}?(?<count>[二三四五六七八九十]{1,3}|\\d{1,2})个新[\\p{IsHan}]{2}");

    @Override
    public void check(Text text, Findings findings) {
        announced(text, findings);
        mottos(text, findings);
        Matcher matcher = UNLISTED.matcher(text.flat());
        while (matcher.find()) {
            char next = matcher.end() < text.length() ? text.flat().charAt(matcher.end()) : '。';
            if (next != '：') {
                findings.add(
                        Level.NOTICE, "count-list", matcher.start(), matcher.end(), "unlisted", matcher.group("count"));
            }
        }
    }

    private static void announced(Text text, Findings findings) {
        Matcher matcher = ANNOUNCED.matcher(text.flat());
        while (matcher.find()) {
            int announced = ChineseNumber.parse(matcher.group("count"))
                    .map(Number::intValue)
                    .orElse(0);
            int from = matcher.end() - 1;
            int until = Math.min(paragraphEnd(text, from), from + 1200);
            int listed = listed(text.flat().substring(from, until));
            if (announced >= 2 && listed >= 2 && listed != announced) {
                findings.add(
                        Level.ERROR,
                        "count-list",
                        matcher.start(),
                        matcher.end("what"),
                        "count-list",
                        matcher.group("count"),
                        listed);
            }
        }
    }

    /** How many items a list has that begins here: 一是…二是…, （1）…（2）…, in order from the first; 0 where there is none. */
    private static int listed(String words) {
        List<Integer> ordinals = new ArrayList<>();
        Matcher ordinal = ORDINAL.matcher(words);
        while (ordinal.find()) {
            ordinals.add(ChineseNumber.chinese(ordinal.group("ordinal")));
        }
        int byWord = run(ordinals);
        List<Integer> numbers = new ArrayList<>();
        Matcher bracket = BRACKETED.matcher(words);
        while (bracket.find()) {
            numbers.add(Integer.parseInt(bracket.group(1)));
        }
        boolean near = BRACKETED
                .matcher(words.substring(0, Math.min(words.length(), 6)))
                .find();
        return byWord >= 2 ? byWord : near ? run(numbers) : 0;
    }

    private static int run(List<Integer> numbers) {
        int expected = 1;
        for (int number : numbers) {
            if (number != expected) {
                break;
            }
            expected++;
        }
        return expected - 1;
    }

    private static int paragraphEnd(Text text, int from) {
        int end = text.flat().indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static void mottos(Text text, Findings findings) {
        Matcher matcher = MOTTO.matcher(text.flat());
        while (matcher.find()) {
            int said = ChineseNumber.chinese(matcher.group("count"));
            int counted = (int) matcher.group("motto")
                    .codePoints()
                    .filter(Character::isIdeographic)
                    .count();
            if (said > 0 && said != counted) {
                findings.add(
                        Level.ERROR,
                        "count-list",
                        matcher.start(),
                        matcher.end(),
                        "motto",
                        matcher.group("count"),
                        counted);
            }
        }
    }
}
