package dev.pingyi.checker;

import dev.pingyi.text.ChineseNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The same figure given twice with two values. What a unit has one number of (党员、党支部、职工) must be one number
 * wherever it is said of the whole; and two figures of the same things whose digits only change places (786, 768) are a
 * slip of the pen. Not of another year, not of a part.
 */
final class ContradictionRule implements Rule {

    /** What a unit has one number of. */
    private static final Set<String> STOCK = Set.of(
            "党员", "正式党员", "预备党员", "流动党员", "党支部", "党组织", "党总支", "党小组", "行政村", "村民小组", "自然村", "社区", "班子成员", "党委委员", "村干部",
            "后备干部", "村级后备干部", "入党积极分子", "发展对象", "网格", "网格员", "联户长", "教职工", "职工", "员工", "学生", "居民", "居民户", "群众代表",
            "村党组织书记", "软弱涣散党组织", "失联党员");

    private static final Pattern WHOLE = Pattern.compile(
            "全[镇乡县村区社校街道院局厂]{1,2}|我[镇乡县村区社校院局厂]{1,2}|本[镇乡县村校院局]|集团|现|共|总|下辖|下设|辖|目前|拥有|^有|在册|储备|培养|确定(?!发)|排查|摸排|前面说|上述|全体|所有");
    private static final Pattern OTHER_TIME = Pattern.compile(
            "去年|前年|上年|上一年|年初|年底前|同期|曾|原|过去|比|较|增加|减少|新增|(?:19|20)\\d{2}年|由|从|(?<!报)到|至|计划|力争|目标|其中|每|平均|中有|中的|选|抽|部分|各|培训|慰问|走访|表彰|新|含|发展|转|评|奖|剩|还有|仅|余下|参加|组织(?!委)|动员|吸引|带动|帮助");
    private static final Pattern OTHER_YEAR =
            Pattern.compile("去年|前年|上年|上一年|年初|同期|曾|原|过去|比|计划|力争|目标|其中|每|平均|(?:19|20)\\d{2}年");
    private static final Pattern UNIT = Pattern.compile("全(?:[镇乡县村区社校街道院局厂]{1,2}|集团|公司|体)(?:共有?|现有|所有|广大)?$");
    private static final Pattern LISTED =
            Pattern.compile("^[\\p{IsHan}]{0,8}(?:现有|现设|下设|下辖|辖|共有|设有|拥有)[\\p{IsHan}]{1,8}\\d{1,5}(?:个|名|人|家)[，、]$"
                    + "|^[\\p{IsHan}]{1,8}[村校院局厂]有(?:\\d{1,5}(?:个|户|人|名)[\\p{IsHan}]{0,6}[、，]?){1,4}$");
    private static final Pattern CANON = Pattern.compile(
            "^(?:全[镇乡县村区社校街道]{1,2}|我[镇乡县村区社校]{1,2}|本[镇乡县村校]|基层|在册|现有|共有|共|所有|全部|全体|培养|储备|确定|排查|摸排)+|[“”\"]");

    /** 12名党员代表 are no 12名党员. */
    private static final Pattern COMPOUND = Pattern.compile(
            "^(?:代表|骨干|大会|家庭|活动|阵地|教师|干部|志愿|先锋|队伍|发展|书记|委员|小组|服务|教育|联系|中心|户|村|民|级|工作|创业|致富|组织|支部|两委|班子|负责)");

    private static final Pattern DEED = Pattern.compile(
            "(?<noun>发展党员|发展新党员|新发展党员|讲党课|召开(?:专题)?党委会(?:议)?(?:专题|专项)?(?:研究|讨论|听取)?(?:党建)?(?:工作)?|召开党建(?:工作)?(?:专题|专项)?会(?:议)?|转正党员|整顿软弱涣散党组织)(?:共|累计)?(?<number>\\d{1,5}|[一二两三四五六七八九十百]{1,6})(?:名|人|次|场|堂|个)(?![余多]|以上|以下)");
    /** 全年发展的19名党员. */
    private static final Pattern DEED_BEHIND =
            Pattern.compile("(?:全年|今年|年内|本年度)(?<noun>发展)的(?<number>\\d{1,3})名(?=(?:新|预备)?党员(?:中|里|，))");

