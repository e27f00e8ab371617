package dev.pingyi.checker;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers as reports write them: 786, 1,234, 2.3万, 十二, 一百零五, 两, 十八点五. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    /** What 万 behind a number multiplies it by; 1 for none. */
    static BigDecimal scale(String word) {
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
    static Optional<BigDecimal> parse(String text) {
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
    static int chinese(String text) {
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
}
