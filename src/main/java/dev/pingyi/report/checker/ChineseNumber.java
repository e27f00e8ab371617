package dev.pingyi.report.checker;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers as reports write them: 786, 1,234, 2.3万, ３２, 十二, 一百零五, 两. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    /** @param text Arabic or Chinese digits with at most one 万 or 亿 behind; empty if it is not a number */
    static Optional<BigDecimal> parse(String text) {
        String number = text.strip().replace(",", "").replace("，", "");
        BigDecimal scale = BigDecimal.ONE;
        if (number.endsWith("万")) {
            scale = BigDecimal.valueOf(10_000);
        } else if (number.endsWith("亿")) {
            scale = BigDecimal.valueOf(100_000_000);
        }
        if (scale.compareTo(BigDecimal.ONE) > 0) {
            number = number.substring(0, number.length() - 1);
        }
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (Character.isDigit(number.charAt(0))) {
            try {
                return Optional.of(new BigDecimal(number).multiply(scale));
            } catch (NumberFormatException malformed) {
                return Optional.empty();
            }
        }
        int value = chinese(number);
        return value < 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(value).multiply(scale));
    }

    /** @return -1 if it is not a number below 一万 */
    static int chinese(String text) {
        int total = 0;
        int digit = -1;
        boolean units = false;
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int value = c == '两' ? 2 : c == '〇' ? 0 : DIGITS.indexOf(c);
            int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (value >= 0) {
                digit = value;
                plain.append(value);
            } else if (unit > 0) {
                units = true;
                total += (digit < 0 ? 1 : digit) * unit;
                digit = -1;
            } else {
                return -1;
            }
        }
        if (!units) {
            // 二〇二四: digit by digit
            return plain.isEmpty() || plain.length() > 4 ? -1 : Integer.parseInt(plain.toString());
        }
        return total + Math.max(digit, 0);
    }
}
