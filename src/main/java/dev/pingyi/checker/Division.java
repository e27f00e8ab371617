package dev.pingyi.checker;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How parts divide a whole, and so what is demanded of their sum. */
enum Division {

    /** They may overlap or leave something out: nothing. */
    LOOSE,
    /** Nobody is in two of them: not more than the whole. */
    APART,
    /** They look like all there is: the whole, unless much is missing, which then is left out on purpose. */
    LIKELY,
    /** They are all there is: the whole. */
    WHOLE;

    private static final List<Set<String>> PAIRS = List.of(
            Set.of("男", "女"),
            Set.of("正式", "预备"),
            Set.of("汉族", "少数民族"),
            Set.of("在职", "退休"),
            Set.of("在岗", "退休"),
            Set.of("在岗", "离退休"),
            Set.of("在职", "离退休"),
            Set.of("已完成", "未完成"));
    private static final List<String> GRADES =
            List.of("优秀", "良好", "基本合格", "不合格", "合格", "较好", "一般", "满意", "基本满意", "不满意", "基本称职", "不称职", "称职");
    /** From below. */
    private static final List<String> SCHOOLS = List.of("小学", "初中", "高中", "中专", "大专", "专科", "本科", "大学", "研究生", "硕士");

    private static final Pattern TRAIT =
            Pattern.compile("女|少数民族|学历|文化|岁|年龄|流动|困难|贫困|模范|优秀|先进|致富|示范|新发展|新增|退役|退伍|大学生|兼|骨干|积极");
    private static final Pattern DIVIDES = Pattern.compile("分为|分别为|分别是|组成");
    private static final Pattern ETC = Pattern.compile("^[\\p{IsHan}]{0,6}等");
    private static final Pattern REST = Pattern.compile("其余|其他|其它|剩余|余下");
    private static final Pattern AGES = Pattern.compile("\\d+(?:岁|(?:万?元|分)(?=的|及?以[上下]))(?<side>及?以[上下])?");

    static Division of(Text text, Figure total, List<Figure> parts, int from) {
        String flat = text.flat();
        int end = parts.getLast().end();
        if (ETC.matcher(flat.substring(end, Math.min(flat.length(), end + 7))).find()) {
            return unfinished(parts);
        }
        String words = flat.substring(from, end);
        Division known = classes(words, parts);
        if (known != null) {
            return known;
        }
        if (REST.matcher(named(flat, parts.getLast(), from)).find()
                || DIVIDES.matcher(flat.substring(from, parts.getFirst().start()))
                        .find()) {
            return WHOLE;
        }
        long members =
                parts.stream().filter(part -> part.label().contains("党员")).count();
        boolean mixed = members > 0 && members < parts.size() && !total.label().contains("党员");
        boolean amounts = !total.count();
        if (amounts) {
            // 困难党员帮扶16万元: money is spent once, whatever it is spent on.
            return LIKELY;
        }
        if (mixed
                || parts.stream()
                        .anyMatch(part -> TRAIT.matcher(named(flat, part, from)).find())) {
            return LOOSE;
        }
        String head = Labels.head(parts.getFirst().label());
        boolean kin = parts.stream()
                .allMatch(part -> part.label().endsWith(head) || part.label().length() <= 4);
        return kin || flat.charAt(from) == '（' || flat.charAt(from) == '：' ? LIKELY : APART;
    }

    /** 农牧民9名、职工4名，女性6名: the first of them, as far as they are of one division. */
    static List<Frame> kinds(List<Frame> parts) {
        int end = 0;
        while (end < parts.size()
                && parts.get(end).figure().count()
                && !TRAIT.matcher(parts.get(end).lead()).find()) {
            end++;
        }
        return end >= 2 && end < parts.size() ? parts.subList(0, end) : parts;
    }

    /** Two parts that are known to be all there is: 男 and 女. */
    static boolean halves(Figure total, List<Figure> parts) {
        return PAIRS.stream()
                .anyMatch(pair -> parts.stream()
                                .allMatch(part -> !part.label().equals(total.label())
                                        && pair.stream()
                                                        .filter(part.label()::startsWith)
                                                        .count()
                                                == 1)
                        && parts.stream()
                                        .flatMap(part -> pair.stream().filter(part.label()::startsWith))
                                        .distinct()
                                        .count()
                                == 2);
    }

    private static Division unfinished(List<Figure> parts) {
        return parts.stream().anyMatch(part -> TRAIT.matcher(part.label()).find()) ? LOOSE : APART;
    }

    private static String named(String flat, Figure part, int from) {
        return flat.substring(Math.max(from, part.start() - 10), part.start()).replaceAll(".*[，、；）（：]", "")
                + part.label();
    }

    /** Sex, age, schooling, grades: kinds that are known to exclude each other. */
    private static @Nullable Division classes(String words, List<Figure> parts) {
        for (Set<String> pair : PAIRS) {
            if (parts.size() == 2
                    && pair.stream().allMatch(word -> parts.stream().anyMatch(part -> before(words, part, word)))
                    && pair.stream().allMatch(words::contains)) {
                return WHOLE;
            }
        }
        Division ages = ages(words, parts.size());
        if (ages != null) {
            return ages;
        }
        long schools = SCHOOLS.stream().filter(words::contains).count();
        if (schools >= parts.size() && parts.size() >= 2) {
            return schools(words);
        }
        long grades = GRADES.stream().filter(words::contains).count();
        if (grades >= parts.size() && parts.size() >= 2 && !words.contains("称号")) {
            return words.contains("不") || words.contains("一般") ? WHOLE : APART;
        }
        return null;
    }

    private static boolean before(String words, Figure part, String word) {
        return part.label().contains(word) || words.contains(word);
    }

    /** 高中以上 and 初中及以下 are all there is; 本科以上 and 大专以上 overlap. */
    private static Division schools(String words) {
        int above = count(words, "以上");
        int below = count(words, "以下");
        if (above > 1 || below > 1) {
            return LOOSE;
        }
        return above == 1 && (below == 1 || words.contains("小学")) ? WHOLE : APART;
    }

    private static @Nullable Division ages(String words, int parts) {
        int ages = 0;
        int above = 0;
        int below = 0;
        Matcher matcher = AGES.matcher(words);
        while (matcher.find()) {
            ages++;
            String side = matcher.group("side");
            above += side != null && side.endsWith("上") ? 1 : 0;
            below += side != null && side.endsWith("下") ? 1 : 0;
        }
        if (ages < parts) {
            return null;
        }
        if (above > 1 || below > 1) {
            return LOOSE;
        }
        return above == 1 && below == 1 ? WHOLE : APART;
    }

    private static int count(String words, String word) {
        return (words.length() - words.replace(word, "").length()) / word.length();
    }

    /** How wrong a sum is; null where nothing can be said. */
    @Nullable
    Level level(BigDecimal total, BigDecimal sum, int parts) {
        boolean over = sum.compareTo(total) > 0;
        BigDecimal missing = total.subtract(sum);
        return switch (this) {
            case LOOSE -> null;
            case APART -> over ? Level.ERROR : null;
            case WHOLE -> Level.ERROR;
            case LIKELY ->
                over || (parts > 2 && part(missing, total, 5))
                        ? Level.ERROR
                        : part(missing, total, 8) ? Level.WARNING : null;
        };
    }

    private static boolean part(BigDecimal missing, BigDecimal total, int of) {
        return missing.multiply(BigDecimal.valueOf(of)).compareTo(total) <= 0;
    }
}
