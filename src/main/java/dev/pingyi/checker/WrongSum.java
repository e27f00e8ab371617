package dev.pingyi.checker;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Says what does not add up, once whole, parts and overlap are known: {@link Sums} finds them. */
final class WrongSum {

    private WrongSum() {}

    static void union(Frame whole, List<Frame> parts, List<Frame> overlaps, Findings findings) {
        Figure total = whole.figure();
        BigDecimal union = PartList.sum(parts).subtract(PartList.sum(overlaps));
        findings.relateFrames(Relation.Kind.UNION, parts, whole, false);
        findings.add(
                Level.ERROR,
                "union",
                Math.min(whole.start(), parts.getFirst().start()),
                Math.max(whole.end(), overlaps.getLast().end()),
                "union",
                terms(parts),
                terms(overlaps),
                total.plain(union),
                total.plain());
    }

    static void subset(Frame whole, Frame part, Findings findings) {
        findings.relateFrames(Relation.Kind.SUBSET, List.of(part), whole, false);
        findings.add(
                Level.ERROR,
                "subset",
                whole.start(),
                part.end(),
                "subset",
                part.figure().label(),
                part.figure().plain(),
                whole.figure().label(),
                whole.figure().plain());
    }

    static void sum(Level level, Frame whole, List<Frame> parts, Findings findings) {
        findings.relateFrames(Relation.Kind.SUM, parts, whole, false);
        findings.add(
                level,
                "sum",
                Math.min(whole.start(), parts.getFirst().start()),
                Math.max(whole.end(), parts.getLast().end()),
                level == Level.ERROR ? "sum" : "sum-open",
                terms(parts),
                whole.figure().plain(PartList.sum(parts)),
                whole.figure().plain());
    }

    private static String terms(List<Frame> parts) {
        return parts.stream().map(part -> part.figure().plain()).collect(Collectors.joining("＋"));
    }
}
