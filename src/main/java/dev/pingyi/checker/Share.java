package dev.pingyi.checker;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part, what it may be a part of, and the percentage it is said to be: whether it holds, and what to say if not. */
record Share(Frame part, Figure base, Frame percent) {

    boolean holds() {
        return part.figure().shareOf(base, percent.figure());
    }

    void right(Findings findings) {
        findings.relate(Relation.Kind.SHARE, List.of(part.figure(), base), percent.figure(), true);
        Figure share = percent.figure();
        BigDecimal exact = part.figure().percentageOf(base);
        // 8÷23＝34.78%, written 34.7%: cut off and not rounded.
        if (part.figure().exact() && base.exact() && share.says(exact) && !share.rounds(exact)) {
            findings.add(
                    Level.NOTICE,
                    "percent",
                    part.start(),
                    percent.end(),
                    "percent-cut",
                    part.figure().plain(),
                    base.plain(),
                    ratio(share.decimals() + 2),
                    ratio(share.decimals()),
                    share.plain());
        }
    }

    /** @param better the base that fits, null for none */
    void wrong(Level level, @Nullable Figure better, Findings findings) {
        Figure share = percent.figure();
        int start = Math.min(part.start(), percent.start());
        int end = Math.max(part.end(), percent.end());
        findings.relate(Relation.Kind.SHARE, List.of(part.figure(), base), share, false);
        if (base.value().signum() == 0) {
            // Of nothing there is no share; to write 0% for it is a habit and no mistake.
            if (share.value().signum() != 0) {
                String of = name(base);
                findings.add(
                        level,
                        "percent",
                        start,
                        end,
                        "percent-none",
                        part.figure().plain(),
                        share.plain(),
                        of);
            }
            return;
        }
        List<Object> words = new ArrayList<>(List.of(
                part.figure().plain(), base.plain(), ratio(Math.max(1, share.decimals())), share.plain(), name(base)));
        if (better != null) {
            words.addAll(List.of(better.plain(), name(better)));
        }
        String rule = better == null ? "percent" : "percent-base";
        findings.add(level, rule, start, end, rule, words.toArray());
    }

    private static String name(Figure base) {
        return base.label().isEmpty() ? base.unit() : base.label();
    }

    private String ratio(int decimals) {
        BigDecimal share = part.figure().value().multiply(Figure.HUNDRED);
        return share.divide(base.value(), decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
