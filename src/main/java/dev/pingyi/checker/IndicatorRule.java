package dev.pingyi.checker;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A figure of the text against the indicator table: 党员总数 788 there, 全镇党员786名 here. */
final class IndicatorRule implements Rule {

    private static final Pattern OTHER_TIME =
            Pattern.compile("去年|上年|上一年|年初|(?:19|20)\\d{2}年|原有|计划|力争|目标|比|增加|减少|新增|其中");

    private final Map<String, CheckContext.Amount> table;

    IndicatorRule(Map<String, CheckContext.Amount> table) {
        this.table = table;
    }

    @Override
    public void check(Text text, Findings findings) {
        table.forEach((name, amount) -> {
            Pattern named = Pattern.compile(Pattern.quote(name) + "(?:总数|总量|数量|数)?(?:为|有|达到|达|共|是|约)*");
            Matcher matcher = named.matcher(text.flat());
            while (matcher.find()) {
                String before = text.flat().substring(Math.max(0, matcher.start() - 8), matcher.start());
                int behind = matcher.end();
                if (!OTHER_TIME.matcher(before).find()) {
                    text.figures().stream()
                            .filter(figure -> figure.start() == behind)
                            .findFirst()
                            .ifPresent(figure -> compare(name, amount, figure, matcher.start(), findings));
                }
            }
        });
    }

    private static void compare(String name, CheckContext.Amount amount, Figure figure, int start, Findings findings) {
        BigDecimal table = Figures.inBaseUnit(amount.value(), amount.unit());
        BigDecimal distance = table.subtract(figure.value()).abs().multiply(BigDecimal.TWO);
        if (!figure.rounded() && figure.bound() == 0 && distance.compareTo(figure.quantum()) > 0) {
            findings.demand(
                    Level.ERROR,
                    "contradiction",
                    start,
                    figure.end(),
                    "indicator",
                    name,
                    figure.plain() + figure.unit(),
                    amount.value().stripTrailingZeros().toPlainString() + amount.unit());
        }
    }
}
