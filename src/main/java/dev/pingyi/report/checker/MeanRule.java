package dev.pingyi.report.checker;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A mean of whole numbers over a small group can take few values only (the GRIM test): 40.27 is no mean of twelve
 * whole ages. And the mean of a group and of a part of it fix the mean of the rest.
 */
final class MeanRule implements Rule {

    private static final Pattern MEAN =
            Pattern.compile("平均(?:年龄|岁数|年纪|党龄|工龄)?(?:为|约|在|是|达到|达)?(?<value>\\d+(?:\\.\\d+)?)(?:周)?(?:岁|年)");

    private record Mean(BigDecimal value, int decimals, int start, int end) {}

    @Override
    public void check(Text text, Findings findings) {
        for (Text.Sentence sentence : text.sentences()) {
            Matcher matcher = MEAN.matcher(text.flat()).region(sentence.start(), sentence.end());
            Mean before = null;
            while (matcher.find()) {
                String written = matcher.group("value");
                int point = written.indexOf('.');
                var mean = new Mean(
                        new BigDecimal(written),
                        point < 0 ? 0 : written.length() - point - 1,
                        matcher.start(),
                        matcher.end());
                grain(text, sentence, mean, findings);
                if (before != null) {
                    rest(text, sentence, before, mean, findings);
                }
                before = mean;
            }
        }
    }

    private static List<Figure> groups(Text text, Text.Sentence sentence, int from, int before) {
        int clause = Math.max(from, text.flat().lastIndexOf('；', before));
        return sentence.figures().stream()
                .filter(figure ->
                        figure.start() >= clause && figure.end() <= before && figure.people() && figure.number() > 1)
                .toList();
    }

    private static void grain(Text text, Text.Sentence sentence, Mean mean, Findings findings) {
        List<Figure> groups = groups(text, sentence, sentence.start(), mean.start());
        if (mean.decimals() == 0
                || groups.isEmpty()
                || groups.stream().anyMatch(group -> possible(mean, group.number()))) {
            return;
        }
        Figure group = groups.getFirst();
        int low = mean.value()
                .multiply(group.value())
                .setScale(0, RoundingMode.FLOOR)
                .intValue();
        findings.add(
                Level.WARNING,
                "mean",
                mean.start(),
                mean.end(),
                "mean",
                mean.value().toPlainString(),
                groups.stream().map(Figure::plain).distinct().collect(Collectors.joining("、")),
                group.plain(),
                quotient(low, group.number(), mean.decimals()),
                quotient(low + 1, group.number(), mean.decimals()));
    }

    private static boolean possible(Mean mean, int people) {
        BigDecimal total = mean.value().multiply(BigDecimal.valueOf(people));
        int low = total.setScale(0, RoundingMode.FLOOR).intValue();
        for (int sum = low - 1; sum <= low + 2; sum++) {
            BigDecimal exact = BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(people), 10, RoundingMode.HALF_UP);
            if (exact.setScale(mean.decimals(), RoundingMode.HALF_UP).compareTo(mean.value()) == 0
                    || exact.setScale(mean.decimals(), RoundingMode.DOWN).compareTo(mean.value()) == 0) {
                return true;
            }
        }
        return false;
    }

    private static String quotient(int sum, int people, int decimals) {
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(people), decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** …100名，平均45岁，其中…80名，平均60岁: what is left would be 负数. */
    private static void rest(Text text, Text.Sentence sentence, Mean whole, Mean part, Findings findings) {
        int among = text.flat().indexOf("其中", whole.end());
        if (among < 0 || among > part.start()) {
            return;
        }
        List<Figure> wholes = groups(text, sentence, sentence.start(), whole.start());
        List<Figure> parts = groups(text, sentence, among, part.start());
        if (wholes.isEmpty() || parts.isEmpty()) {
            return;
        }
        Figure all = wholes.getLast();
        Figure some = parts.getLast();
        int left = all.number() - some.number();
        if (left <= 0) {
            return;
        }
        BigDecimal rest = whole.value()
                .multiply(all.value())
                .subtract(part.value().multiply(some.value()))
                .divide(BigDecimal.valueOf(left), 1, RoundingMode.HALF_UP);
        if (rest.compareTo(BigDecimal.valueOf(18)) < 0 || rest.compareTo(BigDecimal.valueOf(100)) > 0) {
            findings.add(
                    Level.WARNING,
                    "subgroup-mean",
                    whole.start(),
                    part.end(),
                    "subgroup-mean",
                    all.plain(),
                    whole.value().toPlainString(),
                    some.plain(),
                    part.value().toPlainString(),
                    left,
                    rest.toPlainString());
        }
    }
}
