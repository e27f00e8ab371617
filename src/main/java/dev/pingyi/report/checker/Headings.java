package dev.pingyi.report.checker;

import dev.pingyi.report.checker.Heading.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the headings: 一、 （一） 1. （1） at the beginning of a line, run-in ones and those without number included. */
final class Headings {

    private static final Pattern NUMBERED = Pattern.compile("^ *(?:第?(?<one>[一二三四五六七八九十]{1,3})(?:、|[.]|部分[：、 ]?)"
            + "|（(?<two>[一二三四五六七八九十]{1,3})）"
            + "|(?<three>\\d{1,2})(?:、|[.](?!\\d))"
            + "|（(?<four>\\d{1,2})）"
            + "|(?<lost>、)(?=\\p{IsHan}))");

    private static final Pattern LAST_YEAR =
            Pattern.compile("上(?:一)?年(?:度)?.{0,12}(?:整改|问题|落实|反馈)|(?:去年|上次|上轮).{0,10}(?:整改|问题)|整改(?:落实)?情况");
    private static final Pattern PROBLEMS = Pattern.compile("问题|不足|差距|短板|薄弱环节|困难|原因");
    private static final Pattern PLANS = Pattern.compile("打算|计划|下一步|下步|今后|改进措施|努力方向|工作思路|整改措施|明年|工作安排");
    private static final Pattern ACHIEVEMENTS =
            Pattern.compile("成效|履职|履行|做法|工作情况|主要工作|完成情况|特点|亮点|成绩|职责|建设|教育|管理|合力|党建|发展|队伍");

    private Headings() {}

    private record Found(int line, int level, int number, String title, int start, int end) {}

    static List<Heading> of(Text text) {
        List<Found> found = new ArrayList<>();
        for (int line = 1; line <= text.lines(); line++) {
            int start = text.lineStart(line);
            String content = text.flat().substring(start, Math.max(start, text.lineEnd(line)));
            Matcher matcher = NUMBERED.matcher(content);
            if (matcher.find()) {
                int titleEnd = titleEnd(content, matcher.end());
                String title = content.substring(matcher.end(), titleEnd).strip();
                boolean closed = titleEnd == content.stripTrailing().length() || content.charAt(titleEnd) == '。';
                if (!title.isEmpty() && title.length() <= 60 && closed) {
                    int level = level(matcher, found);
                    found.add(
                            new Found(line, level, number(matcher), title, start + indent(content), start + titleEnd));
                }
            }
        }
        return roles(text, found);
    }

    /** A heading ends with its line; one that runs in ends with its first 。. */
    private static int titleEnd(String content, int from) {
        int stop = content.indexOf('。', from);
        return stop < 0 ? content.stripTrailing().length() : stop;
    }

    private static int indent(String content) {
        return content.length() - content.stripLeading().length();
    }

    private static int level(Matcher matcher, List<Found> before) {
        if (matcher.group("one") != null) {
            return 1;
        }
        if (matcher.group("two") != null) {
            return 2;
        }
        if (matcher.group("three") != null) {
            return 3;
        }
        if (matcher.group("four") != null) {
            return 4;
        }
        return before.isEmpty() ? 1 : before.getLast().level();
    }

    private static int number(Matcher matcher) {
        for (String group : List.of("one", "two")) {
            if (matcher.group(group) != null) {
                return ChineseNumber.chinese(matcher.group(group));
            }
        }
        for (String group : List.of("three", "four")) {
            if (matcher.group(group) != null) {
                return Integer.parseInt(matcher.group(group));
            }
        }
        return 0;
    }

    private static List<Heading> roles(Text text, List<Found> found) {
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found heading = found.get(i);
            int until = text.length();
            for (int j = i + 1; j < found.size(); j++) {
                if (found.get(j).level() <= heading.level()) {
                    until = found.get(j).start();
                    break;
                }
            }
            headings.add(new Heading(
                    heading.line(),
                    heading.level(),
                    heading.number(),
                    heading.title(),
                    role(heading.title()),
                    heading.start(),
                    heading.end(),
                    text.characters(heading.end(), until)));
        }
        return List.copyOf(headings);
    }

    static Role role(String title) {
        if (LAST_YEAR.matcher(title).find()) {
            return Role.LAST_YEAR;
        }
        boolean plans = PLANS.matcher(title).find();
        if (PROBLEMS.matcher(title).find() && !(plans && title.indexOf("问题") < 0)) {
            return Role.PROBLEMS;
        }
        if (plans) {
            return Role.PLANS;
        }
        return ACHIEVEMENTS.matcher(title).find() ? Role.ACHIEVEMENTS : Role.OTHER;
    }
}
