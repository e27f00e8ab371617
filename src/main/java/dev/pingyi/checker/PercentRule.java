package dev.pingyi.checker;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A count and the share it is said to be: 8名，占35%; 25人，占支部委员的18%; 女性6名、35岁以下11名，分别占37.5%和68.8%. Where the
 * base does not fit, the one that does is named: that is nearly always the mistake.
 */
final class PercentRule implements Rule {

    private static final Pattern SHARE = Pattern.compile(
            "(?:占(?:到|比|比为|比达|比达到|比例为|比例达|比重为|了|据)?|所占比例(?:为|达)?|比例(?:为|达到?)?)(?:了)?(?:(?<of>[\\p{IsHan}“”]{2,14}?)(?:总数|总人数|人数|总量|总额|数)?的)?$");
    private static final Pattern BRACKET = Pattern.compile("^（$");
    /** Behind the comma nothing else may be named: 11名，本科以上学历占… is not the share of the eleven. */
    private static final Pattern OWN = Pattern.compile("(?:其|所|仅|只|约|共|分别|）)*");

    private static final Pattern OF = Pattern.compile(
            "[\\p{IsHan}“”]{0,20}，?(?:占|完成(?:了)?(?:年度|全年|年初)?(?:计划|任务|目标))[\\p{IsHan}]{0,6}[\\d一二两三四五六七八九十百千零]{1,7}[\\p{IsHan}]{1,12}?(?:总数|总人数)?的(?:约|近)?");

    /** How far in front of a percentage it may be said what it is a share of. */
    private static final int LEAD = 28;

    private static final Pattern AMONG = Pattern.compile("(?<![集其])中(?!央|心|层|青)");

    /** 由8个增加到15个，净增7个，占…: the share is that of the fifteen. */
    private static final Pattern GAIN = Pattern.compile("(?:净增|新增|增加|净减|减少|多)了?$");

    private static final Pattern RESPECTIVELY = Pattern.compile("分别(?:占|为|达)[^，。；%]{0,12}$|占比分别(?:为|是|达)?$");
    private static final Pattern NEXT = Pattern.compile("分别(?:占|为|是|达)?[^。；]{0,40}(?:、|和|，|与)$");

