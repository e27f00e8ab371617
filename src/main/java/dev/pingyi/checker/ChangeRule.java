package dev.pingyi.checker;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From A to B is a change of P per cent, or it is not; A last year and B this year likewise; and a leap from one year
 * to the next wants a word of why.
 */
final class ChangeRule implements Rule {

    private static final Pattern FROM =
            Pattern.compile("(?:由|从|去年|上年|上一年|同期|(?:19|20)\\d{2}年|比|较|原来|年初)[^，。；、%]{0,12}$");
    private static final Pattern TO = Pattern.compile(
            "增加到|增加至|提高到|提高至|增长到|增长至|上升到|上升至|发展到|发展至|达到|增至|升至|减少到|减少至|下降到|下降至|降到|降低到|降至|减至|提升到|提升至|扩大到|壮大到|压减到|今年|本年|上升为|(?:19|20)\\d{2}年|^到|至");
    /** 今年21名，比去年的18名…: what is compared with stands behind. */
    private static final Pattern COMPARED = Pattern.compile(
            "(?:比|较|对比|高于|低于)[^，。；]{0,10}(?<!增加|减少|增长|下降|提高|上升|降低|提升|净增|多|少|增|减)(?<!了)$|(?<!由|从)(?:去年|前年|上年|上一年)(?:同期)?(?:的|为|是|仅|只有)?[\\p{IsHan}]{0,6}(?<!增加|减少|增长|下降|提高|上升|降低|提升|净增|多|少)(?<!了)$");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?=年)");
    private static final Pattern BY =
            Pattern.compile("增长|增加|提高|上升|增幅|下降|减少|降低|降幅|提升|增速|涨幅|升幅|同比|压减|净增|(?<!减)[多少][\\p{IsHan}]{0,3}$");
    private static final Pattern UP_TO = Pattern.compile("(?:增加|提高|增长|上升|提升|增|升)(?:到|至)|上升为");
    private static final Pattern DOWN_TO = Pattern.compile("(?:减少|下降|降低|降|减|压减)(?:到|至)");
    private static final Pattern LESS = Pattern.compile("(?<!减|不|至)少[\\p{IsHan}]{0,3}$");
    private static final Pattern AMOUNT = Pattern.compile("增加|减少|净增|[多少][\\p{IsHan}]{0,3}$");
    private static final Pattern RATE = Pattern.compile("[，、（]?(?:同比)?(?:增长|增幅|上升|下降|降幅|减少|提高)(?:了|为|达)?");
    private static final Pattern DOUBLED = Pattern.compile("[，]?[\\p{IsHan}]{0,3}?翻了?一番(?!多|以上)");
    private static final BigDecimal NEARLY = new BigDecimal("0.15");
    private static final BigDecimal MUCH = BigDecimal.valueOf(400);

    @Override
    public void check(Text text, Findings findings) {
        for (Text.Sentence sentence : text.sentences()) {
            List<Figure> figures = sentence.figures();
            for (int i = 0; i + 1 < figures.size(); i++) {
                pair(text, sentence, figures, i, findings);
            }
        }
    }

    private static void pair(Text text, Text.Sentence sentence, List<Figure> figures, int i, Findings findings) {
        Figure one = figures.get(i);
        Figure other = figures.get(i + 1);
        if (!alike(one, other) || one.rounded() || other.rounded()) {
            return;
        }
        String lead = text.flat().substring(Math.max(sentence.start(), one.start() - 16), one.start());
        String between = text.flat().substring(one.end(), Math.max(one.end(), other.start()));
        @Nullable Figure by = i + 2 < figures.size() ? figures.get(i + 2) : null;
        if (between.length() <= 22 && between.indexOf('；') < 0) {
            if (COMPARED.matcher(between).find() || later(lead, between)) {
                doubled(text, one, other, findings);
                also(text, figures, i, findings);
                change(text, other, one, by, "", findings);
            } else if (FROM.matcher(lead).find() && TO.matcher(between).find()) {
                Figure before = i > 0 ? figures.get(i - 1) : null;
                if (before != null && announced(text, sentence, before, one)) {
                    said(
                            text.flat().substring(Math.max(sentence.start(), before.start() - 10), before.start()),
                            one,
                            other,
                            before,
                            findings);
                } else {
                    change(text, one, other, by, between, findings);
                }
            }
        }
    }

    /** 21.6万，比上年的19.2万增加2.4万，增长15.2%: the rate behind the amount. */
    private static void also(Text text, List<Figure> figures, int i, Findings findings) {
        if (i + 3 >= figures.size()) {
            return;
        }
        Figure amount = figures.get(i + 2);
        Figure rate = figures.get(i + 3);
        String words = text.flat().substring(amount.end(), Math.max(amount.end(), rate.start()));
        if (rate.percent()
                && !amount.percent()
                && !rate.rounded()
                && RATE.matcher(words).matches()) {
            said(words, figures.get(i + 1), figures.get(i), rate, findings);
        }
    }

    /** 21.6亿元，比上年的14.4亿元翻了一番: twice as much, or nearly. */
    private static void doubled(Text text, Figure to, Figure from, Findings findings) {
        boolean said = DOUBLED.matcher(text.flat())
                .region(from.end(), Math.min(text.length(), from.end() + 8))
                .lookingAt();
        if (said && from.value().signum() > 0) {
            BigDecimal times = to.value().subtract(from.value()).divide(from.value(), 2, RoundingMode.HALF_UP);
            if (times.subtract(BigDecimal.ONE).abs().compareTo(NEARLY) > 0) {
                findings.add(
                        Level.WARNING,
                        "year-on-year",
                        to.start(),
                        from.end(),
                        "change-times",
                        from.plain(),
                        to.plain(),
                        times.toPlainString(),
                        "1");
            }
        }
    }

    /** 下降35%，由80件降到60件: the change is told first. */
    private static boolean announced(Text text, Text.Sentence sentence, Figure by, Figure from) {
        String words = text.flat().substring(Math.max(sentence.start(), by.start() - 10), by.start());
        String between = text.flat().substring(by.end(), Math.max(by.end(), from.start()));
        return by.percent()
                && !by.rounded()
                && BY.matcher(words).find()
                && between.matches("[，：（](?:即)?(?:由|从)[\\p{IsHan}]{0,6}");
    }

    /** 2024年746.6万元，2023年612万元. */
    private static boolean later(String lead, String between) {
        Matcher first = YEAR.matcher(lead);
        Matcher second = YEAR.matcher(between);
        return first.find() && second.find() && first.group().compareTo(second.group()) > 0;
    }

    private static boolean alike(Figure one, Figure other) {
        return one.unit().equals(other.unit()) || one.comparable(other);
    }

    private static void change(
            Text text, Figure from, Figure to, @Nullable Figure by, String between, Findings findings) {
        boolean up = UP_TO.matcher(between).find() && from.value().compareTo(to.value()) > 0;
        boolean down = DOWN_TO.matcher(between).find() && from.value().compareTo(to.value()) < 0;
        if (up || down) {
            findings.add(Level.ERROR, "year-on-year", from.start(), to.end(), "direction", from.plain(), to.plain());
            return;
        }
        int last = Math.max(from.end(), to.end());
        if (by != null && by.start() - last <= 16) {
            String words = text.flat().substring(last, by.start());
            if (BY.matcher(words).find() && !by.rounded()) {
                said(words, from, to, by, findings);
                return;
            }
        }
        if (from.value().signum() > 0 && !from.percent() && from.end() < to.start()) {
            BigDecimal change = percent(from, to);
            if (change.abs().compareTo(MUCH) >= 0) {
                findings.add(
                        Level.NOTICE,
                        "year-on-year",
                        from.start(),
                        to.end(),
                        "leap",
                        from.plain(),
                        to.plain(),
                        change.setScale(0, RoundingMode.HALF_UP).toPlainString());
            }
        }
    }

    private static BigDecimal percent(Figure from, Figure to) {
        return to.value().subtract(from.value()).multiply(Figure.HUNDRED).divide(from.value(), 6, RoundingMode.HALF_UP);
    }

    /** 增长35%, 提高8个百分点, 增加18万元, 增长1.5倍. */
    private static void said(String words, Figure from, Figure to, Figure by, Findings findings) {
        boolean falls =
                Changes.DOWN.matcher(words).find() || LESS.matcher(words).find();
        BigDecimal change;
        String key;
        if (from.percent() && by.unit().endsWith("百分点")) {
            change = to.value().subtract(from.value());
            key = "change-points";
        } else if (by.percent() && !from.percent() && from.value().signum() > 0) {
            change = percent(from, to);
            key = "change";
        } else if (by.unit().equals("倍") && from.value().signum() > 0) {
            change = to.value().subtract(from.value()).divide(from.value(), 6, RoundingMode.HALF_UP);
            key = "change-times";
        } else if (by.unit().equals(from.unit())
                && !from.percent()
                && AMOUNT.matcher(words).find()) {
            change = to.value().subtract(from.value());
            key = "change-amount";
        } else {
            return;
        }
        Figure magnitude = new Figure(by.value(), "", by.unit(), 0, 0, by.quantum(), by.rounded(), by.bound());
        if (magnitude.says(falls ? change.negate() : change)) {
            return;
        }
        boolean amount = key.equals("change-amount");
        BigDecimal shown = amount ? change : change.setScale(Math.max(1, by.decimals()), RoundingMode.HALF_UP);
        findings.add(
                Level.ERROR,
                "year-on-year",
                Math.min(from.start(), to.start()),
                by.end(),
                key,
                from.plain(),
                to.plain(),
                amount ? from.plain(shown) : shown.toPlainString(),
                (falls ? "-" : "") + by.plain());
    }
}
