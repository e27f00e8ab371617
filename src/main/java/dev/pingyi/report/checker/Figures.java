package dev.pingyi.report.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the figures of a text and what each of them counts. */
final class Figures {

    private static final String UNITS =
            "平方公里|公里|平方米|万元|亿元|元|人次|个百分点|个|名|人|位|户|家|项|条|次|场|期|岁|年|亩|件|批|处|所|座|支|村|类|篇|份|天|小时|吨|对|组|期|轮|本|套|块";

    private static final Pattern FIGURE = Pattern.compile("(?<about>约|近|超过|不足|逾)?"
            + "(?:(?<percent>\\d+(?:\\.\\d+)?)%|百分之(?<hundredth>[零一二两三四五六七八九十百]+)"
            + "|(?<number>\\d+(?:,\\d{3})*(?:\\.\\d+)?|[一二两三四五六七八九十百千零]+)(?<scale>[万亿])?(?<more>[余多])?(?<unit>"
            + UNITS + "))");

    /** What ends a noun in front of a figure. */
    private static final Pattern BEFORE = Pattern.compile("[\\p{IsHan}“”\"]+$");

    /** Words in front of a figure that do not name what is counted. */
    private static final Pattern LEADING =
            Pattern.compile("^(?:.*(?:其中|现设|共设|下设|设有|现有|共有|总共|拥有|建有|建立了?|成立了?|发展了?|选派了?|配备了?"
                    + "|培养了?|吸收了?|召开了?|开展了?|举办了?|组织了?|完成了?|处理了?|解决了?|转化了?|培训了?|共计|合计|目前|现|有|设|为|达到|达|共|在|了|是|和|及|对))");

    private static final Pattern TRAILING = Pattern.compile("(?:的|有|为|达到|达|共|共有|占|各|数|数为|约|近|人数|总数|数量)+$");

    /** What follows the measure word and names what is counted. */
    private static final Pattern AFTER = Pattern.compile("^(?:的)?([\\p{IsHan}“”]{1,14})");

    private static final Pattern CUT =
            Pattern.compile("(?:的|中|平均|占|为|是|有|开展|实现|进行|参加|完成|全部|均|都|已|和|及|与|以及|等|建立|成立|通过|按|在|共).*$");

    private Figures() {}

    static List<Figure> of(String text) {
        List<Figure> figures = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(text);
        while (matcher.find()) {
            int start = matcher.group("about") == null ? matcher.start() : matcher.end("about");
            if (matcher.group("percent") != null) {
                String written = matcher.group("percent");
                figures.add(new Figure(
                        new BigDecimal(written),
                        before(text, matcher.start()),
                        "%",
                        start,
                        matcher.end(),
                        decimals(written),
                        matcher.group("about") != null));
            } else if (matcher.group("hundredth") != null) {
                int value = ChineseNumber.chinese(matcher.group("hundredth"));
                if (value >= 0) {
                    figures.add(new Figure(
                            BigDecimal.valueOf(value),
                            before(text, matcher.start()),
                            "%",
                            start,
                            matcher.end(),
                            0,
                            matcher.group("about") != null));
                }
            } else {
                counted(text, matcher, start).ifPresent(figures::add);
            }
        }
        return figures;
    }

    private static java.util.Optional<Figure> counted(String text, Matcher matcher, int start) {
        String written = matcher.group("number");
        boolean digits = Character.isDigit(written.charAt(0));
        // 第三个, 2004年: an ordinal or a year, not a count; 一个、一批: an article.
        if ((matcher.start() > 0 && text.charAt(matcher.start() - 1) == '第')
                || (!digits && (written.equals("一") || written.startsWith("零")))
                || (digits && matcher.group("unit").equals("年") && written.length() == 4)) {
            return java.util.Optional.empty();
        }
        String scale = matcher.group("scale") == null ? "" : matcher.group("scale");
        boolean rounded = matcher.group("about") != null || matcher.group("more") != null || !scale.isEmpty();
        return ChineseNumber.parse(written + scale)
                .map(value -> new Figure(
                        value,
                        label(text, matcher.start(), matcher.end()),
                        matcher.group("unit"),
                        start,
                        matcher.end(),
                        decimals(written),
                        rounded));
    }

    /** 32个党支部 is named behind, 党员786名 in front. */
    private static String label(String text, int start, int end) {
        Matcher after = AFTER.matcher(text.substring(end, Math.min(text.length(), end + 16)));
        if (after.find()) {
            String label = CUT.matcher(clean(after.group(1))).replaceFirst("");
            if (!label.isEmpty()) {
                return label;
            }
        }
        return before(text, start);
    }

    private static String before(String text, int start) {
        Matcher matcher = BEFORE.matcher(text.substring(Math.max(0, start - 20), start));
        if (!matcher.find()) {
            return "";
        }
        String label = clean(matcher.group());
        label = TRAILING.matcher(label).replaceFirst("");
        Matcher leading = LEADING.matcher(label);
        if (leading.find() && leading.end() < label.length()) {
            label = label.substring(leading.end());
        }
        int of = label.lastIndexOf('的');
        return of >= 0 && of + 1 < label.length() ? label.substring(of + 1) : label;
    }

    private static String clean(String label) {
        return label.replaceAll("[“”\"]", "");
    }

    private static int decimals(String written) {
        int point = written.indexOf('.');
        return point < 0 ? 0 : written.length() - point - 1;
    }
}