    @Override
    public void check(Text text, Findings findings) {
        List<Text.Sentence> sentences = text.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            List<Figure> figures = sentences.get(i).figures();
            for (int j = 1; j < figures.size(); j++) {
                if (figures.get(j).percent() && figures.get(j).value().compareTo(Figure.HUNDRED) <= 0) {
                    one(text, i, j, findings);
                }
            }
        }
    }

    private static void one(Text text, int i, int j, Findings findings) {
        Text.Sentence sentence = text.sentences().get(i);
        Figure percent = sentence.figures().get(j);
        Figure part = counted(sentence, j);
        if (j > 1
                && part.equals(sentence.figures().get(j - 1))
                && part.additive()
                && OF.matcher(text.flat()
                                .substring(sentence.figures().get(j - 2).end(), percent.start()))
                        .matches()) {
            // 15个，占全镇23个村的75.2%: the base is written out.
            Figure of = sentence.figures().get(j - 2);
            if (of.comparable(part) && !of.shareOf(part, percent)) {
                wrong(of, percent, part, new Bases(text, i, of).fitting(percent, part), findings);
            }
            return;
        }
        String front = text.flat().substring(Math.max(sentence.start(), percent.start() - 40), percent.start());
        String lead = lead(text, sentence, percent);
        if (RESPECTIVELY.matcher(front).find()) {
            respectively(text, i, j, findings);
            return;
        }
        if (NEXT.matcher(front).find() && part.percent()) {
            return;
        }
        part = grown(text, sentence, outside(text, sentence, part, percent.start()));
        Matcher share = SHARE.matcher(lead);
        boolean bracket =
                BRACKET.matcher(lead.substring(Math.max(0, lead.length() - 1))).find()
                        && part.end() + 1 >= percent.start() - 1;
        if (!share.find() && !bracket) {
            return;
        }
        int from = Math.max(sentence.start(), percent.start() - LEAD);
        int at = bracket ? part.end() : from + share.start();
        if (!numerator(text, part, at)) {
            return;
        }
        share(text, i, part, percent, bracket ? null : share.group("of"), findings);
    }

    private static Figure grown(Text text, Text.Sentence sentence, Figure part) {
        String front = text.flat().substring(Math.max(sentence.start(), part.start() - 4), part.start());
        int at = sentence.figures().indexOf(part);
        if (at >= 2 && GAIN.matcher(front).find()) {
            Figure to = sentence.figures().get(at - 1);
            Figure from = sentence.figures().get(at - 2);
            BigDecimal gain = to.value().subtract(from.value()).abs();
            if (to.comparable(part) && from.comparable(part) && gain.compareTo(part.value()) == 0) {
                return new Figure(to.value(), to.label(), to.unit(), to.start(), part.end(), to.quantum(), false, 0);
            }
        }
        return part;
    }

    /** 17个村集体收入超过10万元，占比…: the share is that of the 17, not of the bound. */
    private static Figure counted(Text.Sentence sentence, int j) {
        int k = j - 1;
        while (k > 0
                && !sentence.figures().get(k).percent()
                && (sentence.figures().get(k).bound() != 0
                        || sentence.figures().get(k).unit().equals("岁"))) {
            k--;
        }
        Figure found = sentence.figures().get(k);
        return found.additive() ? found : sentence.figures().get(j - 1);
    }

    /** The words in front of a percentage, without 约 and its like. */
    private static String lead(Text text, Text.Sentence sentence, Figure percent) {
        String lead = text.flat().substring(Math.max(sentence.start(), percent.start() - LEAD), percent.start());
        return lead.replaceFirst("(?:大约|约|接近|将近|近|超过|超|逾|不足|不到|百分之)$", "");
    }

    /** 女教职工71名（党员24名），占…: the share is that of the figure in front of the bracket. */
    private static Figure outside(Text text, Text.Sentence sentence, Figure part, int until) {
        int open = text.bracket(part.start());
        if (open < 0) {
            return part;
        }
        long inside = sentence.figures().stream()
                .filter(figure -> figure.count() && text.bracket(figure.start()) == open)
                .count();
        if (inside > 1) {
            // （25名、22名、24名），占…: the share is that of all of them.
            return new Figure(part.value(), "", "", until, until, part.quantum(), true, 0);
        }
        if (text.bracket(until) == open) {
            return part;
        }
        for (Figure figure : sentence.figures().reversed()) {
            if (figure.end() <= open) {
                return figure;
            }
        }
        return part;
    }

    /** The count right in front of 占. 9名委员中，大专以上占…: the nine are the whole, not the part. */
    private static boolean numerator(Text text, Figure part, int shareStart) {
        if (part.end() > shareStart) {
            return false;
        }
        String between = text.flat().substring(part.end(), shareStart).replaceAll("（[^）]*）", "");
        int clause = Math.max(between.lastIndexOf('，'), between.lastIndexOf('、'));
        boolean bound = between.matches(".*\\d.*");
        return part.additive()
                && between.length() <= (bound ? 26 : 14)
                && between.indexOf('；') < 0
                && !AMONG.matcher(between).find()
                && (clause < 0 || OWN.matcher(between.substring(clause + 1)).matches());
    }

    private static void respectively(Text text, int i, int j, Findings findings) {
        List<Figure> figures = text.sentences().get(i).figures();
        int shares = 1;
        while (j + shares < figures.size()
                && figures.get(j + shares).percent()
                && figures.get(j + shares).start() - figures.get(j + shares - 1).end() <= 4) {
            shares++;
        }
        String between = j == 0
                ? ""
                : text.flat().substring(figures.get(j - 1).end(), figures.get(j).start());
        // 分别占后备干部总数84名的33.3%和53.6%
        Figure of = figures.get(j - 1).additive() && between.equals("的") ? figures.get(j - 1) : null;
        int first = j - shares - (of == null ? 0 : 1);
        for (int k = 0; first >= 0 && k < shares; k++) {
            Figure part = figures.get(first + k);
            if (of != null && part.comparable(of) && !part.shareOf(of, figures.get(j + k))) {
                wrong(part, figures.get(j + k), of, null, findings);
            } else if (of == null && part.additive()) {
                share(text, i, part, figures.get(j + k), null, findings);
            }
        }
    }

    private static void share(Text text, int i, Figure part, Figure percent, @Nullable String of, Findings findings) {
        var bases = new Bases(text, i, part);
        Figure base = of == null ? bases.spokenOf(percent) : bases.named(of, percent);
        if (base != null) {
            if (!part.shareOf(base, percent)) {
                wrong(part, percent, base, bases.fitting(percent, base), findings);
            } else {
                cut(part, percent, base, findings);
            }
            return;
        }
        List<Figure> nearest = bases.near();
        Figure whole = bases.whole();
        List<Figure> candidates = new ArrayList<>(nearest);
        candidates.addAll(bases.anyNear());
        for (Figure candidate : candidates) {
            if (part.shareOf(candidate, percent)) {
                if (whole != null
                        && !bases.nested()
                        && candidate.start() < whole.start()
                        && !part.shareOf(whole, percent)) {
                    wrong(part, percent, whole, candidate, findings);
                } else {
                    cut(part, percent, candidate, findings);
                }
                return;
            }
        }
        if (nearest.isEmpty()) {
            return;
        }
        Figure expected = whole == null ? nearest.getFirst() : whole;
        Figure better = bases.fitting(percent, expected);
        if (of == null && whole == null && better != null) {
            // Nothing says what it is a share of, and there is a group of which it is one.
            return;
        }
        // A base that only the sentence before may have named is a guess, which must not block.
        boolean here = expected.start() >= text.sentences().get(i).start();
        wrong(here ? Level.ERROR : Level.WARNING, part, percent, expected, better, findings);
    }

    /** 8÷23＝34.78%, written 34.7%: cut off and not rounded. */
    private static void cut(Figure part, Figure percent, Figure base, Findings findings) {
        if (!percent.rounds(part.percentageOf(base))) {
            findings.add(
                    Level.NOTICE,
                    "percent",
                    part.start(),
                    percent.end(),
                    "percent-cut",
                    part.plain(),
                    base.plain(),
                    ratio(part, base, percent.decimals() + 2),
                    ratio(part, base, percent.decimals()),
                    percent.plain());
        }
    }

    static void wrong(Figure part, Figure percent, Figure base, @Nullable Figure better, Findings findings) {
        wrong(Level.ERROR, part, percent, base, better, findings);
    }

    private static void wrong(
            Level level, Figure part, Figure percent, Figure base, @Nullable Figure better, Findings findings) {
        int start = Math.min(part.start(), percent.start());
        int end = Math.max(part.end(), percent.end());
        if (base.value().signum() == 0) {
            // Of nothing there is no share; to write 0% for it is a habit and no mistake.
            if (percent.value().signum() != 0) {
                findings.add(level, "percent", start, end, "percent-none", part.plain(), percent.plain(), name(base));
            }
            return;
        }
        List<Object> words = new ArrayList<>(List.of(
                part.plain(),
                base.plain(),
                ratio(part, base, Math.max(1, percent.decimals())),
                percent.plain(),
                name(base)));
        if (better == null) {
            findings.add(level, "percent", start, end, "percent", words.toArray());
        } else {
            words.addAll(List.of(better.plain(), name(better)));
            findings.add(level, "percent-base", start, end, "percent-base", words.toArray());
        }
    }

    private static String name(Figure base) {
        return base.label().isEmpty() ? base.unit() : base.label();
    }

    private static String ratio(Figure part, Figure base, int decimals) {
        BigDecimal share = part.value().multiply(Figure.HUNDRED).divide(base.value(), decimals, RoundingMode.HALF_UP);
        return share.toPlainString();
    }
}
