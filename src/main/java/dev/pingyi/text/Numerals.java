package dev.pingyi.text;

import java.util.Locale;

/** Numbers as Word's automatic numbering writes them. */
public final class Numerals {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    private Numerals() {}

    /** @param format Word's name of the way of counting; one that is not known counts in digits */
    public static String of(String format, int number) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "koreanCounting" -> counting(number, DIGITS, "十百千");
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
                counting(number, LEGAL_DIGITS, "拾佰仟");
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "koreanDigital2" ->
                digits(number, '〇', DIGITS);
            case "decimalFullWidth", "decimalFullWidth2" -> digits(number, '０', "");
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
            case "decimalEnclosedParen" -> "（" + number + "）";
            case "ideographEnclosedCircle" -> counting(number, DIGITS, "十百千");
            case "ideographTraditional" -> cyclic(number, STEMS);
            case "ideographZodiac" -> cyclic(number, BRANCHES);
            case "upperLetter" -> letters(number);
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "decimalEnclosedFullstop" -> number + ".";
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    /** 十, 十一, 一百〇五; beyond 9,999 in digits. */
    private static String counting(int number, String digits, String units) {
        if (number <= 0 || number > 9999) {
            return number == 0 ? digits.substring(0, 1) : String.valueOf(number);
        }
        var words = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
                continue;
            }
            if (gap) {
                words.append(digits.charAt(0));
                gap = false;
            }
            // 十二, not 一十二; the legal form says 壹拾贰.
            if (!(digit == 1 && place == 1 && words.isEmpty() && digits.equals(DIGITS))) {
                words.append(digits.charAt(digit));
            }
            if (place > 0) {
                words.append(units.charAt(place - 1));
            }
        }
        return words.toString();
    }

    private static String digits(int number, char zero, String names) {
        var digits = new StringBuilder();
        String.valueOf(number)
                .chars()
                .forEach(c -> digits.append(names.isEmpty() ? (char) (c - '0' + zero) : names.charAt(c - '0')));
        return digits.toString();
    }

    private static String circled(int number) {
        if (number >= 1 && number <= 20) {
            return String.valueOf((char) ('①' + number - 1));
        }
        return number >= 21 && number <= 35
                ? String.valueOf((char) ('㉑' + number - 21))
                : number >= 36 && number <= 50 ? String.valueOf((char) ('㊱' + number - 36)) : String.valueOf(number);
    }

    private static String cyclic(int number, String cycle) {
        return number >= 1 && number <= cycle.length()
                ? String.valueOf(cycle.charAt(number - 1))
                : String.valueOf(number);
    }

    /** A … Z, AA, BB …: Word repeats the letter. */
    private static String letters(int number) {
        return number < 1 || number > 780
                ? String.valueOf(number)
                : String.valueOf((char) ('A' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return String.valueOf(number);
        }
        String[] words = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        var roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                roman.append(words[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }
}
