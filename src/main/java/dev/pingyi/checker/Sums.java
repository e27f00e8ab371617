package dev.pingyi.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Wholes and their parts, with and without overlap: first every whole that may be meant is tried with every run of parts,
 * and only where none fits and the parts are known to be all there are does it say so.
 */
final class Sums implements Rule {

    private static final Pattern TOTAL =
            Pattern.compile("共|总|累计|全[镇乡县村区校年院]|现有|下设|下辖|设有|收到|受理|排查|列出|梳理|征集|反馈|查出|查摆|年发展");

    @Override
    public void check(Text text, Findings findings) {
        List<Frame> before = List.of();
        for (List<Frame> sentence : Sentences.of(text)) {
            sentence(text, before, sentence, findings);
            before = sentence;
        }
    }

    private static void sentence(Text text, List<Frame> before, List<Frame> sentence, Findings findings) {
        boolean next = !before.isEmpty()
                && before.getLast().sentence() + 1 == sentence.getFirst().sentence();
        for (PartList parts : PartList.of(text, sentence)) {
            boolean begins = parts.from()
                    <= text.sentences().get(sentence.getFirst().sentence()).start();
            List<Frame> front = new ArrayList<>(next && begins ? before : List.of());
            sentence.stream().filter(frame -> frame.start() < parts.from()).forEach(front::add);
            relate(text, front, parts, findings);
        }
    }

    private static void relate(Text text, List<Frame> front, PartList parts, Findings findings) {
        List<Frame> wholes = Wholes.of(parts, front);
        if (parts.opener() == PartList.Opener.PLAIN) {
            plain(parts, wholes, findings);
            return;
        }
        if (wholes.isEmpty() && parts.closing() != null) {
            closed(parts, parts.closing(), findings);
            return;
        }
        List<Frame> all = new ArrayList<>(wholes);
        if (parts.closing() != null && parts.closing().comparable(parts.list().getFirst())) {
            all.add(parts.closing());
        }
        for (Frame whole : all) {
            if (fits(whole, parts.list(), parts.overlaps(), true)) {
                findings.relateFrames(Relation.Kind.SUM, parts.list(), whole, true);
                return;
            }
        }
        Frame whole = Wholes.expected(text, parts, wholes);
        if (whole != null) {
            compare(text, whole, parts.list(), parts, all, findings);
        }
    }

    /**
     * Whether the parts make the whole, less what is in two of them: all of them, the last of them or, where they stand
     * behind their whole, the first of them.
     */
    private static boolean fits(Frame whole, List<Frame> parts, List<Frame> overlaps, boolean first) {
        int size = parts.size();
        for (int i = 0; i + 2 <= size; i++) {
            if (makes(whole, parts.subList(i, size), overlaps)
                    || (first && makes(whole, parts.subList(0, size - i), overlaps))) {
                return true;
            }
        }
        return false;
    }

    private static boolean makes(Frame whole, List<Frame> parts, List<Frame> overlaps) {
        BigDecimal sum = PartList.sum(parts);
        BigDecimal all = whole.figure().value();
        return overlaps.isEmpty()
                ? sum.compareTo(all) == 0
                : sum.subtract(PartList.sum(overlaps)).compareTo(all) == 0
                        || overlaps.stream()
                                .anyMatch(twice ->
                                        sum.subtract(twice.figure().value()).compareTo(all) == 0);
    }

    private static void plain(PartList parts, List<Frame> wholes, Findings findings) {
        List<Frame> list = parts.list();
        Frame closing = parts.closing();
        if (closing != null) {
            closed(parts, closing, findings);
            return;
        }
        older(parts, wholes, findings);
        if (list.size() == 2 && !parts.overlaps().isEmpty()) {
            shared(list, parts.overlaps().getFirst(), findings);
        }
        if (list.size() < 3) {
            return;
        }
        Frame whole = list.getFirst();
        List<Frame> rest = list.subList(1, list.size());
        if (fits(whole, rest, parts.overlaps(), true)) {
            findings.relateFrames(Relation.Kind.SUM, rest, whole, true);
        } else if (!parts.overlaps().isEmpty()) {
            if (near(whole, rest)) {
                WrongSum.union(whole, rest, parts.overlaps(), findings);
            }
        } else if (all(whole, rest) && near(whole, rest)) {
            WrongSum.sum(Level.ERROR, whole, rest, findings);
        }
    }

    /** 大专以上219名，其中农村党员中大专以上231名: the same again, so of this whole and of none further in front. */
    private static boolean narrow(Frame whole, List<Frame> list) {
        String name = whole.figure().label();
        return list.size() == 1
                && name.length() >= 2
                && list.getFirst().figure().label().endsWith(name);
    }

    private static @Nullable Level level(Text text, Frame whole, List<Frame> list, PartList parts) {
        List<Figure> figures = list.stream().map(Frame::figure).toList();
        return Division.of(text, whole.figure(), figures, parts.from())
                .level(whole.figure().value(), PartList.sum(list), list.size());
    }