    private static final Pattern PER_YEAR = Pattern.compile(
            "去年|前年|上年|上半年|下半年|季度|计划|力争|(?:19|20)\\d{2}年|月|其中|三年|两年|近|支部|班子成员|委员|第一书记|驻村|副书记|领导|老师|专家|讲师|宣讲团|每|比|各");
    private static final Pattern AREA = Pattern.compile(
            "(?<noun>总面积|耕地面积|总人口)(?:为|达|达到|约)?(?<number>\\d+(?:,\\d{3})*(?:\\.\\d+)?万?)(?:余|多)?(?:平方公里|亩|人|名)");

    private record Told(BigDecimal value, int start, int end, boolean whole, boolean sure, String unit) {}

    @Override
    public void check(Text text, Findings findings) {
        Map<String, List<Told>> stock = new HashMap<>();
        Map<String, List<Told>> slips = new HashMap<>();
        for (Figure figure : text.figures()) {
            if (figure.count() || (figure.unit().equals("亩") && figure.additive())) {
                counted(text, figure, stock, slips);
            }
        }
        phrases(text, DEED, PER_YEAR, stock);
        phrases(text, DEED_BEHIND, PER_YEAR, stock);
        phrases(text, AREA, Pattern.compile("去年|上年|原|(?:19|20)\\d{2}年"), stock);
        Set<Integer> reported = new HashSet<>();
        stock.forEach((noun, told) -> report(text, noun.replaceFirst("/.*", ""), told, reported, findings));
        slips.forEach((noun, told) -> {
            if (told.stream().anyMatch(one -> one.whole() || one.value().precision() >= 3)) {
                report(text, noun.substring(0, noun.indexOf('/')), told, reported, findings);
            }
        });
    }

    private static void counted(
            Text text, Figure figure, Map<String, List<Told>> stock, Map<String, List<Told>> slips) {
        String front = front(text, figure.start());
        String noun = noun(text, figure);
        String words = front.endsWith(noun) ? front.substring(0, front.length() - noun.length()) : front;
        // 今年组织全镇784名党员: the whole unit takes part.
        boolean unit = UNIT.matcher(front).find();
        if ((unit ? OTHER_YEAR : OTHER_TIME).matcher(words).find()) {
            return;
        }
        boolean own = noun.equals("党委委员") && front.endsWith("党委");
        boolean whole = (WHOLE.matcher(front).find() && !some(text, figure, front, noun))
                || own
                || listed(text, figure, front, noun);
        // 12个社区全部建成: all of them, unless only some have been spoken of.
        boolean every = front.isEmpty() && text.flat().startsWith(noun + "全部", figure.end());
        var told = new Told(figure.value(), figure.start(), figure.end(), whole, whole || !every, figure.unit());
        boolean definite = noun.length() > 3
                && text.flat().startsWith("中", figure.end() + figure.label().length());
        if ((whole || definite || every) && STOCK.contains(noun)) {
            stock.computeIfAbsent(
                            noun + "/" + (figure.people() && !figure.unit().equals("个") ? "人" : figure.unit()),
                            none -> new ArrayList<>())
                    .add(told);
        }
        if (figure.number() >= 10) {
            char[] digits = figure.value().toPlainString().toCharArray();
            Arrays.sort(digits);
            // Of three digits and more the same digits are the slip, whatever the group is called besides.
            String name = figure.number() >= 100 ? Labels.head(noun) : noun;
            String key = name + "/" + (figure.people() ? "人" : figure.unit()) + "/" + new String(digits);
            if (noun.length() >= 2 || figure.unit().equals("户")) {
                slips.computeIfAbsent(key, none -> new ArrayList<>()).add(told);
            }
        }
    }

