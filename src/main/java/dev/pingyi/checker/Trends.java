package dev.pingyi.checker;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is said to have grown or fallen, and by how much: 由15个增加到18个，增长20%; 18名，比上年的14名增加4名. Every two figures of
 * the sentence are tried; only two that are said to be before and after can contradict what is said of them.
 */
final class Trends implements Rule {

    private static final Pattern DOUBLED = Pattern.compile("^，?[\\p{IsHan}]{0,3}?翻了?一番(?!多|以上)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final BigDecimal NEARLY = new BigDecimal("0.15");
    private static final BigDecimal MUCH = BigDecimal.valueOf(400);
    private static final int FAR = 6;
    private static final Set<Cue> OWN = Set.of(Cue.UP, Cue.DOWN, Cue.THAN, Cue.LAST);

    /** Before and after. */
    private record Pair(Frame from, Frame to) {
        BigDecimal change() {
            return to.figure().value().subtract(from.figure().value());
        }

        BigDecimal times() {
            return change().divide(from.figure().value(), 8, RoundingMode.HALF_UP);
        }

        boolean positive() {
            return from.figure().value().signum() > 0;
        }
    }

    @Override
    public void check(Text text, Findings findings) {
        for (List<Frame> sentence : Sentences.of(text)) {
            for (int i = 0; i < sentence.size(); i++) {
                directions(text, sentence, i, findings);
                if (changes(sentence.get(i))) {
                    change(sentence, i, findings);
                }
            }
        }
    }

    /** Whether it is the size of a change and no value. */
    private static boolean changes(Frame frame) {
        boolean turned = frame.has(Cue.UP, Cue.DOWN) && !frame.has(Cue.TO, Cue.DOWN_TO, Cue.SHARE);
        return !frame.figure().rounded() && (turned || frame.figure().unit().endsWith("百分点"));
    }

    private static boolean value(Frame frame) {
        return !changes(frame) && !frame.figure().rounded() && frame.figure().bound() == 0;
    }

    private static boolean alike(Frame one, Frame other) {
        return one.figure().unit().equals(other.figure().unit()) || one.comparable(other);
    }

    private static void change(List<Frame> sentence, int at, Findings findings) {
        Frame by = sentence.get(at);
        int from = Math.max(0, at - FAR);
        int until = Math.min(sentence.size(), at + 4);
        for (Frame one : sentence.subList(from, until)) {
            for (Frame other : sentence.subList(from, until)) {
                if (!one.is(other)
                        && value(one)
                        && value(other)
                        && alike(one, other)
                        && says(by, new Pair(one, other))) {
                    findings.relateFrames(Relation.Kind.CHANGE, List.of(one, other), by, true);
                    return;
                }
            }
        }
        Pair pair = said(sentence, at);
        if (pair != null && measures(by, pair)) {
            wrong(by, pair, findings);
        }
    }

    /** 支出下降12% behind what came in is another thing's. */
    private static boolean own(Frame by) {
        return by.lead().isEmpty()
                || by.figure().unit().endsWith("百分点")
                || OWN.stream().anyMatch(cue -> cue.opens(by.lead().replaceFirst("^(?:又|再|实际|即|累计)", "")));
    }

    /** The two that are said to be before and after. */
    private static @Nullable Pair said(List<Frame> sentence, int at) {
        Frame by = sentence.get(at);
        int last = at - 1;
        while (last >= 0
                && changes(sentence.get(last))
                && sentence.get(last + 1).gap() == 0) {
            // 比上年的19.2万增加2.4万，增长15.2%: the rate behind the amount.
            last--;
        }
        if (last >= 1 && by.gap() == 0 && by.mark() != '；' && own(by)) {
            Pair pair = pair(sentence, last);
            if (pair != null) {
                return pair;
            }
        }
        boolean announced = at + 2 < sentence.size()
                && (by.figure().percent() || by.has(Cue.THAN))
                && sentence.get(at + 1).has(Cue.FROM);
        if (announced) {
            // 下降35%，由80件降到60件
            return pair(sentence, at + 2);
        }
        boolean behind = at > 0
                && at + 1 < sentence.size()
                && by.has(Cue.THAN)
                && sentence.get(at + 1).has(Cue.LAST)
                && sentence.get(at + 1).gap() == 0;
        return behind && value(sentence.get(at - 1)) && alike(sentence.get(at - 1), sentence.get(at + 1))
                ? new Pair(sentence.get(at + 1), sentence.get(at - 1))
                : null;
    }

    /** The figure at the place and the one in front that it is compared with. */
    private static @Nullable Pair pair(List<Frame> sentence, int at) {
        Frame second = sentence.get(at);
        for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
            Frame first = sentence.get(i);
            boolean between = i < at - 1;
            if (!value(first) || !value(second) || !alike(first, second) || (second.gap() > 0 && !between)) {
                continue;
            }
            boolean than = (second.has(Cue.THAN) || second.has(Cue.LAST)) && !second.has(Cue.FROM);
            if (than || later(first, second)) {
                return between ? null : new Pair(second, first);
            }
            if ((first.has(Cue.FROM, Cue.LAST) || YEAR.matcher(first.lead()).find())
                    && (second.has(Cue.TO, Cue.DOWN_TO, Cue.NOW)
                            || second.lead().matches("[到至].*|.*(?:19|20)\\d{2}年.*"))) {
                return new Pair(first, second);
            }
        }
        return null;
    }

