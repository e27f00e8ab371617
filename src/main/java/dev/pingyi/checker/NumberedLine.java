package dev.pingyi.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that begins with a number: 一、 （一） 1. （1） ①, in full or half width.
 *
 * @param line from 1; 0 if read by itself
 * @param level 1 一、, 2 （一）, 3 1., 4 （1）, 5 ①; one whose number is lost has the level of the heading before it
 * @param number its value, 0 where it is lost, -1 where the heading has none
 * @param start offset of the number
 * @param titleStart offset behind the number
 * @param end offset behind the title: the end of the line, or the first 。 where the heading runs in
 * @param heading whether it is short enough for a heading and closed
 */
public record NumberedLine(int line, int level, int number, int start, int titleStart, int end, boolean heading) {

    private static final String CHINESE = "[一二三四五六七八九十]{1,3}";
    private static final Pattern NUMBER =
            Pattern.compile("^[ \\t#【〖]*(?<all>(?<one>" + CHINESE + ") *(?:[、.：]| (?=\\p{IsHan}))"
                    + "|第(?<part>" + CHINESE + ")部分[：、，. ]?"
                    + "|第(?<ordinal>" + CHINESE + ")[、，：]"
                    + "|（ *(?<two>" + CHINESE + ") *）[、.]?"
                    + "|(?<three>\\d{1,2}) *(?:、|[.](?!\\d)|[.](?=\\d{1,3}(?:个(?!百)|名|家|所|支)\\p{IsHan}))"
                    + "|(?:（ *(?<four>\\d{1,2}) *）|(?<half>\\d{1,2})）)[、.]?"
                    + "|(?<sign>[㈠-㈩⑴-⑽①-⑳])[、.]?"
                    + "|(?<lost>、)(?=\\p{IsHan}))");
    private static final int ALONE = 30;

    static Optional<NumberedLine> read(String flat, int before) {
        Matcher matcher = NUMBER.matcher(flat);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int titleStart = matcher.end();
        int length = flat.replaceFirst("[】〗\\s]+$", "").length();
        int stop = flat.indexOf('。', titleStart);
        int end = stop < 0 ? length : stop;
        int colon = flat.indexOf('：', titleStart);
        if (end - titleStart > Headings.LONGEST && colon > titleStart && colon - titleStart <= ALONE) {
            end = colon;
        }
        if (titleStart >= length) {
            return Optional.empty();
        }
        String title = flat.substring(titleStart, Math.max(titleStart, end));
        boolean heading = !title.isBlank()
                && title.codePointCount(0, title.length()) <= Headings.LONGEST
                && title.indexOf('；') < 0
                && matcher.group("ordinal") == null;
        return Optional.of(new NumberedLine(
                0, level(matcher, before), number(matcher), matcher.start("all"), titleStart, end, heading));
    }

    static List<NumberedLine> of(Text text) {
        List<NumberedLine> found = new ArrayList<>();
        int before = 0;
        for (int line = 1; line <= text.lines(); line++) {
            int start = text.lineStart(line);
            var read = read(text.flat().substring(start, text.lineEnd(line)), before);
            if (read.isPresent()) {
                NumberedLine numbered = read.get().at(line, start);
                before = numbered.level;
                found.add(numbered);
            }
        }
        return List.copyOf(found);
    }

    private NumberedLine at(int otherLine, int offset) {
        return new NumberedLine(otherLine, level, number, start + offset, titleStart + offset, end + offset, heading);
    }

    private static int level(Matcher matcher, int before) {
        if (matcher.group("one") != null || matcher.group("part") != null) {
            return 1;
        }
        if (matcher.group("two") != null) {
            return 2;
        }
        if (matcher.group("three") != null) {
            return 3;
        }
        if (matcher.group("four") != null || matcher.group("half") != null) {
            return 4;
        }
        if (matcher.group("sign") != null) {
            char sign = matcher.group("sign").charAt(0);
            return sign >= '㈠' && sign <= '㈩' ? 2 : sign >= '⑴' && sign <= '⑽' ? 4 : 5;
        }
        return matcher.group("ordinal") != null ? 5 : Math.max(1, before);
    }

    private static int number(Matcher matcher) {
        for (String group : List.of("one", "part", "ordinal", "two")) {
            if (matcher.group(group) != null) {
                return Math.max(0, ChineseNumber.chinese(matcher.group(group)));
            }
        }
        for (String group : List.of("three", "four", "half")) {
            if (matcher.group(group) != null) {
                return Integer.parseInt(matcher.group(group));
            }
        }
        String sign = matcher.group("sign");
        return sign == null ? 0 : circled(sign.charAt(0));
    }

    /** ① ⑴ ㈠ are 1. */
    static int circled(char sign) {
        return sign >= '㈠' ? sign - '㈠' + 1 : sign >= '⑴' ? sign - '⑴' + 1 : sign - '①' + 1;
    }
}
