package dev.pingyi.checker;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The mean of all and the means of the parts: it lies between them, and is their weighted mean where all are told. */
final class SubgroupMeanRule implements Rule {

    private static final Pattern ALL =
            Pattern.compile("(?:总体|整体|全体|全部|总的?|合计|全员|全[镇乡县市区村校](?:\\d+个[\\p{IsHan}]{1,4})?)[\\p{IsHan}]{0,6}$");
    private static final Pattern OF_ALL = Pattern.compile("(?:全[镇乡县市区村校院]|全体|总体|整体|所有)[\\p{IsHan}]{0,10}$");
    private static final BigDecimal YOUNGEST = BigDecimal.valueOf(18);
    private static final BigDecimal OLDEST = BigDecimal.valueOf(85);

    private record Group(Mean mean, @Nullable Figure people) {}

    @Override
    public void check(Text text, Findings findings) {
        List<Text.Sentence> sentences = text.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Text.Sentence sentence = sentences.get(i);
            int end = i + 1 < sentences.size()
                            && text.flat().startsWith("其中", sentences.get(i + 1).start())
                    ? sentences.get(i + 1).end()
                    : sentence.end();
            List<Mean> means = Mean.in(text, sentence.start(), end);
            if (means.size() >= 2 && means.stream().map(Mean::unit).distinct().count() == 1) {
                groups(text, sentence.start(), means, findings);
            }
        }
    }

    private static void groups(Text text, int start, List<Mean> means, Findings findings) {
        List<Group> groups = new ArrayList<>();
        int from = start;
        for (Mean mean : means) {
            groups.add(new Group(mean, mean.group(text, from)));
            from = mean.end();
        }
        Mean first = means.getFirst();
        Mean last = means.getLast();
        int among = text.flat().indexOf("其中", first.end());
        if (among >= 0 && among < means.get(1).start()) {
            compare(whole(text, start, groups.getFirst()), groups.subList(1, groups.size()), findings);
        } else if (means.size() >= 3
                && ALL.matcher(text.flat().substring(means.get(means.size() - 2).end(), last.start()))
                        .find()) {
            compare(new Group(last, null), groups.subList(0, groups.size() - 1), findings);
        } else if (means.size() >= 3
                && OF_ALL.matcher(text.flat().substring(start, first.start())).find()) {
            between(groups.getFirst(), groups.subList(1, groups.size()), findings);
        }
    }

    /** 村干部100名，其中女12名，平均年龄45岁: the whole is the one in front of 其中. */
    private static Group whole(Text text, int start, Group group) {
        int among = text.flat().indexOf("其中", start);
        Figure first = null;
        for (Figure figure : text.figuresBefore(group.mean().start())) {
            if (figure.start() < start) {
                break;
            }
            first = figure.people() ? figure : first;
        }
        return among >= 0 && among < group.mean().start() ? new Group(group.mean(), first) : group;
    }

    private static void compare(Group whole, List<Group> parts, Findings findings) {
        boolean counted = parts.stream().allMatch(part -> part.people() != null && weighs(part));
        int some = parts.stream()
                .mapToInt(part -> part.people() == null ? 0 : part.people().number())
                .sum();
        int all = whole.people() != null ? whole.people().number() : some;
        if (counted && parts.size() == 1 && whole.people() != null && all > some) {
            rest(whole, parts.getFirst(), all, some, findings);
        } else if (counted && parts.size() >= 2 && all == some) {
            weighted(whole, parts, all, findings);
        } else if (parts.size() >= 2 && !(counted && some < all)) {
            between(whole, parts, findings);
        }
    }

    /** Whether the figure is what the mean is told for each of: 户均 is not weighed by villages. */
    private static boolean weighs(Group part) {
        String unit = part.people() == null ? "" : part.people().unit();
        return switch (part.mean().of().substring(0, 2)) {
            case "户均" -> unit.equals("户");
            case "村均" -> unit.equals("个");
            default -> true;
        };
    }

    private static void weighted(Group whole, List<Group> parts, int all, Findings findings) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal slack = whole.mean().slack();
        for (Group part : parts) {
            total = total.add(part.mean().value().multiply(people(part)));
            slack = slack.max(part.mean().slack());
        }
        BigDecimal mean = total.divide(BigDecimal.valueOf(all), 4, RoundingMode.HALF_UP);
        BigDecimal off = mean.subtract(whole.mean().value()).abs();
        if (off.compareTo(slack.add(whole.mean().slack())) > 0) {
            String terms = parts.stream()
                    .map(part ->
                            people(part).toPlainString() + "×" + part.mean().plain())
                    .collect(Collectors.joining("＋"));
            add(
                    Level.ERROR,
                    whole,
                    parts,
                    "subgroup-weighted",
                    findings,
                    terms,
                    all,
                    mean.setScale(Math.max(1, whole.mean().decimals()), RoundingMode.HALF_UP)
                            .toPlainString(),
                    whole.mean().plain());
        }
    }

    private static void between(Group whole, List<Group> parts, Findings findings) {
        BigDecimal least = parts.stream()
                .map(part -> part.mean().value())
                .reduce(BigDecimal::min)
                .orElseThrow();
        BigDecimal most = parts.stream()
                .map(part -> part.mean().value())
                .reduce(BigDecimal::max)
                .orElseThrow();
        BigDecimal value = whole.mean().value();
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            add(
                    Level.WARNING,
                    whole,
                    parts,
                    "subgroup-between",
                    findings,
                    value.toPlainString(),
                    least.toPlainString(),
                    most.toPlainString());
        }
    }

    /** …100名，平均45岁，其中…80名，平均60岁: what is left would be 负数. */
    private static void rest(Group whole, Group part, int all, int some, Findings findings) {
        BigDecimal left = BigDecimal.valueOf((long) all - some);
        BigDecimal rest = whole.mean()
                .value()
                .multiply(BigDecimal.valueOf(all))
                .subtract(part.mean().value().multiply(BigDecimal.valueOf(some)))
                .divide(left, 1, RoundingMode.HALF_UP);
        boolean age = whole.mean().age();
        if (age ? rest.compareTo(YOUNGEST) < 0 || rest.compareTo(OLDEST) > 0 : rest.signum() < 0) {
            add(
                    Level.WARNING,
                    whole,
                    List.of(part),
                    "subgroup-mean",
                    findings,
                    all,
                    whole.mean().plain(),
                    some,
                    part.mean().plain(),
                    left.toPlainString(),
                    rest.toPlainString());
        }
    }

    private static BigDecimal people(Group group) {
        return group.people() == null ? BigDecimal.ZERO : group.people().value();
    }

    private static void add(
            Level level, Group whole, List<Group> parts, String key, Findings findings, Object... arguments) {
        int start = Math.min(whole.mean().start(), parts.getFirst().mean().start());
        int end = Math.max(whole.mean().end(), parts.getLast().mean().end());
        findings.add(level, "subgroup-mean", start, end, key, arguments);
    }
}
