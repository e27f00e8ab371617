package dev.pingyi.checker;

import dev.pingyi.text.ChineseNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the figures of a text. */
final class Figures {

    /** Measure words; what follows in brackets makes another word of it (3支部, 5处理). */
    private static final String UNITS =
            "平方公里|平方米|公里|元|人次|户次|场次|批次|个人(?!先进|信息|事项|所得|荣誉|问题|[简意自情原])|个百分点|百分点|个月|个(?!人|别|体|性)|名(?!称|单|誉|额)|人(?!均|才|大代|口|民|居|员)"
                    + "|位(?!于|置|列)|户(?!籍|均|口)|家(?!庭|长|园|风|属)|项(?!目)|条(?!件|例)|次(?!要|年)|场(?!所|地|景)|期(?!间|望|限|末)|周?岁|年|亩|件"
                    + "|批(?!准|评|示)|处(?!理|于|置|罚|分|长)|所(?!有|在|需|属|以|谓|长|辖|学)|座(?!谈|位)|支(?!部|委|书|持|出|付|撑)|村(?!民|党|级|支|干|委|两)|类|篇(?!幅)"
                    + "|份(?!额)|天(?!然|气)|小时|学时|吨|组(?!织|长|员)|轮(?!训|换|流|岗|值)|本(?!村|镇|级|人|地|科|年|届|单|质|次|着)|套|块|张|票(?!决|数)|间(?!接|隔)"
                    + "|台(?!账|阶)|堂|起(?!到|来|步|草|初|点|义|诉)|例(?!会|行|如|外)|头(?!雁|等|脑)|株|辆|盏|册|课时|公顷|节(?!约|日|点|省|目)|分(?!别|之|为|类|工|管|布|散|享|析|解|层|片|组|批)|倍";

    private static final String CHINESE = "[一二两三四五六七八九十百千零〇]{1,10}(?:万[一二两三四五六七八九十百千零〇]{1,8})?";
    private static final Pattern FIGURE = Pattern.compile(
            "(?<about>大约|(?<![签节违预])约|接近|将近|(?<![最临附])近)?(?<over>超过|超|逾|突破|不少于|不低于|至少|高于)?(?<under>不足|不到|未达到|低于)?"
                    + "(?:(?<percent>(?<!\\d)\\d{1,12}(?:\\.\\d{1,6})?)%|百分之(?<hundredth>[零一二两三四五六七八九十百点]{1,10})"
                    + "|(?<![一二三四五六七八九十])(?<tenths>[一二三四五六七八九])成(?<five>[一二三四五六七八九半])?(?=[，。；、）的左以多]|$)"
                    + "|(?<of>[二三四五六七八九十])分之(?<parts>[一二三四五六七八九])"
                    + "|(?<number>(?<!\\d)\\d{1,12}(?:,\\d{3}){0,4}(?:\\.\\d{1,6})?|" + CHINESE
                    + "(?:点[一二三四五六七八九零]{1,4})?)(?<scale>[万亿千百])?(?<more>[余多])?(?<unit>" + UNITS + "))");

    /** 约占40%, 超过了40%: the word stands in front of a verb. */
    private static final Pattern FRONT =
            Pattern.compile("(?:(?<about>大约|大概|(?<![签节违预])约|接近|将近)|(?<over>超过|超))(?:占|为|达|有|是|了)到?$");

    /** What stands behind a figure and makes a bound of it. */
    private static final Pattern BEHIND =
            Pattern.compile("^(?<more>及?以上|[余多](?=[，。；、）的]|$)|有余|还多)|^(?<less>及?以下|以内)|^(?<about>左右|上下)");

    /** In front of a figure: a rank, a range, a value for each, a mean. */
    private static final Pattern NOT_A_COUNT = Pattern.compile(
            "(?:第|前|末|每(?:个?季度?|个?月|周|年|半年|学期|天|日)?(?:至少|召开|开展)?|平均|人均|户均|村均|均|每[个名人村户位]{1,2}|[\\d一二三四五六七八九十][—\\-至到]|\\d[./：])$");

    /** A single 一 counts only where a noun stands in front and the list goes on: 党总支一个、. */
    private static final Pattern ENDS = Pattern.compile("^(?:[，。；、）]|$)");

    private static final int LONGEST_NUMBER = 14;

    private Figures() {}

    static List<Figure> of(String text) {
        List<Figure> figures = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(text);
        while (matcher.find()) {
            figure(text, matcher).ifPresent(figures::add);
        }
        return List.copyOf(figures);
    }

    /** Money in 元, everything else as it is. */
    static BigDecimal inBaseUnit(BigDecimal value, String unit) {
        return unit.equals("万元") ? value.movePointRight(4) : unit.equals("亿元") ? value.movePointRight(8) : value;
    }