    /** 党员38名，其中男24名、女14名；40岁以下41名: some of them, told by their age. */
    private static void older(PartList parts, List<Frame> front, Findings findings) {
        Frame last = parts.list().getLast();
        List<Frame> wholes =
                new ArrayList<>(parts.list().subList(0, parts.list().size() - 1));
        wholes.addAll(front);
        boolean some = last.lead().matches("(?:其中)?\\d{2}周?岁(?:及?以[上下]|至|—).*");
        boolean kin = wholes.stream()
                .anyMatch(whole -> last.figure().label().isEmpty()
                        || last.figure().label().matches("岁?(?:及?以[上下])?的?")
                        || Labels.same(whole.figure().label(), last.figure().label()));
        if (some
                && kin
                && wholes.stream()
                        .allMatch(whole ->
                                whole.figure().value().compareTo(last.figure().value()) < 0)) {
            WrongSum.subset(wholes.getLast(), last, findings);
        }
    }

    /** There cannot be more in both than in one of them. */
    private static void shared(List<Frame> parts, Frame overlap, Findings findings) {
        for (Frame part : parts) {
            if (overlap.comparable(part)
                    && overlap.figure().value().compareTo(part.figure().value()) > 0) {
                findings.add(
                        Level.ERROR,
                        "union",
                        part.start(),
                        overlap.end(),
                        "union-part",
                        overlap.figure().plain(),
                        part.figure().plain());
                return;
            }
        }
    }

    /** Whether parts that follow their whole without a word are all of it. */
    private static boolean all(Frame whole, List<Frame> parts) {
        List<Figure> figures = parts.stream().map(Frame::figure).toList();
        if (parts.size() == 2 && Division.halves(whole.figure(), figures)) {
            return true;
        }
        boolean done = parts.stream().anyMatch(part -> part.has(Cue.DONE));
        boolean open = parts.stream().anyMatch(part -> part.has(Cue.DOING, Cue.OPEN, Cue.REST));
        boolean series = parts.stream()
                .allMatch(part -> PartList.SERIES.matcher(part.lead()).find());
        boolean total = TOTAL.matcher(whole.lead()).find();
        return series
                || (done && open && parts.size() == 2)
                || (total && parts.size() >= 3 && kin(whole.figure(), figures));
    }

    private static boolean kin(Figure total, List<Figure> parts) {
        String head = Labels.head(total.label());
        return parts.stream()
                .allMatch(part -> part.unit().equals(total.unit())
                        && (part.label().endsWith(head) || part.label().length() <= 3));
    }

    static boolean near(Frame whole, List<Frame> parts) {
        BigDecimal off = PartList.sum(parts).subtract(whole.figure().value()).abs();
        return off.multiply(BigDecimal.valueOf(6)).compareTo(whole.figure().value()) <= 0;
    }

    /** PartList and the whole behind them. */
    private static void closed(PartList parts, Frame whole, Findings findings) {
        List<Frame> list = parts.list();
        if (!whole.comparable(list.getFirst())) {
            return;
        }
        if (fits(whole, list, parts.overlaps(), false)) {
            findings.relateFrames(Relation.Kind.SUM, list, whole, true);
            return;
        }
        if (list.size() >= 3
                && list.getFirst().figure().value().compareTo(whole.figure().value()) == 0) {
            list = list.subList(1, list.size());
        }
        BigDecimal total = whole.figure().value();
        BigDecimal off = PartList.sum(list).subtract(total).abs();
        if (list.size() < 2 || off.multiply(BigDecimal.TWO).compareTo(total) > 0) {
            return;
        }
        if (!parts.overlaps().isEmpty()) {
            WrongSum.union(whole, list, parts.overlaps(), findings);
            return;
        }
        boolean same = list.stream()
                .anyMatch(part ->
                        Labels.same(part.figure().label(), whole.figure().label())
                                || Labels.head(part.figure().label())
                                        .equals(Labels.head(whole.figure().label())));
        if (list.getFirst().figure().value().compareTo(total) < 0
                && (same || whole.lead().length() <= 3 || near(whole, list))) {
            WrongSum.sum(Level.ERROR, whole, list, findings);
        }
    }

    private static void compare(
            Text text, Frame whole, List<Frame> list, PartList parts, List<Frame> wholes, Findings findings) {
        BigDecimal most = narrow(whole, list)
                ? whole.figure().value()
                : wholes.stream()
                        .map(frame -> frame.figure().value())
                        .reduce(BigDecimal::max)
                        .orElse(whole.figure().value());
        for (Frame part : list) {
            if (part.figure().value().compareTo(most) > 0) {
                if (parts.opener() == PartList.Opener.ALL) {
                    return;
                }
                WrongSum.subset(whole, part, findings);
                return;
            }
        }
        if (list.size() < 2) {
            return;
        }
        if (!parts.overlaps().isEmpty()) {
            BigDecimal union = parts.sum().subtract(PartList.sum(parts.overlaps()));
            if (union.compareTo(whole.figure().value()) > 0 || level(text, whole, list, parts) != null) {
                WrongSum.union(whole, list, parts.overlaps(), findings);
            }
            return;
        }
        List<Frame> kinds = Division.kinds(list);
        Level level = level(text, whole, kinds, parts);
        if (level != null) {
            WrongSum.sum(level, whole, kinds, findings);
        }
    }
}
