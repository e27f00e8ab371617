package dev.pingyi.report.checker;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mean as told: 平均年龄40.27岁, 人均走访3.5户.
 *
 * @param decimals as written
 */
record Mean(BigDecimal value, String unit, int decimals, int start, int end) {

    private static final Pattern MEAN = Pattern.compile(
            "(?:平均(?:每[个名人村户位]{1,2})?|人均|户均|村均|每人平均)[\\p{IsHan}“”]{0,10}?(?:为|约|在|是|达到|达)?(?<value>\\d+(?:\\.\\d+)?)周?(?<unit>岁|年|次|个|户|件|条|项|名|人|场|篇|分|天|小时|学时|元|万元|亩)");

    /** What comes in whole numbers for each: its mean over a few people can take few values. */
    private static final Set<String> WHOLE = Set.of("岁", "次", "个", "户", "件", "条", "项", "名", "人", "场", "篇");

    static List<Mean> in(Text text, int from, int until) {
        List<Mean> means = new ArrayList<>();
        Matcher matcher = MEAN.matcher(text.flat()).region(from, until);
        while (matcher.find()) {
            String written = matcher.group("value");
            int point = written.indexOf('.');
            means.add(new Mean(
                    new BigDecimal(written),
                    matcher.group("unit"),
                    point < 0 ? 0 : written.length() - point - 1,
                    matcher.start(),
                    matcher.end()));
        }
        return means;
    }

    boolean ofWholeNumbers() {
        return WHOLE.contains(unit);
    }

    boolean age() {
        return unit.equals("岁");
    }

    /** Half of the last place it is written in. */
    BigDecimal slack() {
        return BigDecimal.ONE.movePointLeft(decimals).divide(BigDecimal.TWO, decimals + 1, RoundingMode.HALF_UP);
    }

    /** Whether so many whole numbers can have this mean. */
    boolean possible(int people) {
        BigDecimal total = value.multiply(BigDecimal.valueOf(people));
        BigDecimal low = total.setScale(0, RoundingMode.FLOOR);
        for (int step = -1; step <= 2; step++) {
            if (is(low.add(BigDecimal.valueOf(step)), people)) {
                return true;
            }
        }
        return false;
    }

    boolean is(BigDecimal sum, int people) {
        BigDecimal exact = sum.divide(BigDecimal.valueOf(people), 10, RoundingMode.HALF_UP);
        return exact.setScale(decimals, RoundingMode.HALF_UP).compareTo(value) == 0
                || exact.setScale(decimals, RoundingMode.DOWN).compareTo(value) == 0;
    }

    /** The people right in front of it, none further back than an offset. */
    @Nullable
    Figure group(Text text, int notBefore) {
        for (Figure figure : text.figuresBefore(start)) {
            if (figure.start() < notBefore) {
                return null;
            }
            if (figure.people() && figure.number() > 1) {
                return figure;
            }
        }
        return null;
    }
}
