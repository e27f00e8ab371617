package dev.pingyi.checker;

import dev.pingyi.text.ChineseNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mean as told: 平均年龄40.27岁, 人均走访3.5户.
 *
 * @param value money in 元
 * @param of what it is told for each of: 人均, 户均, 平均每个支部
 * @param quantum the last place it is written in
 * @param rounded written with 约 or 左右
 */
record Mean(BigDecimal value, String of, String unit, BigDecimal quantum, boolean rounded, int start, int end) {

    private static final Pattern MEAN = Pattern.compile(
            "(?<of>平均(?:每[个名人村户位]{1,2})?|人均|户均|村均|每人平均)(?<what>[\\p{IsHan}“”]{0,10}?)(?:为|在|是|达到|达)?(?<about>约)?"
                    + "(?<value>\\d+(?:\\.\\d+)?|[一二三四五六七八九十百]{1,5}(?:点[零一二三四五六七八九]{1,2})?)周?(?<unit>岁|年|人次|场次|户次|次|个|户|件|条|项|名|人|场|篇|分|天|小时|学时|元|万元|亿元|亩)(?<some>左右|上下|以[上下])?");

    /** What comes in whole numbers for each: its mean over a few people can take few values. */
    private static final Set<String> WHOLE = Set.of("岁", "次", "个", "户", "件", "条", "项", "名", "人", "场", "篇");

    static List<Mean> in(Text text, int from, int until) {
        List<Mean> means = new ArrayList<>();
        Matcher matcher = MEAN.matcher(text.flat()).region(from, until);
        while (matcher.find()) {
            String unit = matcher.group("unit");
            Optional<BigDecimal> value = ChineseNumber.parse(matcher.group("value"));
            if (value.isEmpty()) {
                continue;
            }
            BigDecimal step =
                    BigDecimal.ONE.movePointLeft(Math.max(0, value.get().scale()));
            means.add(new Mean(
                    Figures.inBaseUnit(value.get(), unit),
                    matcher.group("of") + matcher.group("what"),
                    unit.endsWith("元") ? "元" : unit,
                    Figures.inBaseUnit(step, unit),
                    matcher.group("about") != null || matcher.group("some") != null,
                    matcher.start(),
                    matcher.end("unit")));
        }
        return means;
    }

    boolean ofWholeNumbers() {
        return WHOLE.contains(unit);
    }

    boolean age() {
        return unit.equals("岁");
    }

    int decimals() {
        return Math.max(0, quantum.scale());
    }

    /** Half of the last place it is written in. */
    BigDecimal slack() {
        return quantum.divide(BigDecimal.TWO);
    }

    /** As written, money in 万元. */
    String plain() {
        return plain(value);
    }

    String plain(BigDecimal other) {
        return new Figure(other, "", unit, 0, 0, quantum, false, 0).plain();
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
        BigDecimal steps = exact.divide(quantum, 0, RoundingMode.HALF_UP);
        return rounded || steps.multiply(quantum).compareTo(value) == 0;
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
