package dev.pingyi.checker;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number with what it counts: {@code 党员786名} or {@code 32个党支部}.
 *
 * @param value money in 元: 2.3万元 is 23000
 * @param label what is counted, without verbs; may be empty
 * @param unit measure word, 岁, 元 …; {@code %} for a percentage
 * @param start offset of the number itself
 * @param end offset behind the unit
 * @param quantum the least step it can be written in: 1 for 786, 0.1 for 18.5%, 1,000 for 2.3万
 * @param rounded written with 约、近、余、多, as a range, for each or on average: not exact
 * @param bound 1 for 以上, -1 for 以下 and 不足, else 0
 */
public record Figure(
        BigDecimal value,
        String label,
        String unit,
        int start,
        int end,
        BigDecimal quantum,
        boolean rounded,
        int bound) {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final Set<String> PEOPLE = Set.of("名", "人", "位");
    private static final Pattern PERSON = Pattern.compile("(?:员|长|人|者|手|民|工|师|生|书记|代表|干部|分子|骨干|对象|成员|户主)$");
    private static final Set<String> THINGS = Set.of(
            "个", "家", "支", "所", "处", "座", "户", "村", "项", "件", "条", "场", "次", "期", "篇", "份", "人次", "场次", "户次", "张", "票",
            "间", "台", "套", "本", "堂", "节", "起", "例", "头", "株", "辆", "盏", "册", "批", "批次");
    private static final Set<String> AMOUNTS = Set.of("元", "亩", "平方米", "公里", "吨", "小时", "学时", "课时", "公顷", "天");

    static Figure of(int count) {
        return new Figure(BigDecimal.valueOf(count), "", "名", 0, 0, BigDecimal.ONE, false, 0);
    }

    boolean percent() {
        return unit.equals("%");
    }

    boolean whole() {
        return quantum.compareTo(BigDecimal.ONE) == 0 && !rounded && bound == 0 && !percent();
    }

    /** Counts people or things, not years, money or area. */
    boolean count() {
        return whole() && (PEOPLE.contains(unit) || THINGS.contains(unit));
    }

    boolean people() {
        return whole() && (PEOPLE.contains(unit) || unit.equals("个"));
    }

    /** May be added up: counts, money, area. */
    boolean additive() {
        return count() || (AMOUNTS.contains(unit) && !rounded && bound == 0);
    }

    /** 8人 of 23名 may be compared, 8人 of 23次 may not. */
    boolean comparable(Figure other) {
        return additive() && other.additive() && (unit.equals(other.unit) || (ofPeople() && other.ofPeople()));
    }

    /** 8名, and 8个 where it is said of people. */
    private boolean ofPeople() {
        return PEOPLE.contains(unit)
                || (unit.equals("个") && PERSON.matcher(label).find());
    }

    int number() {
        return value.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
    }

    int decimals() {
        return Math.max(0, quantum.scale());
    }

    /** As a part of a base this is the percentage, given how it is written. */
    boolean shareOf(Figure base, Figure percent) {
        if (base.value.signum() <= 0) {
            return false;
        }
        if (percent.says(percentageOf(base)) || (exact() && base.exact())) {
            return percent.says(percentageOf(base));
        }
        BigDecimal least =
                value.subtract(slack()).multiply(HUNDRED).divide(base.value.add(base.slack()), 8, RoundingMode.HALF_UP);
        BigDecimal most =
                value.add(slack()).multiply(HUNDRED).divide(base.value.subtract(base.slack()), 8, RoundingMode.HALF_UP);
        return percent.says(least)
                || percent.says(most)
                || (least.compareTo(percent.value) <= 0 && percent.value.compareTo(most) <= 0);
    }

    /** Written to the last unit; 1.85万元 is rounded. */
    boolean exact() {
        return quantum.compareTo(BigDecimal.ONE) <= 0 || quantum.compareTo(TEN_THOUSAND) >= 0;
    }

    private BigDecimal slack() {
        return exact() ? BigDecimal.ZERO : quantum.divide(BigDecimal.TWO);
    }

    BigDecimal percentageOf(Figure base) {
        return value.multiply(HUNDRED).divide(base.value, 8, RoundingMode.HALF_UP);
    }

    /** Whether this percentage, rounded as it is written, is the exact one. */
    boolean says(BigDecimal exact) {
        if (bound > 0) {
            return exact.compareTo(value) >= 0;
        }
        if (bound < 0) {
            return exact.compareTo(value) <= 0;
        }
        if (rounded) {
            return exact.subtract(value).abs().compareTo(BigDecimal.TWO.max(quantum.divide(BigDecimal.TWO))) <= 0;
        }
        return rounds(exact) || exact.setScale(decimals(), RoundingMode.DOWN).compareTo(value) == 0;
    }

    /** The same without those that were cut off instead of rounded: 34.7 for 34.78. */
    boolean rounds(BigDecimal exact) {
        return rounded
                || bound != 0
                || exact.setScale(decimals(), RoundingMode.HALF_UP).compareTo(value) == 0;
    }

    /** As written, for the arithmetic in a message; money in 万元. */
    String plain() {
        return plain(value);
    }

    /** Another value of the same unit. */
    String plain(BigDecimal other) {
        if (unit.equals("元") && other.abs().compareTo(TEN_THOUSAND) >= 0) {
            return other.divide(TEN_THOUSAND).stripTrailingZeros().toPlainString() + "万";
        }
        return other.stripTrailingZeros().toPlainString();
    }
}
