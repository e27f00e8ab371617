package dev.pingyi.checker;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what is wrong between a whole and its parts, once both are known: {@link PartsRule} finds them. */
final class WholeAndParts {

    /** Behind an overlap: what is in neither part. */
    private static final Pattern BESIDES = Pattern.compile("另有|另外|此外|还有|其余");

    private WholeAndParts() {}

    /** 19个村中，…11个，…6个，…2个，其中16个村: of the nineteen, the two being the last of a list. */
    private static boolean listed(Text text, Figure total, Figure part) {
        for (Text.Sentence sentence : text.sentences()) {
            if (sentence.start() <= total.start() && total.start() < sentence.end()) {
                List<Figure> before = sentence.figures().stream()
                        .filter(figure -> figure.start() < total.start() && figure.comparable(part))
                        .toList();
                return before.size() >= 2
                        && before.stream().anyMatch(figure -> figure.value().compareTo(part.value()) >= 0);
            }
        }
        return false;
    }

    static void compare(
            Text text, Figure total, List<Figure> parts, @Nullable Figure overlap, int from, Findings findings) {
        BigDecimal sum = PartsRule.sum(parts);
        String terms = parts.stream().map(Figure::plain).collect(Collectors.joining("＋"));
        int end = parts.getLast().end();
        for (Figure part : parts) {
            if (part.value().compareTo(total.value()) > 0) {
                if (listed(text, total, part)) {
                    return;
                }
                findings.add(
                        Level.ERROR,
                        "subset",
                        total.start(),
                        part.end(),
                        "subset",
                        part.label(),
                        part.plain(),
                        total.label(),
                        total.plain());
                return;
            }
        }
        if (overlap != null && parts.size() >= 2) {
            int stop = Math.min(text.lineEndAt(overlap.end()), overlap.end() + 8);
            if (BESIDES.matcher(text.flat().substring(overlap.end(), stop)).find()) {
                return;
            }
            BigDecimal union = sum.subtract(overlap.value());
            if (union.compareTo(total.value()) != 0) {
                findings.add(
                        Level.ERROR,
                        "union",
                        total.start(),
                        overlap.end(),
                        "union",
                        terms,
                        overlap.plain(),
                        total.plain(union),
                        total.plain());
            }
            return;
        }
        int to = Math.min(text.lineEndAt(end), end + 12);
        String around = text.flat().substring(total.start(), to);
        if (parts.size() < 2
                || sum.compareTo(total.value()) == 0
                || PartsRule.OVERLAP.matcher(around).find()) {
            return;
        }
        Level level = Division.of(text, total, parts, from).level(total.value(), sum, parts.size());
        if (level != null) {
            String key = level == Level.ERROR ? "sum" : "sum-open";
            findings.add(level, "sum", total.start(), end, key, terms, total.plain(sum), total.plain());
        }
    }
}
