package dev.pingyi.report.checker;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A percentage against its base. The base is what the text states (支部委员中…25人，占18%; 占党员总数的…%), else the figures
 * in front. Where the stated base does not fit, the one that does is named: that is nearly always the mistake.
 */
final class PercentRule implements Rule {

    private static final Pattern SHARE =
            Pattern.compile("占(?:到|比|比为|比达|比达到|了)?(?:(?<of>[\\p{IsHan}“”]{2,12}?)(?:总数|人数|总人数|数)?的)?(?:约|近)?$");
    private static final Pattern GROUP =
            Pattern.compile("(?:^|[，；。、）\\n]|目前|在)(?:全[镇县乡村])?(?<group>[\\p{IsHan}“”]{2,12}?)(?:当)?(?:中|里)，");
    private static final Pattern GROWTH = Pattern.compile("增长|增加|提高|上升|下降|减少|降低|增幅|同比|超|上调|完成|升幅|降幅|回报");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public void check(Text text, Findings findings) {
        List<Text.Sentence> sentences = text.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            List<Figure> figures = sentences.get(i).figures();
            for (int j = 0; j < figures.size(); j++) {
                if (figures.get(j).percent()) {
                    one(text, sentences, i, j, findings);
                }
            }
            together(text, figures, findings);
        }
    }

    private static void one(Text text, List<Text.Sentence> sentences, int i, int j, Findings findings) {
        Text.Sentence sentence = sentences.get(i);
        Figure percent = sentence.figures().get(j);
        String before = text.flat().substring(Math.max(sentence.start(), percent.start() - 24), percent.start());
        if (percent.value().compareTo(HUNDRED) > 0) {
            if (!GROWTH.matcher(before).find() && (before.indexOf('占') >= 0 || before.indexOf('率') >= 0)) {
                findings.add(
                        Level.ERROR, "percent-over", percent.start(), percent.end(), "percent-over", percent.plain());
            }
            return;
        }
        if (RESPECTIVELY.matcher(before).find()) {
            respectively(sentences, i, j, findings);
            return;
        }
        if (RESPECTIVELY_NEXT.matcher(before).find()) {
            return;
        }
        Matcher share = SHARE.matcher(before);
        if (share.find()) {
            Figure part = numerator(text, sentence, j, percent.start() - before.length() + share.start());
            if (part != null) {
                share(text, sentences, i, part, percent, share.group("of"), findings);
            } else {
                grain(sentence, j, percent, text, findings);
            }
        } else if (before.indexOf('率') >= 0 && !GROWTH.matcher(before).find()) {
            rate(text, sentence, j, percent, findings);
        }
    }

    private static final Pattern RESPECTIVELY = Pattern.compile("分别占[^，。；]{0,10}$|占比分别(?:为|是|达)?$");
    private static final Pattern RESPECTIVELY_NEXT = Pattern.compile("分别(?:占|为|是|达)?[^。；]{0,24}%(?:、|和|，|与)$");

    /** 女性6名、35岁以下11名，分别占37.5%和68.8%: as many shares as parts, in their order. */
    private static void respectively(List<Text.Sentence> sentences, int i, int j, Findings findings) {
        List<Figure> figures = sentences.get(i).figures();
        int shares = 1;
        while (j + shares < figures.size()
                && figures.get(j + shares).percent()
                && figures.get(j + shares).start() - figures.get(j + shares - 1).end() <= 2) {
            shares++;
        }
        if (j < shares) {
            return;
        }
        for (int k = 0; k < shares; k++) {
            Figure part = figures.get(j - shares + k);
            if (part.count()) {
                List<Figure> candidates = candidates(sentences, i, figures.get(j - shares));
                Figure percent = figures.get(j + k);
                if (!candidates.isEmpty() && candidates.stream().noneMatch(base -> fits(part, base, percent))) {
                    wrong(part, percent, candidates.getFirst(), null, findings);
                }
            }
        }
    }

    /** The count right in front of 占. */
    private static @Nullable Figure numerator(Text text, Text.Sentence sentence, int percentIndex, int shareStart) {
        if (percentIndex == 0) {
            return null;
        }
        Figure part = sentence.figures().get(percentIndex - 1);
        // 9名委员中，大专以上占…: the nine are the whole, not the part.
        boolean whole = part.end() <= shareStart
                && text.flat().substring(part.end(), shareStart).contains("中，");
        return part.count() && !whole && shareStart - part.end() <= 12 ? part : null;
    }

    private static void share(
            Text text,
            List<Text.Sentence> sentences,
            int i,
            Figure part,
            Figure percent,
            @Nullable String of,
            Findings findings) {
        List<Figure> candidates = candidates(sentences, i, part);
        String stated = of != null ? of.replaceAll("[“”]", "") : group(text, sentences.get(i), part);
        Figure base = stated == null ? null : labelled(candidates, text.figures(), stated, part);
        if (base != null) {
            if (!fits(part, base, percent)) {
                Figure better = fitting(text.figures(), part, percent, base);
                wrong(part, percent, base, better, findings);
            }
            return;
        }
        if (candidates.isEmpty() || candidates.stream().anyMatch(candidate -> fits(part, candidate, percent))) {
            return;
        }
        Figure nearest = candidates.getFirst();
        wrong(part, percent, nearest, fitting(text.figures(), part, percent, nearest), findings);
    }

    private static void wrong(Figure part, Figure percent, Figure base, @Nullable Figure better, Findings findings) {
        String right = ratio(part, base, Math.max(1, percent.decimals()));
        if (better == null) {
            findings.add(
                    Level.ERROR,
                    "percent",
                    part.start(),
                    percent.end(),
                    "percent",
                    part.plain(),
                    base.plain(),
                    right,
                    percent.plain(),
                    base.label());
        } else {
            findings.add(
                    Level.ERROR,
                    "percent-base",
                    part.start(),
                    percent.end(),
                    "percent-base",
                    part.plain(),
                    base.plain(),
                    right,
                    percent.plain(),
                    base.label(),
                    better.plain(),
                    better.label());
        }
    }

    /** 支部委员中，…: who is spoken of between the last full stop or semicolon and the part. */
    private static @Nullable String group(Text text, Text.Sentence sentence, Figure part) {
        String words = text.flat().substring(sentence.start(), part.start());
        int from = Math.max(words.lastIndexOf('；'), 0);
        Matcher matcher = GROUP.matcher(words.substring(from));
        String group = null;
        while (matcher.find()) {
            group = matcher.group("group").replaceAll("[“”]", "");
        }
        return group == null || group.equals("其") ? null : group;
    }

    private static @Nullable Figure labelled(List<Figure> near, List<Figure> all, String stated, Figure part) {
        for (Figure figure : near) {
            if (Labels.same(figure.label(), stated)) {
                return figure;
            }
        }
        for (Figure figure : all.reversed()) {
            if (figure.start() < part.start() && figure.comparable(part) && Labels.same(figure.label(), stated)) {
                return figure;
            }
        }
        return null;
    }

    /** Groups the part may be taken from, nearest first: in its sentence, then in the one before. */
    private static List<Figure> candidates(List<Text.Sentence> sentences, int i, Figure part) {
        List<Figure> candidates = new ArrayList<>();
        for (int s = i; s >= Math.max(0, i - 1); s--) {
            for (Figure figure : sentences.get(s).figures().reversed()) {
                if (figure.start() < part.start()
                        && figure.comparable(part)
                        && figure.value().compareTo(part.value()) >= 0) {
                    candidates.add(figure);
                }
            }
            if (!candidates.isEmpty() && s == i) {
                break;
            }
        }
        return candidates;
    }

    private static @Nullable Figure fitting(List<Figure> all, Figure part, Figure percent, Figure not) {
        return all.stream()
                .filter(figure -> figure.start() < part.start()
                        && figure.count()
                        && figure.value().compareTo(part.value()) > 0
                        && figure.value().compareTo(not.value()) != 0
                        && fits(part, figure, percent))
                .reduce((first, last) -> last)
                .orElse(null);
    }

    static boolean fits(Figure part, Figure base, Figure percent) {
        if (base.value().signum() == 0) {
            return false;
        }
        BigDecimal exact = part.value().multiply(HUNDRED).divide(base.value(), 8, RoundingMode.HALF_UP);
        if (percent.rounded()) {
            return exact.subtract(percent.value()).abs().compareTo(BigDecimal.ONE) <= 0;
        }
        return exact.setScale(percent.decimals(), RoundingMode.HALF_UP).compareTo(percent.value()) == 0
                || exact.setScale(percent.decimals(), RoundingMode.DOWN).compareTo(percent.value()) == 0;
    }

    private static String ratio(Figure part, Figure base, int decimals) {
        return part.value()
                .multiply(HUNDRED)
                .divide(base.value(), decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static final Pattern DUE = Pattern.compile("应|共|全部|总|全[镇县乡村]|受理|接访|登记|收到|列入|排查");
    private static final Pattern RECEIVED = Pattern.compile("受理|应|总|登记|收到|列入|排查");
    private static final Pattern DONE = Pattern.compile("实|已|办结|完成|参加|到会|参会|办结|签订|转化|解决");

    /** 应到100人，实到85人，到会率85%. */
    private static void rate(Text text, Text.Sentence sentence, int j, Figure percent, Findings findings) {
        if (j < 2) {
            return;
        }
        Figure done = sentence.figures().get(j - 1);
        Figure due = sentence.figures().get(j - 2);
        if (!done.comparable(due) || percent.start() - done.end() > 14 || due.end() + 16 < done.start()) {
            return;
        }
        String dueWords = text.flat().substring(Math.max(sentence.start(), due.start() - 10), due.start());
        String doneWords = text.flat().substring(due.end(), done.start());
        if (DONE.matcher(dueWords).find() && RECEIVED.matcher(doneWords).find()) {
            Figure swapped = done;
            done = due;
            due = swapped;
        } else if (!DUE.matcher(dueWords).find() || !DONE.matcher(doneWords).find()) {
            return;
        }
        if (!fits(done, due, percent)) {
            findings.add(
                    Level.ERROR,
                    "percent",
                    Math.min(due.start(), done.start()),
                    percent.end(),
                    "percent",
                    done.plain(),
                    due.plain(),
                    ratio(done, due, Math.max(1, percent.decimals())),
                    percent.plain(),
                    due.label());
        }
    }

    /** 9名委员中，大专以上占80%: no whole number of nine people is that. */
    private static void grain(Text.Sentence sentence, int j, Figure percent, Text text, Findings findings) {
        if (j == 0 || percent.rounded()) {
            return;
        }
        Figure group = sentence.figures().get(j - 1);
        String between = text.flat().substring(group.end(), percent.start());
        if (!group.people()
                || group.number() < 2
                || group.number() > 60
                || between.length() > 24
                || between.indexOf('；') >= 0) {
            return;
        }
        for (int k = 0; k <= group.number(); k++) {
            Figure part = new Figure(BigDecimal.valueOf(k), "", group.unit(), 0, 0, 0, false);
            if (fits(part, group, percent)) {
                return;
            }
        }
        findings.add(
                Level.WARNING,
                "percent-grain",
                group.start(),
                percent.end(),
                "percent-grain",
                group.plain(),
                percent.plain());
    }

    private static final Pattern GRADES = Pattern.compile("优秀|合格|好|较好|一般|差|满意");

    /** Percentages of grades that exclude each other cannot exceed one hundred together. */
    private static void together(Text text, List<Figure> figures, Findings findings) {
        List<Figure> shares = new ArrayList<>();
        for (Figure figure : figures) {
            String before = text.flat().substring(Math.max(0, figure.start() - 10), figure.start());
            if (figure.percent()
                    && GRADES.matcher(before).find()
                    && !GROWTH.matcher(before).find()
                    && before.indexOf('率') < 0) {
                shares.add(figure);
            }
        }
        BigDecimal sum = shares.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (shares.size() >= 2 && sum.compareTo(new BigDecimal("101")) > 0) {
            findings.add(
                    Level.ERROR,
                    "percent-over",
                    shares.getFirst().start(),
                    shares.getLast().end(),
                    "percent-together",
                    sum.toPlainString());
        }
    }
}
