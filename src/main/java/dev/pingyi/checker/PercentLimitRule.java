package dev.pingyi.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shares and rates above a hundred per cent, one by one and together. */
final class PercentLimitRule implements Rule {

    private static final Pattern SHARE = Pattern.compile("占|率|比例|比重|覆盖|参与|到会");
    private static final Pattern MAY_EXCEED =
            Pattern.compile("完成率|增长率|增速|收益率|回报率|执行率|利用率|任务|计划|目标|达产率|杠杆率|序时|预算|(?:占|为|是|达到?)(?:年初|上年|去年|同期)");
    /** 由95%提高到105%: what it comes to is a rate and no growth. */
    private static final Pattern LEVEL = Pattern.compile("(?:增长|增加|提高|上升|下降|减少|降低|提升)(?:到|至)了?$");

    private static final Pattern DECREASE = Pattern.compile("(?:下降|减少|降低|降幅(?:为|达)?|压减)(?:了)?$");
    private static final Pattern AGE = Pattern.compile(
            "(?:(?:小学|初中|高中|中专|大专|专科|本科|大学|硕士|博士|研究生|中技)(?:（[^）]{1,8}）)?(?:文化|学历)?(?<grade>及?以[上下])?(?:文化|学历|程度)*|(?:\\d{2}(?:周?岁)?(?:—+|-|至|到))?\\d{2}周?岁(?:（含）)?(?<side>及?以[上下])?)(?:的|党员|干部|人员)*(?:占比?|比例)?(?:为|达)?(?:百分之)?$");
    /** May be in two kinds at once, or are told of different wholes. */
    private static final Pattern OVERLAP = Pattern.compile("多选|认为|问卷|选择|反映|交叉|兼|重叠|重复|既|同时|率|去年|上年|提高|增长");

    private static final String SCHOOL = "(?:研究生|硕士|本科|大学|大专|专科|中专|高中|初中|小学)(?:学历|文化)?(?:的)?\\d{1,5}[名人]，占比?";
    private static final String NAMED = "(?![^占]*(?:的|以[上下]|女|男|党员|少数民族|\\d))[\\p{IsHan}“”]{2,12}占比?(?:约)?(?:百分之)?";
    private static final Pattern KIND = Pattern.compile(NAMED);
    private static final Pattern KIND_OF = Pattern.compile("(?:中|其中|，)" + SCHOOL + "$");
    private static final Pattern KIND_NEXT = Pattern.compile("[，、；]" + "(?:" + NAMED + "|" + SCHOOL + ")");
    private static final List<Set<String>> GRADES = List.of(
            Set.of("优秀", "合格", "基本合格", "不合格", "良好"),
            Set.of("好", "较好", "一般", "差"),
            Set.of("满意", "非常满意", "很满意", "基本满意", "比较满意", "较满意", "一般", "不满意", "不了解"),
            Set.of("男", "女", "男性", "女性", "男党员", "女党员"),
            Set.of("正式党员", "预备党员"));

    @Override
    public void check(Text text, Findings findings) {
        for (Text.Sentence sentence : text.sentences()) {
            for (Figure figure : sentence.figures()) {
                one(text, sentence, figure, findings);
            }
            boolean told = false;
            for (Set<String> grades : GRADES) {
                told |= together(text, sentence, grades, findings);
            }
            if (!told && !ages(text, sentence, findings)) {
                kinds(text, sentence, findings);
            }
        }
    }

    private static void one(Text text, Text.Sentence sentence, Figure figure, Findings findings) {
        if (figure.value().compareTo(Figure.HUNDRED) <= 0) {
            return;
        }
        String before = text.flat().substring(Math.max(sentence.start(), figure.start() - 20), figure.start());
        int clause = Math.max(before.lastIndexOf('；'), Math.max(before.lastIndexOf('，'), before.lastIndexOf('、')));
        String words = LEVEL.matcher(before.substring(clause + 1)).replaceAll("");
        boolean share = SHARE.matcher(words).find()
                && !Changes.GROWTH.matcher(words).find()
                && !MAY_EXCEED.matcher(words).find();
        boolean decrease = DECREASE.matcher(words).find();
        if ((figure.percent() && (share || decrease)) || figure.unit().endsWith("百分点")) {
            findings.add(Level.ERROR, "percent-over", figure.start(), figure.end(), "percent-over", figure.plain());
        }
    }