    private static Optional<Figure> figure(String text, Matcher matcher) {
        String behind = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 4));
        Matcher limit = BEHIND.matcher(behind);
        boolean limited = limit.find();
        Matcher front = FRONT.matcher(text.substring(Math.max(0, matcher.start() - 5), matcher.start()));
        boolean led = front.find();
        boolean about = matcher.group("about") != null
                || (limited && limit.group("about") != null)
                || (led && front.group("about") != null);
        boolean over = matcher.group("over") != null
                || (limited && limit.group("more") != null)
                || (led && front.group("over") != null);
        boolean under = matcher.group("under") != null || (limited && limit.group("less") != null);
        int bound = over ? 1 : under ? -1 : 0;
        return matcher.group("number") == null
                ? percentage(text, matcher, about, bound)
                : counted(text, matcher, about, bound);
    }

    private static Optional<Figure> counted(String text, Matcher matcher, boolean about, int bound) {
        String written = matcher.group("number");
        String unit = matcher.group("unit");
        boolean digits = digit(written.charAt(0));
        boolean kind = unit.equals("类") && matcher.end() < text.length() && digit(text.charAt(matcher.end()));
        boolean year = kind || (digits && unit.equals("年") && written.length() == 4);
        boolean article = !digits && (written.startsWith("零") || (written.equals("一") && !single(text, matcher)));
        if (year || article || written.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        int start = matcher.start("number");
        String front = text.substring(Math.max(0, start - 4), start);
        boolean uncounted = NOT_A_COUNT.matcher(front).find()
                || NOT_A_COUNT
                        .matcher(text.substring(Math.max(0, matcher.start() - 4), matcher.start()))
                        .find()
                || (!digits && (front.endsWith("数") || front.endsWith("几") || front.endsWith("上")))
                || matcher.group("more") != null;
        String scale = matcher.group("scale") == null ? "" : matcher.group("scale");
        BigDecimal quantum = step(written).multiply(ChineseNumber.scale(scale));
        return ChineseNumber.parse(written + scale)
                .map(value -> new Figure(
                        value,
                        Labels.of(text, start, matcher.end()),
                        unit.equals("周岁") ? "岁" : unit.equals("个人") ? "人" : unit,
                        start,
                        matcher.end(),
                        quantum.compareTo(BigDecimal.ONE) < 0 ? quantum : quantum.setScale(0, RoundingMode.DOWN),
                        about || uncounted,
                        unit.equals("岁") ? 0 : bound));
    }

    private static boolean single(String text, Matcher matcher) {
        return matcher.start() > 0
                && Character.isIdeographic(text.charAt(matcher.start() - 1))
                && "每第同有另这那某任了".indexOf(text.charAt(matcher.start() - 1)) < 0
                && ENDS.matcher(text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 1)))
                        .find();
    }

    private static Optional<Figure> percentage(String text, Matcher matcher, boolean about, int bound) {
        String label = Labels.before(text, matcher.start());
        if (matcher.group("tenths") != null) {
            return Optional.of(tenths(matcher, label, about, bound));
        }
        if (matcher.group("of") != null) {
            return fraction(matcher, label, bound);
        }
        boolean digits = matcher.group("percent") != null;
        String written = digits ? matcher.group("percent") : matcher.group("hundredth");
        int start = digits ? matcher.start("percent") : matcher.start("hundredth") - "百分之".length();
        return written.length() > LONGEST_NUMBER
                ? Optional.empty()
                : ChineseNumber.parse(written)
                        .map(value -> new Figure(value, label, "%", start, matcher.end(), step(written), about, bound));
    }

    /** 四成五 is 45%, 三成 roughly 30%. */
    private static Figure tenths(Matcher matcher, String label, boolean about, int bound) {
        String five = matcher.group("five");
        int value = ChineseNumber.chinese(matcher.group("tenths")) * 10
                + (five == null ? 0 : five.equals("半") ? 5 : ChineseNumber.chinese(five));
        BigDecimal step = five == null ? BigDecimal.TEN : BigDecimal.ONE;
        return new Figure(
                BigDecimal.valueOf(value),
                label,
                "%",
                matcher.start("tenths"),
                matcher.end(),
                step,
                about || five == null,
                bound);
    }

    /** 三分之二 as a percentage, which it is only roughly. */
    private static Optional<Figure> fraction(Matcher matcher, String label, int bound) {
        int whole = ChineseNumber.chinese(matcher.group("of"));
        int part = ChineseNumber.chinese(matcher.group("parts"));
        BigDecimal value = BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        BigDecimal step = new BigDecimal("0.1");
        return part < whole
                ? Optional.of(
                        new Figure(value, label, "%", matcher.start("of"), matcher.end(), step, bound == 0, bound))
                : Optional.empty();
    }

    private static BigDecimal step(String written) {
        int point = Math.max(written.indexOf('.'), written.indexOf('点'));
        return BigDecimal.ONE.movePointLeft(point < 0 ? 0 : written.length() - point - 1);
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
