package dev.pingyi.checker;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A mean of whole numbers over a small group can take few values only (the GRIM test): 40.27 is no mean of twelve
 * whole ages. And a mean told beside its total must be the total divided.
 */
final class MeanRule implements Rule {

    private static final int FEW = 100;

    @Override
    public void check(Text text, Findings findings) {
        Text.Sentence before = null;
        for (Text.Sentence sentence : text.sentences()) {
            for (Mean mean : Mean.in(text, sentence.start(), sentence.end())) {
                List<Figure> groups = groups(text, sentence, mean);
                if (groups.isEmpty() && before != null && mean.start() - sentence.start() <= 4) {
                    groups = groups(text, before, mean);
                }
                if (groups.isEmpty()) {
                    groups = behind(text, sentence, mean);
                }
                if (!total(sentence, mean, groups, findings)) {
                    grain(text, mean, groups, findings);
                }
            }
            before = sentence;
        }
    }

    /** Whom the mean may be of: the people told of in the same stretch; a large group only if it stands nearest. */
    private static List<Figure> groups(Text text, Text.Sentence sentence, Mean mean) {
        int clause = Math.max(sentence.start(), text.flat().lastIndexOf('；', mean.start()));
        Figure own = own(text, sentence, mean);
        if (own != null) {
            return List.of(own);
        }
        List<Figure> groups = sentence.figures().stream()
                .filter(figure -> figure.start() >= clause
                        && figure.end() <= mean.start()
                        && figure.people()
                        && (!figure.unit().equals("个") || mean.age() || each(mean, figure))
                        && figure.number() > 1)
                .toList()
                .reversed();
        long nearby = groups.stream().takeWhile(figure -> figure.number() < FEW).count();
        return nearby == 0 ? groups.stream().limit(1).toList() : groups.subList(0, (int) nearby);
    }

    /** 8名委员平均年龄44.7岁: nothing between the people and their mean. */
    private static @Nullable Figure own(Text text, Text.Sentence sentence, Mean mean) {
        Figure nearest = null;
        for (Figure figure : sentence.figures()) {
            nearest = figure.end() <= mean.start() ? figure : nearest;
        }
        boolean people = nearest != null
                && nearest.people()
                && !nearest.unit().equals("个")
                && nearest.number() > 1
                && text.flat().substring(nearest.end(), mean.start()).matches("[\\p{IsHan}“”]{0,12}(?:的)?");
        return people ? nearest : null;
    }

    /** 平均年龄43.3岁，班子成员共8名. */
    private static List<Figure> behind(Text text, Text.Sentence sentence, Mean mean) {
        return sentence.figures().stream()
                .filter(figure -> figure.start() >= mean.end())
                .limit(1)
                .filter(figure -> figure.people()
                        && !figure.unit().equals("个")
                        && figure.number() > 1
                        && text.flat().substring(mean.end(), figure.start()).matches("，[\\p{IsHan}]{2,8}共有?"))
                .toList();
    }

    /** 村均 of 23个村, 平均每个支部 of 16个村党支部. */
    private static boolean each(Mean mean, Figure group) {
        String head = Labels.head(group.label());
        return (mean.of().startsWith("村均") && group.label().startsWith("村"))
                || (!head.isEmpty() && mean.of().contains("每") && mean.of().contains(head));
    }

    /** 12名委员全年走访420户，人均35户: the total in front, of the unit of the mean. */
    private static boolean total(Text.Sentence sentence, Mean mean, List<Figure> groups, Findings findings) {
        for (Figure total : sentence.figures().reversed()) {
            if (total.end() <= mean.start()
                    && mean.start() - total.end() <= 4
                    && total.additive()
                    && total.unit().equals(mean.unit())
                    && !groups.contains(total)
                    && total.value().compareTo(mean.value()) > 0
                    && !groups.isEmpty()) {
                if (groups.stream()
                        .noneMatch(group -> mean.is(total.value(), group.number())
                                || mean.is(listed(sentence, total, group.number()), group.number()))) {
                    Figure group = groups.getFirst();
                    findings.add(
                            Level.ERROR,
                            "mean",
                            total.start(),
                            mean.end(),
                            "mean-total",
                            total.plain(),
                            group.plain(),
                            mean.plain(total.value()
                                    .divide(group.value(), Math.max(1, mean.decimals()), RoundingMode.HALF_UP)),
                            mean.plain());
                }
                return true;
            }
        }
        return false;
    }

    /** 三个村分别为12万元、18万元、24万元: so many values as there are in the group, together. */
    private static BigDecimal listed(Text.Sentence sentence, Figure last, int group) {
        int at = sentence.figures().indexOf(last) + 1;
        return sentence.figures().subList(Math.max(0, at - group), at).stream()
                .filter(figure -> figure.unit().equals(last.unit()))
                .map(Figure::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void grain(Text text, Mean mean, List<Figure> groups, Findings findings) {
        String behind = text.flat().substring(mean.end(), Math.min(text.length(), mean.end() + 8));
        if (mean.decimals() == 0
                || behind.contains("按月")
                || mean.rounded()
                || !mean.ofWholeNumbers()
                || groups.isEmpty()
                || groups.stream().anyMatch(group -> mean.possible(group.number()))) {
            return;
        }
        Figure group = groups.getLast();
        BigDecimal low = mean.value().multiply(group.value()).setScale(0, RoundingMode.FLOOR);
        findings.add(
                Level.WARNING,
                "mean",
                mean.start(),
                mean.end(),
                mean.age() ? "mean" : "mean-count",
                mean.value().toPlainString(),
                groups.reversed().stream().map(Figure::plain).distinct().collect(Collectors.joining("、")),
                group.plain(),
                quotient(low, group.number(), mean.decimals()),
                quotient(low.add(BigDecimal.ONE), group.number(), mean.decimals()));
    }

    private static String quotient(BigDecimal sum, int people, int decimals) {
        return sum.divide(BigDecimal.valueOf(people), decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