    /** 2024年746.6万元，2023年612万元. */
    private static boolean later(Frame first, Frame second) {
        Matcher one = YEAR.matcher(first.time());
        Matcher other = YEAR.matcher(second.time());
        return one.find() && other.find() && one.group().compareTo(other.group()) > 0;
    }

    private static boolean measures(Frame by, Pair pair) {
        Figure figure = by.figure();
        boolean percents = pair.from().percent();
        if (figure.unit().endsWith("百分点")) {
            return percents;
        }
        boolean relative = figure.percent() || figure.unit().equals("倍");
        return !percents && (relative ? pair.positive() : by.comparable(pair.from()));
    }

    private static boolean says(Frame by, Pair pair) {
        if (!measures(by, pair)) {
            return false;
        }
        BigDecimal falls = by.has(Cue.DOWN) ? BigDecimal.ONE.negate() : BigDecimal.ONE;
        Figure figure = by.figure();
        if (figure.percent()) {
            Figure gain = pair.to().figure();
            Figure part =
                    new Figure(pair.change().multiply(falls), "", gain.unit(), 0, 0, gain.quantum(), gain.rounded(), 0);
            return part.shareOf(pair.from().figure(), figure);
        }
        BigDecimal change = figure.unit().equals("倍") ? pair.times() : pair.change();
        return figure.says(change.multiply(falls));
    }

    private static void wrong(Frame by, Pair pair, Findings findings) {
        boolean percent = by.percent();
        boolean times = by.figure().unit().equals("倍");
        boolean points = by.figure().unit().endsWith("百分点");
        BigDecimal change = percent ? pair.times().multiply(Figure.HUNDRED) : times ? pair.times() : pair.change();
        String shown = percent || times || points
                ? change.setScale(Math.max(1, by.figure().decimals()), RoundingMode.HALF_UP)
                        .toPlainString()
                : pair.from().figure().plain(change);
        String key = percent ? "change" : times ? "change-times" : points ? "change-points" : "change-amount";
        findings.relateFrames(Relation.Kind.CHANGE, List.of(pair.from(), pair.to()), by, false);
        add(
                Level.ERROR,
                pair,
                Math.max(by.end(), pair.to().end()),
                key,
                findings,
                shown,
                (by.has(Cue.DOWN) ? "-" : "") + by.figure().plain());
    }

    /** 增加到 a smaller figure; twice as much that is not; a leap from one year to the next. */
    private static void directions(Text text, List<Frame> sentence, int at, Findings findings) {
        Pair pair = at == 0 ? null : pair(sentence, at);
        if (pair == null) {
            return;
        }
        int change = pair.change().signum();
        boolean up = pair.to().has(Cue.TO) && !pair.to().lead().contains("达到");
        if ((up && change < 0) || (pair.to().has(Cue.DOWN_TO) && change > 0)) {
            add(Level.ERROR, pair, pair.to().end(), "direction", findings);
            return;
        }
        int last = sentence.get(at).end();
        String behind = text.flat().substring(last, Math.min(text.length(), last + 9));
        if (pair.positive() && DOUBLED.matcher(behind).find()) {
            if (pair.times().subtract(BigDecimal.ONE).abs().compareTo(NEARLY) > 0) {
                String times = pair.times().setScale(2, RoundingMode.HALF_UP).toPlainString();
                add(Level.WARNING, pair, last, "change-times", findings, times, "1");
            }
        } else if (pair.positive()
                && !pair.from().percent()
                && pair.from().start() < pair.to().start()
                && !(at + 1 < sentence.size() && changes(sentence.get(at + 1)))
                && pair.times().multiply(Figure.HUNDRED).abs().compareTo(MUCH) >= 0) {
            String percent = pair.times()
                    .movePointRight(2)
                    .setScale(0, RoundingMode.HALF_UP)
                    .toPlainString();
            add(Level.NOTICE, pair, last, "leap", findings, percent);
        }
    }

    private static void add(Level level, Pair pair, int end, String key, Findings findings, Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        all[0] = pair.from().figure().plain();
        all[1] = pair.to().figure().plain();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        int start = Math.min(pair.from().start(), pair.to().start());
        findings.add(level, "year-on-year", start, Math.max(end, pair.from().end()), key, all);
    }
}
