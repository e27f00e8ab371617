package dev.pingyi.checker;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Two groups that share members, and the whole behind them: 支委5名、村委6名，交叉任职2名，共9名. */
final class UnionRule implements Rule {

    static final Pattern OVERLAP = Pattern.compile("交叉|兼任|重叠|重复|双重|身兼|既是|同时|[两二]项(?:都|均|兼)|[两二]者(?:都|均)");
    /** 其中2人兼任: it is said behind. */
    private static final Pattern BEHIND = Pattern.compile("^(?:党员|干部|成员)?(?:是|为)?(?:交叉任职|兼任|兼职|重复|重叠|身兼)");

    private static final Pattern TOTAL = Pattern.compile("共|总数|合计|总计|总人数|实有|实际|去重");

    @Override
    public void check(Text text, Findings findings) {
        for (Text.Sentence sentence : text.sentences()) {
            // 两套班子共11名, 两项都参加的20人: the two are those just told of.
            List<Figure> figures = sentence.figures().stream()
                    .filter(figure -> figure.people() || !text.flat().startsWith("两", figure.start()))
                    .toList();
            for (int i = 0; i + 3 < figures.size(); i++) {
                merged(text, figures.subList(i, i + 4), findings);
            }
            for (int i = 2; i < figures.size(); i++) {
                union(text, figures, i, findings);
            }
        }
    }

    private static void union(Text text, List<Figure> figures, int i, Findings findings) {
        Figure overlap = figures.get(i);
        Figure one = figures.get(i - 2);
        Figure other = figures.get(i - 1);
        if (!overlap.count() || !overlaps(text, other, overlap) || !adjacent(text, one, other, overlap)) {
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
                    Math.min(one.start(), total.start()),
                    Math.max(overlap.end(), total.end()),
                    "union",
                    one.plain() + "＋" + other.plain(),
                    overlap.plain(),
                    union.stripTrailingZeros().toPlainString(),
                    total.plain());
        }
    }

    /** 既是党员又是骨干的23名，把74名党员和42名骨干合起来，共95名: the overlap is told first. */
    private static void merged(Text text, List<Figure> four, Findings findings) {
        Figure overlap = four.get(0);
        Figure one = four.get(1);
        Figure other = four.get(2);
        Figure total = four.get(3);
        String front = text.flat().substring(Math.max(0, overlap.start() - 20), overlap.start());
        BigDecimal union = one.value().add(other.value()).subtract(overlap.value());
        if (four.stream().allMatch(figure -> figure.count() && figure.comparable(overlap))
                && front.substring(front.lastIndexOf('，') + 1).matches(".*既是?[^，。；]+又[^，。；]*")
                && between(text, overlap, one).length() <= 8
                && between(text, one, other).matches("[\\p{IsHan}]{1,10}[和与、加][\\p{IsHan}]{0,4}")
                && between(text, other, total).matches("[\\p{IsHan}]{0,10}(?:合起来|加起来|合并|合在一起|去重后?)，?[\\p{IsHan}]{0,6}")
                && total.value().compareTo(union) != 0) {
            findings.add(
                    Level.ERROR,
                    "union",
                    overlap.start(),
                    total.end(),
                    "union",
                    one.plain() + "＋" + other.plain(),
                    overlap.plain(),
                    union.stripTrailingZeros().toPlainString(),
                    total.plain());
        }
    }

    private static boolean overlaps(Text text, Figure other, Figure overlap) {
        String behind = text.flat().substring(overlap.end(), Math.min(text.length(), overlap.end() + 8));
        return OVERLAP.matcher(between(text, other, overlap)).find()
                || BEHIND.matcher(behind).find();
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

    /** The whole behind them, else right in front: 干部130名，支委70名，村委72名，…; with 其中 it is PartsRule's. */
    private static @Nullable Figure total(Text text, List<Figure> figures, int i) {
        Figure behind = behind(text, figures, i);
        if (behind != null || i < 3) {
            return behind;
        }
        Figure front = figures.get(i - 3);
        String between = between(text, front, figures.get(i - 2));
        boolean list = front.comparable(figures.get(i))
                && between.length() <= 12
                && between.matches("[\\p{IsHan}“”]*[，：（][\\p{IsHan}“”]*")
                && !between.contains("其中")
                && front.value()
                                .compareTo(figures.get(i - 2)
                                        .value()
                                        .max(figures.get(i - 1).value()))
                        >= 0;
        return list ? front : null;
    }

    private static @Nullable Figure behind(Text text, List<Figure> figures, int i) {
        for (Figure total : figures.subList(i + 1, Math.min(figures.size(), i + 3))) {
            String between = between(text, figures.get(i), total);
            if (total.comparable(figures.get(i)) && between.length() <= 20) {
                return TOTAL.matcher(between).find() ? total : null;
            }
        }
        return null;
    }

    private static String between(Text text, Figure from, Figure to) {
        return text.flat().substring(from.end(), Math.max(from.end(), to.start()));
    }
}
