package dev.pingyi.report.checker;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Two groups that share members, and the whole behind them: 支委5名、村委6名，交叉任职2名，共9名. */
final class UnionRule implements Rule {

    static final Pattern OVERLAP = Pattern.compile("交叉|兼任|重叠|重复|双重|身兼|既是|同时");
    private static final Pattern TOTAL = Pattern.compile("共|总数|合计|总计|总人数|实有|实际|去重");

    @Override
    public void check(Text text, Findings findings) {
        for (Text.Sentence sentence : text.sentences()) {
            List<Figure> figures = sentence.figures();
            for (int i = 2; i < figures.size(); i++) {
                union(text, figures, i, findings);
            }
        }
    }

    private static void union(Text text, List<Figure> figures, int i, Findings findings) {
        Figure overlap = figures.get(i);
        Figure one = figures.get(i - 2);
        Figure other = figures.get(i - 1);
        if (!overlap.count()
                || !OVERLAP.matcher(between(text, other, overlap)).find()
                || !adjacent(text, one, other, overlap)) {
            return;
        }
        for (Figure part : List.of(one, other)) {
            if (overlap.value().compareTo(part.value()) > 0) {
                findings.add(
                        Level.ERROR, "union", part.start(), overlap.end(), "union-part", overlap.plain(), part.plain());
                return;
            }
        }
        Figure total = total(text, figures, i);
        BigDecimal union = one.value().add(other.value()).subtract(overlap.value());
        if (total != null && total.value().compareTo(union) != 0) {
            findings.add(
                    Level.ERROR,
                    "union",
                    one.start(),
                    total.end(),
                    "union",
                    one.plain() + "＋" + other.plain(),
                    overlap.plain(),
                    union.stripTrailingZeros().toPlainString(),
                    total.plain());
        }
    }

    private static boolean adjacent(Text text, Figure one, Figure other, Figure overlap) {
        String between = between(text, one, other);
        return one.comparable(other)
                && other.comparable(overlap)
                && between.length() <= 14
                && between.indexOf('；') < 0
                && !between.contains("其中")
                && between(text, other, overlap).length() <= 22;
    }

    /** The whole behind them; one in front is SumRule's. */
    private static @Nullable Figure total(Text text, List<Figure> figures, int i) {
        if (i + 1 >= figures.size()) {
            return null;
        }
        Figure total = figures.get(i + 1);
        String between = between(text, figures.get(i), total);
        boolean behind = total.comparable(figures.get(i))
                && between.length() <= 20
                && TOTAL.matcher(between).find();
        return behind ? total : null;
    }

    private static String between(Text text, Figure from, Figure to) {
        return text.flat().substring(from.end(), Math.max(from.end(), to.start()));
    }
}
