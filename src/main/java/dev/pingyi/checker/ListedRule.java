package dev.pingyi.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Parts that follow their whole without 其中: 共33个党支部，农村23个、机关6个、企业3个; 共排查57处，已整改42处，正在整改12处. Only
 * where they nearly make the whole, for then they are meant to.
 */
final class ListedRule implements Rule {

    private static final int MOST_PARTS = 12;

    private static final Pattern WHOLE =
            Pattern.compile("(?:共|总|累计|全[镇乡县村区校]|现有|下设|下辖|设有|收到|受理|排查|列出|梳理|征集)[\\p{IsHan}]{0,10}$");
    private static final Pattern DONE = Pattern.compile("^[，、：（]?(?:目前)?已[\\p{IsHan}]{0,8}$");
    private static final Pattern OPEN = Pattern.compile("^[，、]?(?:正在|尚未|还有|未|待|剩余|其余|仍有)[\\p{IsHan}]{0,8}$");
    private static final Pattern PART = Pattern.compile("^(?:个|名)?[\\p{IsHan}]{0,8}[，、：][\\p{IsHan}“”]{1,10}$");

    @Override
    public void check(Text text, Findings findings) {
        for (Text.Sentence sentence : text.sentences()) {
            List<Figure> figures = sentence.figures();
            for (int i = 0; i + 2 < figures.size(); i++) {
                Figure total = figures.get(i);
                String front = text.flat().substring(Math.max(sentence.start(), total.start() - 14), total.start());
                if (total.additive()) {
                    listed(text, figures, i, WHOLE.matcher(front).find(), findings);
                }
            }
        }
    }

    private static void listed(Text text, List<Figure> figures, int i, boolean whole, Findings findings) {
        Figure total = figures.get(i);
        List<Figure> parts = new ArrayList<>();
        boolean done = false;
        boolean open = false;
        int from = total.end();
        for (Figure part : figures.subList(i + 1, Math.min(figures.size(), i + 1 + MOST_PARTS))) {
            String between = text.flat().substring(from, Math.max(from, part.start()));
            String clause =
                    between.substring(Math.max(0, Math.max(between.lastIndexOf('，'), between.lastIndexOf('、'))));
            if (!part.comparable(total)
                    || between.contains("其中")
                    || between.length() > 18
                    || !PART.matcher(between).find()) {
                break;
            }
            done |= DONE.matcher(clause).find();
            open |= OPEN.matcher(clause).find();
            parts.add(part);
            from = part.end();
        }
        boolean states = done && open && parts.size() == 2;
        boolean halves = parts.size() == 2 && Division.halves(total, parts);
        if (halves || (whole && (states || (parts.size() >= 3 && kin(total, parts))))) {
            compare(total, parts, findings);
        }
    }

    private static boolean kin(Figure total, List<Figure> parts) {
        String head = Labels.head(total.label());
        return parts.stream()
                .allMatch(part -> part.unit().equals(total.unit())
                        && (part.label().endsWith(head) || part.label().length() <= 3));
    }

    private static void compare(Figure total, List<Figure> parts, Findings findings) {
        BigDecimal sum = parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal off = sum.subtract(total.value()).abs();
        boolean near = off.multiply(BigDecimal.valueOf(6)).compareTo(total.value()) <= 0;
        if (off.signum() != 0 && near) {
            String terms = parts.stream().map(Figure::plain).collect(Collectors.joining("＋"));
            findings.add(
                    Level.ERROR,
                    "sum",
                    total.start(),
                    parts.getLast().end(),
                    "sum",
                    terms,
                    total.plain(sum),
                    total.plain());
        }
    }
}