    /** 优秀占30%，合格占65%，不合格占8%: kinds that exclude each other cannot exceed a hundred together. */
    private static boolean together(Text text, Text.Sentence sentence, Set<String> grades, Findings findings) {
        List<Figure> shares = new ArrayList<>();
        List<String> named = new ArrayList<>();
        int from = sentence.start();
        for (Figure figure : sentence.figures()) {
            String words = text.flat().substring(from, Math.max(from, figure.start()));
            if (!figure.percent()) {
                continue;
            }
            from = figure.end();
            String clause = clause(words);
            grades.stream()
                    .filter(grade -> clause.matches("(?:和|其中|测评|评为|选择|认为|表示|为|评议|民主|群众|党员|干部|结果|中)*" + grade
                            + "(?:等次|档次|票|党员|群众)?(?:的)?(?:率|占比|占|比例)?(?:的)?(?:为|达|约|分别)?(?:百分之)?"))
                    .filter(grade -> !named.contains(grade))
                    .findFirst()
                    .ifPresent(grade -> {
                        named.add(grade);
                        shares.add(figure);
                    });
        }
        return over(shares, findings);
    }

    /** 35岁以下占18%，36岁至60岁占49%，61岁以上占38%: ages, or schools, that do not overlap. */
    private static boolean ages(Text text, Text.Sentence sentence, Findings findings) {
        List<Figure> shares = new ArrayList<>();
        int above = 0;
        int below = 0;
        int from = sentence.start();
        for (Figure figure : sentence.figures()) {
            if (!figure.percent()) {
                continue;
            }
            Matcher age = AGE.matcher(clause(text.flat().substring(from, Math.max(from, figure.start()))));
            from = figure.end();
            if (age.find()) {
                String group = age.group("side") == null ? age.group("grade") : age.group("side");
                String side = group == null ? "" : group;
                above += side.endsWith("上") ? 1 : 0;
                below += side.endsWith("下") ? 1 : 0;
                shares.add(figure);
            } else if (!shares.isEmpty()) {
                break;
            }
        }
        return shares.size() >= 3 && above <= 1 && below <= 1 && over(shares, findings);
    }

    /** 服务类占52%，维护类占36%，培训类占21%: kinds told one behind the other, at least three, of one whole. */
    private static void kinds(Text text, Text.Sentence sentence, Findings findings) {
        if (OVERLAP.matcher(text.flat().substring(sentence.start(), sentence.end()))
                .find()) {
            return;
        }
        List<Figure> shares = new ArrayList<>();
        int from = sentence.start();
        for (Figure figure : sentence.figures()) {
            if (!figure.percent()) {
                continue;
            }
            String words = text.flat().substring(from, Math.max(from, figure.start()));
            boolean kind = shares.isEmpty()
                    ? KIND.matcher(clause(words)).matches()
                            || KIND_OF.matcher(words).find()
                    : KIND_NEXT.matcher(words).matches();
            if (!kind && shares.size() >= 3) {
                break;
            }
            if (!kind) {
                shares.clear();
            } else {
                shares.add(figure);
            }
            from = figure.end();
        }
        if (shares.size() >= 3) {
            // Where no amount in front is what is shared out, they may be shares of different things.
            boolean named = sentence.figures().stream()
                    .anyMatch(figure -> figure.additive()
                            && figure.start() < shares.getFirst().start());
            over(shares, named ? Level.ERROR : Level.WARNING, findings);
        }
    }

    private static String clause(String words) {
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            from = "；，、：".indexOf(words.charAt(i)) >= 0 ? i + 1 : from;
        }
        return words.substring(from).replaceAll("[“”]", "");
    }

    private static boolean over(List<Figure> shares, Findings findings) {
        return over(shares, Level.ERROR, findings);
    }

    private static boolean over(List<Figure> shares, Level level, Findings findings) {
        BigDecimal sum = shares.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rounding = shares.stream()
                .map(share -> share.quantum().divide(BigDecimal.TWO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean over = shares.size() >= 2 && sum.compareTo(Figure.HUNDRED.add(rounding)) > 0;
        if (over) {
            findings.add(
                    level,
                    "percent-over",
                    shares.getFirst().start(),
                    shares.getLast().end(),
                    "percent-together",
                    sum.toPlainString());
        }
        return over;
    }
}
