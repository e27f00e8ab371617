package dev.pingyi.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Parts and the whole behind them: 农村23个、机关6个、企业3个，共32个; and the same in a table with a row of totals. */
final class TotalRule implements Rule {

    /** In front of the whole. 共 must stand by itself: 共解决问题5个 counts something else. */
    static final Pattern TOGETHER = Pattern.compile(
            "(?:，|、|）|；|—|。|^|以上)[\\p{IsHan}]{0,2}?(?:(?:合计|共计|总计|一共|总共|累计|全年共|全年累计|两项合计|三项合计)(?<any>[\\p{IsHan}]{0,6})|(?:总数|总额|共)(?:为|有|是|达|设有?|投入)?(?<same>[\\p{IsHan}]{0,6}))$");

    @Override
    public void check(Text text, Findings findings) {
        for (Text.Sentence sentence : text.sentences()) {
            List<Figure> figures = sentence.figures();
            for (int i = 2; i < figures.size(); i++) {
                sum(text, figures, i, findings);
            }
        }
    }

    private static void sum(Text text, List<Figure> figures, int i, Findings findings) {
        Figure total = figures.get(i);
        int from = Math.max(figures.get(i - 1).end(), total.start() - 14);
        Matcher together = TOGETHER.matcher(text.flat().substring(from, total.start()));
        if (!total.additive() || !together.find()) {
            return;
        }
        List<Figure> parts = new ArrayList<>();
        int behind = total.start();
        for (int j = i - 1; j >= 0; j--) {
            Figure part = figures.get(j);
            if (part.percent() || part.unit().equals("岁")) {
                behind = part.start();
                continue;
            }
            if (!part.comparable(total) || behind - part.end() > 20) {
                break;
            }
            String between = text.flat().substring(part.end(), behind);
            if (between.indexOf('；') >= 0 || between.contains("其中")) {
                // What stands in front of 其中 is a whole itself.
                parts.clear();
                break;
            }
            parts.addFirst(part);
            behind = part.start();
        }
        String same = together.group("same");
        if (same != null
                && !same.isEmpty()
                && parts.stream()
                        .noneMatch(part ->
                                Labels.same(part.label(), same) || part.label().equals(same))
                && !near(parts, total)) {
            return;
        }
        String named = together.group("any");
        if (named != null && named.length() >= 2 && parts.stream().noneMatch(part -> alike(part, total))) {
            return;
        }
        if (parts.size() >= 3 && parts.getFirst().value().compareTo(total.value()) == 0) {
            // 46个问题，立行立改21个、限期整改17个、长期坚持9个，共计46个: the whole stands at both ends.
            parts.removeFirst();
        }
        BigDecimal sum = parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (parts.size() >= 2 && sum.compareTo(total.value()) != 0 && !includesTotal(parts, total)) {
            String terms = parts.stream().map(Figure::plain).collect(Collectors.joining("＋"));
            findings.add(
                    Level.ERROR,
                    "sum",
                    parts.getFirst().start(),
                    total.end(),
                    "sum",
                    terms,
                    total.plain(sum),
                    total.plain());
        }
    }

    /** 党委6个、总支4个、支部47个，共有党组织59个: another name, but they nearly make it. */
    private static boolean near(List<Figure> parts, Figure total) {
        BigDecimal sum = parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal off = sum.subtract(total.value()).abs();
        return off.multiply(BigDecimal.valueOf(6)).compareTo(total.value()) <= 0
                && parts.stream().allMatch(part -> part.unit().equals(total.unit()));
    }

    private static boolean alike(Figure part, Figure total) {
        return Labels.head(part.label()).equals(Labels.head(total.label()));
    }

    /** 党员786名，其中…，共…: the first figure is the whole already; and far too much or too little is another thing. */
    private static boolean includesTotal(List<Figure> parts, Figure total) {
        BigDecimal first = parts.getFirst().value();
        BigDecimal sum = parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal off = sum.subtract(total.value()).abs();
        return first.compareTo(total.value()) >= 0
                || first.compareTo(sum.subtract(first)) == 0
                || off.multiply(BigDecimal.TWO).compareTo(total.value()) > 0;
    }
}
