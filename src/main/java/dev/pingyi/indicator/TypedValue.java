package dev.pingyi.indicator;

import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.Typed;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import dev.pingyi.language.Words;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person types into a cell, and its plain form that is kept: 786, 2.35, 2026-03-05, YES, words. Full-width
 * digits, separators, 万 and 亿, the measure behind it and Chinese numerals are read; what could mean two things,
 * as 36① does, is refused with what was expected.
 */
public final class TypedValue {

    public static final int LONGEST = 500;

    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d{1,12})(\\.\\d{1,6})?");
    private static final Pattern DATE = Pattern.compile("(\\d{4})([-/.年])(\\d{1,2})([-/.月])(\\d{1,2})日?");
    private static final Pattern PLAIN_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Set<String> PEOPLE_AND_THINGS = Set.of("名", "人", "个", "位");
    private static final Set<String> YES = Set.of("是", "有", "已", "YES", "Y", "√");
    private static final Set<String> NO = Set.of("否", "无", "没有", "未", "NO", "N", "×");

    /** Endings of an amount by the unit of its indicator; the longer ones first. */
    private static final Map<String, List<Map.Entry<String, BigDecimal>>> MONEY = Map.of(
            "万元",
                    List.of(
                            Map.entry("亿元", BigDecimal.valueOf(10_000)),
                            Map.entry("万元", BigDecimal.ONE),
                            Map.entry("亿", BigDecimal.valueOf(10_000)),
                            Map.entry("万", BigDecimal.ONE),
                            Map.entry("元", new BigDecimal("0.0001"))),
            "元",
                    List.of(
                            Map.entry("亿元", BigDecimal.valueOf(100_000_000)),
                            Map.entry("万元", BigDecimal.valueOf(10_000)),
                            Map.entry("元", BigDecimal.ONE)));

    private TypedValue() {}

    /**
     * @return empty where nothing was typed: the cell is cleared
     * @throws Rejected with what was expected
     */
    static String plain(Indicator indicator, String typed) {
        if (indicator.kind() == IndicatorKind.WORDS) {
            return words(indicator, typed);
        }
        String compact = Typed.folded(typed)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (compact.isEmpty()) {
            return "";
        }
        if (compact.codePoints().anyMatch(TypedValue::mark)) {
            throw new Rejected("indicator.rejected.mark", indicator.name(), typed.strip());
        }
        return switch (indicator.kind()) {
            case DATE -> date(indicator, compact, typed).toString();
            case YES_NO -> yesNo(indicator, compact.toUpperCase(Locale.ROOT), typed);
            default -> number(indicator, compact, typed).toPlainString();
        };
    }

    /** @return null for what is no number */
    static @Nullable BigDecimal number(Indicator indicator, String plain) {
        if (!indicator.kind().numeric() || plain.isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(plain);
        } catch (NumberFormatException otherKindOnceUponATime) {
            return null;
        }
    }

    /** As it stands on paper, in Chinese whatever the screen's language: it is quoted, submitted and typed back. */
    static String shown(Indicator indicator, String plain) {
        if (plain.isEmpty()) {
            return "";
        }
        return switch (indicator.kind()) {
            case DATE -> PLAIN_DATE.matcher(plain).matches() ? Formats.paperDate(LocalDate.parse(plain)) : plain;
            case YES_NO -> Words.say(Locale.SIMPLIFIED_CHINESE, plain.equals("YES") ? "indicator.yes" : "indicator.no");
            default -> plain;
        };
    }

    /** Circled, raised and bracketed numbers stand for a note, fractions for more than one number. */
    private static boolean mark(int c) {
        return Character.getType(c) == Character.OTHER_NUMBER;
    }

    private static String words(Indicator indicator, String typed) {
        String text = typed.replaceAll("\\p{Cntrl}+", " ").strip();
        if (text.length() > LONGEST) {
            throw new Rejected("indicator.rejected.too-long", indicator.name(), text.length(), LONGEST);
        }
        return text;
    }

    private static LocalDate date(Indicator indicator, String text, String typed) {
        var match = DATE.matcher(text);
        if (match.matches()
                && (match.group(2).equals(match.group(4)) || match.group(2).equals("年"))
                && (match.group(2).equals("年") == match.group(4).equals("月"))) {
            try {
                return LocalDate.of(
                        Integer.parseInt(match.group(1)),
                        Integer.parseInt(match.group(3)),
                        Integer.parseInt(match.group(5)));
            } catch (DateTimeException noSuchDay) {
                throw new Rejected("indicator.rejected.not-a-date", indicator.name(), typed);
            }
        }
        throw new Rejected("indicator.rejected.not-a-date", indicator.name(), typed);
    }

    private static String yesNo(Indicator indicator, String text, String typed) {
        if (YES.contains(text)) {
            return "YES";
        }
        if (NO.contains(text)) {
            return "NO";
        }
        throw new Rejected("indicator.rejected.not-yes-or-no", indicator.name(), typed);
    }

    private static BigDecimal number(Indicator indicator, String text, String typed) {
        String rest = text;
        var factor = BigDecimal.ONE;
        var money = MONEY.get(indicator.unit());
        if (money != null) {
            for (var ending : money) {
                if (rest.endsWith(ending.getKey())) {
                    rest = rest.substring(0, rest.length() - ending.getKey().length());
                    factor = ending.getValue();
                    break;
                }
            }
        } else if (indicator.kind() == IndicatorKind.PERCENT && rest.startsWith("百分之")) {
            rest = rest.substring(3);
        } else {
            rest = withoutUnit(rest, indicator.unit());
        }
        var value = read(rest);
        if (value == null) {
            throw new Rejected("indicator.rejected.not-a-number", indicator.name(), typed, measure(indicator));
        }
        return checked(indicator, value.multiply(factor), typed);
    }

    private static String withoutUnit(String text, String unit) {
        if (!unit.isEmpty() && text.endsWith(unit)) {
            return text.substring(0, text.length() - unit.length());
        }
        String last = text.substring(text.length() - 1);
        return PEOPLE_AND_THINGS.contains(unit) && PEOPLE_AND_THINGS.contains(last)
                ? text.substring(0, text.length() - 1)
                : text;
    }

    private static @Nullable BigDecimal read(String text) {
        var numeral = ChineseNumeral.read(text);
        if (numeral.isPresent()) {
            return BigDecimal.valueOf(numeral.getAsLong());
        }
        String digits = text;
        var factor = BigDecimal.ONE;
        if (text.endsWith("万") || text.endsWith("亿")) {
            factor = BigDecimal.valueOf(text.endsWith("万") ? 10_000 : 100_000_000);
            digits = text.substring(0, text.length() - 1);
        }
        return NUMBER.matcher(digits).matches() ? new BigDecimal(digits.replace(",", "")).multiply(factor) : null;
    }

    private static BigDecimal checked(Indicator indicator, BigDecimal value, String typed) {
        var plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (plain.scale() > indicator.decimals()) {
            throw indicator.decimals() == 0
                    ? new Rejected("indicator.rejected.not-whole", indicator.name(), typed)
                    : new Rejected("indicator.rejected.places", indicator.name(), typed, indicator.decimals());
        }
        if (plain.signum() < 0 && indicator.kind() != IndicatorKind.AMOUNT) {
            throw new Rejected("indicator.rejected.negative", indicator.name(), typed);
        }
        if (plain.precision() - plain.scale() > 12) {
            throw new Rejected("indicator.rejected.too-large", indicator.name(), typed);
        }
        return plain;
    }

    private static String measure(Indicator indicator) {
        return indicator.unit().isEmpty() ? "" : Texts.t("indicator.measured-in", indicator.unit());
    }
}
