package dev.pingyi.report.checker;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;

/** From A to B is a change of P per cent, or it is not; and a leap from one year to the next wants a word of why. */
final class ChangeRule implements Rule {

    private static final Pattern FROM = Pattern.compile("由|从|去年|上年|上一年|同期");
    private static final Pattern TO = Pattern.compile("增加到|提高到|增长到|上升到|发展到|达到|增至|升至|减少到|下降到|降到|降至|减至|提升到|扩大到|今年|本年");
    private static final Pattern BY = Pattern.compile("增长|增加|提高|上升|增幅|下降|减少|降低|降幅|提升");
    private static final Pattern DOWN = Pattern.compile("下降|减少|降低|降幅");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public void check(Text text, Findings findings) {
        for (Text.Sentence sentence : text.sentences()) {
            List<Figure> figures = sentence.figures();
            for (int i = 0; i + 1 < figures.size(); i++) {
                Figure from = figures.get(i);
                Figure to = figures.get(i + 1);
                String lead = text.flat().substring(Math.max(sentence.start(), from.start() - 10), from.start());
                String between = text.flat().substring(from.end(), to.start());
                if (from.unit().equals(to.unit())
                        && !from.percent()
                        && between.length() <= 14
                        && FROM.matcher(lead).find()
                        && TO.matcher(between).find()
                        && from.value().signum() > 0) {
                    change(text, from, to, i + 2 < figures.size() ? figures.get(i + 2) : null, findings);
                }
            }
        }
    }

    private static void change(
            Text text, Figure from, Figure to, @org.jspecify.annotations.Nullable Figure by, Findings findings) {
        BigDecimal change =
                to.value().subtract(from.value()).multiply(HUNDRED).divide(from.value(), 6, RoundingMode.HALF_UP);
        if (by != null && by.percent() && by.start() - to.end() <= 14) {
            String words = text.flat().substring(to.end(), by.start());
            if (BY.matcher(words).find()) {
                BigDecimal said = DOWN.matcher(words).find() ? by.value().negate() : by.value();
                boolean fits = change.setScale(by.decimals(), RoundingMode.HALF_UP)
                                        .compareTo(said)
                                == 0
                        || change.setScale(by.decimals(), RoundingMode.DOWN).compareTo(said) == 0
                        || (by.rounded() && change.subtract(said).abs().compareTo(BigDecimal.ONE) <= 0);
                if (!fits) {
                    findings.add(
                            Level.ERROR,
                            "year-on-year",
                            from.start(),
                            by.end(),
                            "change",
                            from.plain(),
                            to.plain(),
                            change.setScale(Math.max(1, by.decimals()), RoundingMode.HALF_UP)
                                    .toPlainString(),
                            said.toPlainString());
                }
                return;
            }
        }
        if (change.abs().compareTo(BigDecimal.valueOf(200)) >= 0) {
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
