package dev.pingyi.indicator;

import java.util.OptionalLong;

/** Whole numbers in Chinese numerals as a cell may hold them: only what can be read in one way. */
final class ChineseNumeral {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final long TEN_THOUSAND = 10_000;
    private static final long HUNDRED_MILLION = 100_000_000;

    private ChineseNumeral() {}

    /** @return empty for anything else, and for what is said carelessly: 三百五 may be 305 or 350 */
    static OptionalLong read(String text) {
        String plain = text.replace('〇', '零').replace('两', '二');
        if (plain.isEmpty() || plain.length() > 20 || !plain.chars().allMatch(ChineseNumeral::known)) {
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
