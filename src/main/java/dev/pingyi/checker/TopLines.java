package dev.pingyi.checker;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Levels by order of appearance: 第一章, 第一方面, 第一，, （壹） stand over 一、 where they come first; 第一节 stands between.
 */
final class TopLines {

    private static final int SHORT = 30;
    private static final String NUMBER = "[一二三四五六七八九十]{1,2}";
    private static final Pattern PART = Pattern.compile("^[ #*]*第" + NUMBER + "(?:部分|方面|章|编|篇)");
    private static final Pattern SECTION = Pattern.compile("^[ #*]*第" + NUMBER + "节");
    private static final Pattern ORDINAL = Pattern.compile("^[ #*]*第" + NUMBER + "[，、：]");
    private static final Pattern FORMAL = Pattern.compile("^[ #*]*[（〔][甲乙丙丁戊己庚壹贰叁肆伍陆柒捌玖拾][）〕]");
    /** Fewer lines of a kind are no division of a report. */
    private static final int FEW = 3;

    private TopLines() {}

    static List<NumberedLine> over(Text text, List<NumberedLine> lines) {
        for (Pattern style : List.of(PART, ORDINAL, FORMAL)) {
            Predicate<NumberedLine> top = line -> is(text, line, style) && alone(text, line);
            List<NumberedLine> tops = lines.stream().filter(top).toList();
            boolean first = !tops.isEmpty()
                    && lines.stream()
                            .filter(line -> line.level() == 1 && !is(text, line, style))
                            .allMatch(line -> line.start() > tops.getFirst().start());
            if (tops.size() >= FEW && first) {
                boolean sections = lines.stream().anyMatch(line -> is(text, line, SECTION));
                return lines.stream()
                        .map(line -> top.test(line)
                                ? line.asTop()
                                : is(text, line, SECTION) ? line : line.deeper(sections ? 2 : 1))
                        .toList();
            }
        }
        return List.copyOf(lines);
    }

    private static boolean is(Text text, NumberedLine line, Pattern style) {
        return style.matcher(words(text, line)).find();
    }

    private static boolean alone(Text text, NumberedLine line) {
        String words = words(text, line);
        return words.length() <= SHORT && words.indexOf('。') < 0 && words.indexOf('；') < 0;
    }

    private static String words(Text text, NumberedLine line) {
        return text.flat().substring(text.lineStart(line.line()), text.lineEnd(line.line()));
    }
}
