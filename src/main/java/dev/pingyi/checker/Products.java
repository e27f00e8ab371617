package dev.pingyi.checker;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;

/** So many, so much for each, and all of it: 30名，每人500元，共1.5万元; 12个支部各开展12次，共144次. */
final class Products implements Rule {

    private static final Pattern PERSON = Pattern.compile("每[人名位]|人均");
    private static final Pattern HOUSE = Pattern.compile("每户|户均");
    private static final Pattern VILLAGE = Pattern.compile("每个?村|村均");
    private static final Pattern TIMES = Pattern.compile("每[月周季年天日半]|月均|年均|每个?季度|每个月");
    private static final Pattern ALL = Pattern.compile("共|累计|合计|总|全部");

    @Override
    public void check(Text text, Findings findings) {
        for (List<Frame> sentence : Sentences.of(text)) {
            for (int i = 0; i < sentence.size(); i++) {
                Frame each = sentence.get(i);
                boolean spread = each.has(Cue.EACH)
                        && (each.lead().contains("每") || each.lead().contains("各"));
                if (spread
                        && each.figure().bound() == 0
                        && !each.percent()
                        && !TIMES.matcher(each.lead()).find()) {
                    each(sentence, i, findings);
                }
            }
        }
    }

    private static void each(List<Frame> sentence, int at, Findings findings) {
        Frame each = sentence.get(at);
        if (at >= 1 && at + 1 < sentence.size()) {
            product(sentence, sentence.get(at - 1), each, sentence.get(at + 1), findings);
        }
        if (at + 2 < sentence.size() && sentence.get(at + 2).mark() == ' ') {
            // 每个社区6名，12个社区共78名
            product(sentence, sentence.get(at + 1), each, sentence.get(at + 2), findings);
        }
        if (at >= 2 && each.lead().matches("(?:平均)?每.*")) {
            mean(sentence, at, findings);
        }
    }

    private static void product(List<Frame> sentence, Frame group, Frame each, Frame total, Findings findings) {
        boolean told = total.counts()
                && total.figure().unit().equals(each.figure().unit())
                && ALL.matcher(total.lead()).find()
                && total.gap() == 0
                && group.figure().count()
                && !group.has(Cue.EACH)
                && !group.lead().contains("每")
                && each.gap() == 0
                && counted(each.lead(), group.figure());
        if (!told) {
            return;
        }
        List<Frame> counts =
                sentence.stream().filter(frame -> frame.start() < total.start()).toList();
        for (Frame other : counts) {
            boolean fits = !other.is(each)
                    && (makes(other, each, BigDecimal.ONE, total)
                            || counts.stream()
                                    .anyMatch(more -> !more.is(other)
                                            && !more.is(each)
                                            && makes(other, each, more.figure().value(), total)));
            if (fits) {
                findings.relateFrames(Relation.Kind.PRODUCT, List.of(other, each), total, true);
                return;
            }
        }
        wrong(group, each, total, findings);
    }

    private static void wrong(Frame group, Frame each, Frame total, Findings findings) {
        BigDecimal product = group.figure().value().multiply(each.figure().value());
        findings.relateFrames(Relation.Kind.PRODUCT, List.of(group, each), total, false);
        findings.add(
                Level.ERROR,
                "mean",
                Math.min(group.start(), each.start()),
                Math.max(each.end(), total.end()),
                "product",
                group.figure().plain(),
                each.figure().plain(),
                total.figure().plain(product),
                total.figure().plain());
    }

    /** 改造6处，投入72万元，平均每处12万元: the total divided by as many as there are. */
    private static void mean(List<Frame> sentence, int at, Findings findings) {
        Frame each = sentence.get(at);
        Frame total = sentence.get(at - 1);
        Frame group = sentence.get(at - 2);
        String of = each.lead().replaceFirst("^(?:平均)?每个?", "");
        boolean named = !of.isEmpty()
                && (of.startsWith(group.figure().unit())
                        || Labels.same(group.figure().label(), of)
                        || group.figure().label().endsWith(of.substring(0, Math.min(2, of.length()))));
        boolean told = named
                && each.gap() == 0
                && total.counts()
                && group.figure().count()
                && total.figure().unit().equals(each.figure().unit())
                && !group.figure().unit().equals(each.figure().unit())
                && group.figure().value().signum() > 0;
        if (!told) {
            return;
        }
        boolean fits = sentence.subList(0, at).stream()
                .filter(frame ->
                        frame.figure().count() && frame.figure().value().signum() > 0)
                .anyMatch(frame -> total.figure()
                                .value()
                                .divide(frame.figure().value(), 6, RoundingMode.HALF_UP)
                                .subtract(each.figure().value())
                                .abs()
                                .compareTo(each.figure().quantum())
                        < 0);
        if (!fits) {
            wrong(group, each, total, findings);
        }
    }

    private static boolean makes(Frame group, Frame each, BigDecimal times, Frame total) {
        BigDecimal product =
                group.figure().value().multiply(each.figure().value()).multiply(times);
        BigDecimal off = product.subtract(total.figure().value()).abs();
        return off.multiply(BigDecimal.TWO).compareTo(total.figure().quantum()) < 0;
    }

    /** Whether it is told for each of these. */
    private static boolean counted(String words, Figure group) {
        if (PERSON.matcher(words).find()) {
            return group.people() && !group.unit().equals("个");
        }
        if (HOUSE.matcher(words).find()) {
            return group.unit().equals("户");
        }
        return !VILLAGE.matcher(words).find()
                || group.unit().equals("村")
                || group.label().contains("村");
    }
}
