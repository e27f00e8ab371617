package dev.pingyi.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Numbers in words. {@link #parse} reads them as reports write them: 786, 1,234, 2.3万, 十二, 一百零五, 两, 十八点五; {@link
 * #exact} takes only what can be read in one way; {@link Numerals} writes them.
 */
public final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final long TEN_THOUSAND = 10_000;
    private static final long HUNDRED_MILLION = 100_000_000;

    private ChineseNumber() {}

    /** What 万 behind a number multiplies it by; 1 for none. */
    public static BigDecimal scale(String word) {
        return BigDecimal.valueOf(
                switch (word) {
                    case "百" -> 100;
                    case "千" -> 1_000;
                    case "万" -> 10_000;
                    case "亿" -> 100_000_000;
                    default -> 1;
                });
    }

    /** @param text Arabic or Chinese digits with at most one 万 or 亿 behind; empty if it is not a number */
    public static Optional<BigDecimal> parse(String text) {
        String number = text.strip().replace(",", "");
        if (number.isEmpty()) {
            return Optional.empty();
        }
        boolean digits = number.charAt(0) >= '0' && number.charAt(0) <= '9';
        String last = number.substring(number.length() - 1);
        BigDecimal scale = digits || last.equals("亿") ? scale(last) : BigDecimal.ONE;
        if (scale.compareTo(BigDecimal.ONE) > 0) {
            number = number.substring(0, number.length() - 1);
        }
        if (number.isEmpty() || number.length() > 15) {
            return Optional.empty();
        }
        return (digits ? arabic(number) : words(number)).map(value -> value.multiply(scale));
    }

    private static Optional<BigDecimal> arabic(String number) {
        try {
            return Optional.of(new BigDecimal(number));
        } catch (NumberFormatException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> words(String number) {
        int tenThousand = number.indexOf('万');
        if (tenThousand > 0) {
            // 四十六万五千
            int high = chinese(number.substring(0, tenThousand));
            int low = tenThousand + 1 == number.length() ? 0 : chinese(number.substring(tenThousand + 1));
            return high < 0 || low < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(high * 10_000L + low));
        }
        int point = number.indexOf('点');
        int whole = chinese(point < 0 ? number : number.substring(0, point));
        if (whole < 0) {
            return Optional.empty();
        }
        var value = new StringBuilder().append(whole);
        if (point >= 0) {
            value.append('.');
            for (int i = point + 1; i < number.length(); i++) {
                int digit = DIGITS.indexOf(number.charAt(i));
                if (digit < 0) {
                    return Optional.empty();
                }
                value.append(digit);
            }
        }
        return point == number.length() - 1 ? Optional.empty() : Optional.of(new BigDecimal(value.toString()));
    }

    /** @return -1 if it is not a number below 一万; 三五 and 七八十 are none, they mean some */
    public static int chinese(String text) {
        int total = 0;
        int digit = -1;
        boolean units = false;
        boolean doubled = false;
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int value = c == '两' ? 2 : c == '〇' ? 0 : DIGITS.indexOf(c);
            int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (value >= 0) {
                doubled |= digit > 0;
                digit = value;
                plain.append(value);
            } else if (unit > 0) {
                units = true;
                total += (digit <= 0 ? 1 : digit) * unit;
                digit = -1;
            } else {
                return -1;
            }
        }
        if (!units) {
            // 二〇二四: digit by digit
            return plain.isEmpty() || plain.length() > 4 || plain.length() == 2
                    ? -1
                    : Integer.parseInt(plain.toString());
        }
        return doubled ? -1 : total + Math.max(digit, 0);
    }

    /**
     * Whole numbers as a cell may hold them.
     *
     * @return empty for anything else, and for what is said carelessly: 三百五 may be 305 or 350
     */
    public static OptionalLong exact(String text) {
        String plain = text.replace('〇', '零').replace('两', '二');
        if (plain.isEmpty() || plain.length() > 20 || !plain.chars().allMatch(ChineseNumber::known)) {
            return OptionalLong.empty();
        }
        long value = add(plain);
        return say(value).equals(plain.startsWith("一十") ? plain.substring(1) : plain)
                ? OptionalLong.of(value)
                : OptionalLong.empty();
    }

    private static boolean known(int c) {
        return DIGITS.indexOf(c) >= 0 || UNITS.indexOf(c) >= 0 || c == '万' || c == '亿';
    }

    private static long add(String text) {
        long total = 0;
        long section = 0;
        int digit = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int unit = UNITS.indexOf(c);
            if (unit >= 0) {
                section += Math.max(digit, 1) * Math.round(Math.pow(10, unit + 1));
                digit = 0;
            } else if (c == '万') {
                total += (section + digit) * TEN_THOUSAND;
                section = digit = 0;
            } else if (c == '亿') {
                total = (total + section + digit) * HUNDRED_MILLION;
                section = digit = 0;
            } else {
                digit = DIGITS.indexOf(c);
            }
        }
        return total + section + digit;
    }

    /** As it is written with care; whatever reads differently is not taken. */
    private static String say(long value) {
        if (value == 0) {
            return "零";
        }
        if (value < 0 || value >= HUNDRED_MILLION * TEN_THOUSAND) {
            return "";
        }
        var said = new StringBuilder();
        append(said, value / HUNDRED_MILLION, "亿");
        append(said, value % HUNDRED_MILLION / TEN_THOUSAND, "万");
        append(said, value % TEN_THOUSAND, "");
        return said.toString().startsWith("一十") ? said.substring(1) : said.toString();
    }

    private static void append(StringBuilder said, long section, String unit) {
        if (section == 0) {
            return;
        }
        boolean gap = !said.isEmpty() && section < 1000;
        long rest = section;
        for (long place = 1000, power = 3; place >= 1; place /= 10, power--) {
            int digit = (int) (rest / place);
            rest %= place;
            if (digit == 0) {
                gap |= !said.isEmpty() && section >= place;
                continue;
            }
            said.append(gap ? "零" : "").append(DIGITS.charAt(digit));
            said.append(power > 0 ? UNITS.substring((int) power - 1, (int) power) : "");
            gap = false;
        }
        said.append(unit);
    }
}