    /** 有4个社区底数不清: some of them, where nothing says that these are all there are. */
    private static boolean some(Text text, Figure figure, String front, String noun) {
        int behind = figure.end() + noun.length();
        return front.equals("有")
                && text.flat().startsWith(noun, figure.end())
                && behind < text.length()
                && "，、。；（\n".indexOf(text.flat().charAt(behind)) < 0;
    }

    /** 现有科室28个，党支部9个: the second is as much of the whole as the first. */
    private static boolean listed(Text text, Figure figure, String front, String noun) {
        if (!front.equals(noun)) {
            return false;
        }
        int from = figure.start();
        while (from > 0
                && figure.start() - from < 60
                && "。；\n".indexOf(text.flat().charAt(from - 1)) < 0) {
            from--;
        }
        String before = text.flat().substring(from, figure.start() - front.length());
        return LISTED.matcher(before).find() && !before.contains("其中");
    }

    /** What it counts, by the name a unit has one number of where it begins with that: 604名职工公开了…. */
    private static String noun(Text text, Figure figure) {
        if (figure.unit().equals("户")) {
            return "";
        }
        String noun = CANON.matcher(figure.label()).replaceAll("");
        boolean behind = text.flat().startsWith(figure.label(), figure.end());
        if (noun.equals("委员") && front(text, figure.start()).contains("党委")) {
            return "党委委员";
        }
        for (int length = noun.length() - 1; behind && length >= 2; length--) {
            String shorter = noun.substring(0, length);
            if (STOCK.contains(shorter)
                    && !COMPOUND.matcher(noun.substring(length)).find()) {
                return shorter;
            }
        }
        return noun;
    }

    private static void phrases(Text text, Pattern pattern, Pattern not, Map<String, List<Told>> stock) {
        Matcher matcher = pattern.matcher(text.flat());
        while (matcher.find()) {
            String noun = matcher.group("noun")
                    .replaceAll("新发展|发展新", "发展")
                    .replaceFirst("^发展$", "发展党员")
                    .replaceFirst("(?<=党委会).*$|议$", "");
            if (!not.matcher(front(text, matcher.start())).find() && !planned(text, matcher.start())) {
                ChineseNumber.parse(matcher.group("number"))
                        .ifPresent(value -> stock.computeIfAbsent(noun, none -> new ArrayList<>())
                                .add(new Told(value, matcher.start(), matcher.end(), true, true, "")));
            }
        }
    }

    /** Next year's number is another year's. */
    private static boolean planned(Text text, int at) {
        return text.sections(Heading.Role.PLANS).stream()
                .anyMatch(heading -> heading.start() <= at && at < heading.until());
    }

    /** Each place that says another thing than the first; and the first, which may be the wrong one. */
    private static void report(Text text, String noun, List<Told> told, Set<Integer> reported, Findings findings) {
        // Which of them is wrong is not known: the first is pointed at, the others are to be mended.
        Told first = told.getFirst();
        List<Told> others = told.stream()
                .filter(one -> one.value().compareTo(first.value()) != 0)
                .toList();
        if (others.isEmpty()) {
            return;
        }
        if (reported.add(first.start())) {
            report(text, Level.NOTICE, noun, first, others.getFirst(), findings);
        }
        others.stream()
                .filter(other -> reported.add(other.start()))
                .forEach(other ->
                        report(text, other.sure() ? Level.ERROR : Level.WARNING, noun, other, first, findings));
    }

    private static void report(Text text, Level level, String noun, Told here, Told there, Findings findings) {
        findings.add(
                level,
                "contradiction",
                here.start(),
                here.end(),
                "contradiction",
                noun.isEmpty() ? here.unit() : noun,
                here.value().toPlainString(),
                text.line(there.start()),
                there.value().toPlainString());
    }

    /** The clause in front, twelve characters of it at most. */
    private static String front(Text text, int at) {
        int from = Math.max(0, at - 14);
        for (int i = at - 1; i >= from; i--) {
            if ("，。；：、\n（".indexOf(text.flat().charAt(i)) >= 0) {
                return text.flat().substring(i + 1, at);
            }
        }
        return text.flat().substring(from, at);
    }
}
