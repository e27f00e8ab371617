package dev.pingyi.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number at the beginning of a line: 一、 （一） 1. （1） and what else people write for them, in full or half width.
 * The one place that says whether it is one: 三、四季度各研究1次 and 2.5万元 begin with a number of another kind.
 *
 * @param level 1 一、, 2 （一）, 3 1., 4 （1）, 5 ①; 0 where the number is lost
 * @param value 0 where it is lost
 * @param start offset of the number, brackets included
 * @param end offset behind it and its mark
 * @param before the bracket in front of it, as written; empty for none
 * @param digits the number itself, as written; empty where it is lost
 * @param behind its mark, as written
 */
public record LineNumber(
        Kind kind, int level, int value, int start, int end, String before, String digits, String behind) {

    /** How it is written. */
    public enum Kind {
        /** 一、 （一） 1. （1）: what a draft numbers by itself. */
        PLAIN,
        /** 第一部分 ㈠ 1） ①, and the plain ones with blanks or other marks. */
        OTHER,
        /** 第一，: begins a sentence of a list. */
        ORDINAL,
        /** 1.12个村: may be cut off nowhere, for it may be a decimal. */
        DOUBTFUL,
        /** 、 alone: the number of a heading of kind 一、 or 1、 got lost. */
        LOST
    }

    private static final String BLANKS = "[ \\t\\u3000\\u00A0]*+";
    private static final String CHINESE = "(?:[一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾]{1,4}|[甲乙丙丁戊己庚](?=[）)﹚〕]))";
    private static final String DIGIT = "[0-9０-９]";
    private static final String STOP = "[、､.．﹒]";

    /** 1.12个村党支部: behind this dot stands no decimal. 1.5个月, 2.5个百分点 and 1.5个亿 can be halves. */
    private static final String COUNTED =
            "(?=" + DIGIT + "{1,3}(?:个(?!百|月|亿|小时|工作日|学时|课时|星期|半|多)|名|家|所|支(?!部))\\p{IsHan})";

    private static final Pattern NUMBER = Pattern.compile("(?<front>[ \\t\\u3000\\u00A0#*【〖]*+)(?:"
            + "(?<one>" + CHINESE + ")(?<oneEnd>" + STOP + "|" + BLANKS + "[、､.．﹒：:]|[ \\u3000\\u00A0]++(?=\\p{IsHan}))"
            + "|第(?<part>" + CHINESE + ")(?<partEnd>(?:部分|方面|章|节|编|篇)[：:、，,. ]?)"
            + "|第(?<ordinal>" + CHINESE + ")(?<ordinalEnd>[、，,：:])"
            + "|(?<twoBegin>[（(﹙〔]" + BLANKS + ")(?<two>" + CHINESE + ")(?<twoEnd>" + BLANKS + "[）)﹚〕]" + STOP + "?)"
            + "|(?<three>" + DIGIT + "{1,3})(?<threeEnd>" + BLANKS + "(?:[、､]|[.．﹒](?!" + DIGIT + ")|[.．﹒](?<counted>)"
            + COUNTED + "))"
            + "|(?<fourBegin>[（(﹙]" + BLANKS + ")(?<four>" + DIGIT + "{1,2})(?<fourEnd>" + BLANKS + "[）)﹚]" + STOP
            + "?)"
            + "|(?<half>" + DIGIT + "{1,2}|" + CHINESE + ")(?<halfEnd>[）)﹚]" + STOP + "?)"
            + "|(?<sign>[㈠-㈩⑴-⑽①-⑳Ⅰ-Ⅻ])(?<signEnd>" + STOP + "?)"
            + "|(?<lostEnd>、))(?=.*[^ \\t\\u3000\\u00A0])");

    /** What first, second and third are said of, never how many: 三、四季度, 1、2号楼, 一、二等奖; but 二、三级联动. */
    private static final String ORDERED = "(?:季度|月|日|号|[小党]?组|[年学]段|年级|级(?!联|书记|网|责任|体系|干部|党|平台|管理)"
            + "|班|期|批|档|等|届|楼|栋|幢|单元|排|线|产|把手|周|旬|[党总]?支部|大队|社区)";

    /** About so many: 三、四天, 五、六成. */
    private static final String ABOUT = "(?:天|岁|里|米|元|亩|成|万)";

    private static final Pattern NEXT = Pattern.compile("(?<next>" + CHINESE + "|" + DIGIT + "{1,2})"
            + "(?:(?<ordered>" + ORDERED + ")|(?<about>" + ABOUT + ")"
            + "|(?<chain>[、､和至到及](?:" + CHINESE + "|" + DIGIT + "{1,2})" + ORDERED + "))?");

    /** 七.一, 八．一: days with a name, written with a dot; but 五.四个坚持. */
    private static final Pattern DAY =
            Pattern.compile("(?:三[.．﹒](?:八|一五)|五[.．﹒][一四]|[六七八十][.．﹒]一|九[.．﹒]一八)(?![、.．是个项大种条名方年类抓化要支])");

    private static final Pattern SIGN = Pattern.compile("[㈠-㈩⑴-⑽①-⑳Ⅰ-Ⅻ]");

    private static final int MOST_PLAIN = 99;

    /** The number a line begins with; empty for a line that begins with none, or is nothing but a number. */
    public static Optional<LineNumber> read(String line) {
        Matcher matcher = NUMBER.matcher(line);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        for (String group : List.of("one", "part", "ordinal", "two", "three", "four", "half", "sign")) {
            String digits = matcher.group(group);
            if (digits != null) {
                return of(matcher, group, digits).filter(number -> !number.partOfWords(line));
            }
        }
        int start = matcher.start("lostEnd");
        return Optional.of(new LineNumber(Kind.LOST, 0, 0, start, start + 1, "", "", "、"));
    }

    private static Optional<LineNumber> of(Matcher matcher, String group, String digits) {
        int value = value(digits);
        if (value <= 0) {
            return Optional.empty();
        }
        String behind = matcher.group(group + "End");
        String before = switch (group) {
            case "two", "four" -> matcher.group(group + "Begin");
            case "part", "ordinal" -> "第";
            default -> "";
        };
        int start = matcher.end("front");
        boolean plain = matcher.group("front").isBlank()
                && value <= MOST_PLAIN
                && switch (group) {
                    case "one", "three" -> "、．.".contains(behind);
                    case "two", "four" -> before.length() == 1 && (behind.equals("）") || behind.equals(")"));
                    default -> false;
                };
        boolean doubtful = matcher.start("counted") >= 0;
        Kind kind = doubtful ? Kind.DOUBTFUL : plain ? Kind.PLAIN : group.equals("ordinal") ? Kind.ORDINAL : Kind.OTHER;
        return Optional.of(new LineNumber(
                kind, level(group, digits, behind), value, start, matcher.end(), before, digits, behind));
    }

    private static int level(String group, String digits, String behind) {
        return switch (group) {
            case "one" -> 1;
            case "part" -> behind.startsWith("节") ? 2 : 1;
            case "two" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            case "half" -> digit(digits.charAt(0)) ? 4 : 2;
            case "sign" -> roman(digits.charAt(0)) ? 1 : digits.charAt(0) >= '㈠' ? 2 : digits.charAt(0) >= '⑴' ? 4 : 5;
            default -> 5;
        };
    }

    private static int value(String digits) {
        char first = digits.charAt(0);
        if (digit(first)) {
            int value = 0;
            for (int i = 0; i < digits.length(); i++) {
                value = value * 10 + Character.digit(digits.charAt(i), 10);
            }
            return value;
        }
        return SIGN.matcher(digits).matches() ? sign(first) : ChineseNumber.chinese(plain(digits));
    }

    /** 壹 as 一. */
    private static String plain(String digits) {
        var plain = new StringBuilder(digits);
        for (int i = 0; i < plain.length(); i++) {
            int formal = "壹贰叁肆伍陆柒捌玖拾甲乙丙丁戊己庚".indexOf(plain.charAt(i));
            plain.setCharAt(i, formal < 0 ? plain.charAt(i) : "一二三四五六七八九十".charAt(formal % 10));
        }
        return plain.toString();
    }

    /** ① ⑴ ㈠ are 1. */
    public static int sign(char sign) {
        return roman(sign)
                ? sign - 'Ⅰ' + 1
                : sign >= '㈠' ? sign - '㈠' + 1 : sign >= '⑴' ? sign - '⑴' + 1 : sign - '①' + 1;
    }

    private static boolean roman(char c) {
        return c >= 'Ⅰ' && c <= 'Ⅻ';
    }

    private static boolean digit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    /** Whether the line goes on as words of which the number is a part. */
    private boolean partOfWords(String line) {
        boolean list = before.isEmpty()
                && (level == 1 || level == 3)
                && kind != Kind.ORDINAL
                && "、､.．﹒".indexOf(behind.charAt(behind.length() - 1)) >= 0;
        if (!list) {
            return false;
        }
        if (DAY.matcher(line).region(start, line.length()).lookingAt()) {
            return true;
        }
        Matcher next = NEXT.matcher(line).region(end, line.length()).useTransparentBounds(true);
        boolean chinese = !digit(digits.charAt(0));
        if (!next.lookingAt() || digit(next.group("next").charAt(0)) == chinese) {
            return false;
        }
        int second = value(next.group("next"));
        boolean consecutive = second == value + 1;
        boolean goesOn = next.end("next") < line.length() && "、､".indexOf(line.charAt(next.end("next"))) >= 0;
        if (next.group("ordered") != null) {
            // 1、3月召开… is the first of a list; 一、三季度 and 1、2月 are not.
            return consecutive || (chinese && second > value);
        }
        // A heading does not go on with the number after its own: 一、二、….
        return (next.group("chain") != null && second > value)
                || (consecutive && (goesOn || next.group("about") != null));
    }
}
