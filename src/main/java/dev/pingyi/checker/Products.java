package dev.pingyi.checker;

import java.math.BigDecimal;
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
            for (int i = 1; i + 1 < sentence.size(); i++) {
                Frame each = sentence.get(i);
                boolean spread = each.has(Cue.EACH)
                        && (each.lead().contains("每") || each.lead().contains("各"));
                if (spread
                        && !TIMES.matcher(each.lead()).find()
                        && each.figure().bound() == 0
                        && !each.percent()) {
                    product(sentence, i, findings);
                }
            }
        }
    }

    private static void product(List<Frame> sentence, int at, Findings findings) {
        Frame each = sentence.get(at);
        Frame group = sentence.get(at - 1);
        Frame total = sentence.get(at + 1);
        boolean told = total.counts()
                && total.figure().unit().equals(each.figure().unit())
                && ALL.matcher(total.lead()).find()
                && total.gap() == 0
                && group.figure().count()
                && !group.figure().unit().equals(each.figure().unit())
                && each.gap() == 0
                && counted(each.lead(), group.figure());
        if (!told) {
            return;
        }
        for (Frame other : sentence.subList(0, at)) {
            if (other.figure().count() && makes(other, each, total)) {
                findings.relateFrames(Relation.Kind.PRODUCT, List.of(other, each), total, true);
                return;
            }
        }
        BigDecimal product = group.figure().value().multiply(each.figure().value());
        findings.relateFrames(Relation.Kind.PRODUCT, List.of(group, each), total, false);
        findings.add(
                Level.ERROR,
                "mean",
                group.start(),
                total.end(),
                "product",
                group.figure().plain(),
                each.figure().plain(),
                total.figure().plain(product),
                total.figure().plain());
    }

    private static boolean makes(Frame group, Frame each, Frame total) {
        BigDecimal product = group.figure().value().multiply(each.figure().value());
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
