package dev.pingyi.checker;

import dev.pingyi.text.ChineseNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The same figure told twice with two values: of the same subject and time, of the whole and of no part of it. What a
 * unit has one number of must be one number; and two numbers of a thing whose digits only change places are a slip.
 */
final class Contradictions implements Rule {

    /** What a unit has one number of. */
    private static final Set<String> STOCK = Set.of(
            "党员", "正式党员", "预备党员", "流动党员", "党支部", "党组织", "党总支", "党小组", "行政村", "村民小组", "自然村", "社区", "班子成员", "党委委员", "村干部",
            "后备干部", "村级后备干部", "入党积极分子", "发展对象", "网格", "网格员", "联户长", "教职工", "职工", "员工", "学生", "居民", "居民户", "群众代表",
            "村党组织书记", "软弱涣散党组织", "失联党员", "基层党组织", "离退休党员", "农村党员", "女党员", "党务工作者", "村民代表", "非公企业");

    private static final String PLACE = "(?:镇|乡|村|社区|街道|校|院|局|厂|公司|集团|司|学校|学院|医院|机关|单位|系统)";
    /** Nothing but this may stand in front of a number that is told of the whole. */
    private static final Pattern OF_ALL = Pattern.compile("^(?:全" + PLACE + "|全体|[我本]" + PLACE + "?们?|" + PLACE
            + "|党委|党工委|党总支|党支部|现阶段|目前|现|共|总|有|下|辖|设|拥|在册|储备|培养|确定|建立|排查|摸排|上述|所有|前面说|截至|底|年|已|在|各类|基层|村级|“|”|的|，)+$");

    private static final Pattern DIRECTLY = Pattern.compile("全(?:" + PLACE + "|体)(?:共有?|现有|所有|广大)?$");
    private static final Pattern WHOLE =
            Pattern.compile("全" + PLACE + "|[我本]" + PLACE + "|集团|全体|现|共|总|辖|下设|目前|拥有|^有|在册|储备|培养|确定|排查|上述|所有|前面说");
    private static final Pattern WIDER = Pattern.compile("全(?:县|市|省|国|区)");
    private static final Pattern OTHER =
            Pattern.compile("去年|前年|上年|上一年|年初|同期|曾|原|过去|比|计划|力争|目标|其中|每|平均|由|从|增加|减少|新增|(?<!报)到|至");
    private static final Pattern LISTED =
            Pattern.compile("^[\\p{IsHan}]{0,8}(?:现有|现设|下设|下辖|辖|共有|设有|拥有)[\\p{IsHan}]{1,8}\\d{1,5}(?:个|名|人|家)[，、]$"
                    + "|^[\\p{IsHan}]{1,8}[村校院局厂]有(?:\\d{1,5}(?:个|户|人|名)[\\p{IsHan}]{0,6}[、，]?){1,4}$");
    private static final Pattern CANON = Pattern.compile(
            "^(?:全[镇乡县村区社校街道]{1,2}|我[镇乡县村区社校]{1,2}|本[镇乡县村校]|基层|在册|现有|共有|共|所有|全部|全体|培养|储备|确定|排查|摸排)+|[“”\"]");
    /** 12名党员代表 are no 12名党员. */
    private static final Pattern COMPOUND = Pattern.compile(
            "^(?:代表|骨干|大会|家庭|活动|阵地|教师|干部|志愿|先锋|队伍|发展|书记|委员|小组|服务|教育|联系|中心|户|村|民|级|工作|创业|致富|组织|支部|两委|班子|负责)");

    private static final Pattern DEED = Pattern.compile(
            "(?<noun>发展党员|发展新党员|新发展党员|讲党课|召开(?:专题)?党委会(?:议)?(?:专题|专项)?(?:研究|讨论|听取)?(?:党建)?(?:工作)?|召开党建(?:工作)?(?:专题|专项)?会(?:议)?|转正党员|整顿软弱涣散党组织)(?:共|累计)?(?<number>\\d{1,5}|[一二两三四五六七八九十百]{1,6})(?:名|人|次|场|堂|个)(?![余多]|以上|以下)"
                    + "|(?:全年|今年|年内|本年度)(?<gone>发展)的(?<of>\\d{1,3})名(?=(?:新|预备)?党员(?:中|里|，))");
    /** Who does it is the one who reports, this year. */
    private static final Pattern MINE =
            Pattern.compile("^(?:一?年来|以来|今年|全年|年内|本年度|先后|带头|亲自|主动|坚持|共|累计|主持|组织|作为|第一责任人|书记|本人|我|为|给|全" + PLACE + "|"
                    + PLACE + "?党委|党员|新)*$");

    private static final Pattern AREA = Pattern.compile("(?:总面积|耕地面积|总人口|户籍人口|常住人口)$");

    /** 现有指导员40名: what is told as all there is now, whatever it is. */
    private static final Pattern NOW = Pattern.compile("现有|现设|共有|现");

    private static final Pattern VARIES = Pattern.compile("问题|意见|建议|任务|项目|活动|措施|议题|事项|制度|场|次|条|线索|诉求|学校|单位");

    /** @param name what it is called in full */
    private record Told(BigDecimal value, int start, int end, boolean whole, boolean sure, String unit, String name) {}

    @Override
    public void check(Text text, Findings findings) {
        Map<String, List<Told>> stock = new LinkedHashMap<>();
        Map<String, List<Told>> slips = new LinkedHashMap<>();
        for (Frame frame : text.frames()) {
            Figure figure = frame.figure();
            if (figure.count()
                    || (figure.unit().equals("亩") && figure.additive())
                    || (AREA.matcher(figure.label()).find() && !figure.rounded() && figure.bound() == 0)) {
                counted(text, frame, stock, slips);
            }
        }
        deeds(text, stock);
        Set<Integer> reported = new HashSet<>();
        stock.forEach((noun, told) -> report(text, noun.replaceFirst("/.*", ""), told, reported, findings));
        slips.forEach((noun, told) -> {
            if (told.stream().anyMatch(one -> one.whole() || one.value().precision() >= 3)) {
                String name = told.getFirst().name();
                List<Told> same = told.stream()
                        .filter(one -> one.name().endsWith(name) || name.endsWith(one.name()))
                        .toList();
                report(text, noun.substring(0, noun.indexOf('/')), same, reported, findings);
            }
        });
    }

    private static void counted(Text text, Frame frame, Map<String, List<Told>> stock, Map<String, List<Told>> slips) {
        Figure figure = frame.figure();
        String noun = noun(text, frame);
        String front = frame.lead();
        String label = front.endsWith(noun) ? noun : figure.label();
        String words = front.endsWith(label) ? front.substring(0, front.length() - label.length()) : front;
        boolean directly = DIRECTLY.matcher(front).find();
        if (OTHER.matcher(directly ? front.substring(0, Math.max(0, front.length() - 4)) : words)
                        .find()
                && !(directly && !front.matches(".*(?:去年|上年|比|计划|力争|其中|每|平均).*"))) {
            return;
        }
        String name = frame.subject();
        String own = words.startsWith(name) ? words.substring(name.length()) : words;
        boolean neutral = !own.isEmpty()
                && OF_ALL.matcher(own).matches()
                && WHOLE.matcher(own).find();
        boolean whole = directly
                || (neutral && !some(text, frame, noun))
                || (noun.equals("党委委员") && front.endsWith("党委"))
                || listed(text, frame, noun);
        boolean every = front.isEmpty() && text.flat().startsWith(noun + "全部", figure.end());
        boolean definite = noun.length() > 3
                && front.isEmpty()
                && text.flat().startsWith("中", figure.end() + figure.label().length());
        Matcher wider = WIDER.matcher(front);
        String subject = wider.find() ? wider.group() : frame.subject();
        boolean said = whole || WHOLE.matcher(words).find();
        var told = new Told(figure.value(), figure.start(), figure.end(), said, whole || !every, figure.unit(), noun);
        String unit = figure.people() && !figure.unit().equals("个") ? "人" : figure.unit();
        if ((whole || definite || every)
                && (STOCK.contains(noun)
                        || (NOW.matcher(own).find()
                                && noun.length() >= 2
                                && !VARIES.matcher(noun).find())
                        || AREA.matcher(noun).find())) {
            stock.computeIfAbsent(String.join("/", noun, unit, subject, frame.time()), none -> new ArrayList<>())
                    .add(told);
        }
        if (figure.number() >= 10 && (noun.length() >= 2 || figure.unit().equals("户"))) {
            char[] digits = figure.value().toPlainString().toCharArray();
            Arrays.sort(digits);
            // Of three digits and more the same digits are the slip, whatever the group is called besides.
            String same = figure.number() >= 100 ? Labels.head(noun) : noun;
            String whose = figure.number() >= 1_000 ? "" : subject;
            String key = String.join("/", same, unit, new String(digits), whose, frame.time());
            slips.computeIfAbsent(key, none -> new ArrayList<>()).add(told);
        }
    }

    /** 有4个社区底数不清: some of them, where nothing says that these are all there are. */
    private static boolean some(Text text, Frame frame, String noun) {
        int behind = frame.end() + noun.length();
        return frame.lead().matches("(?:我?[镇乡村校院])?有")
                && text.flat().startsWith(noun, frame.end())
                && behind < text.length()
                && "，、。；（\n".indexOf(text.flat().charAt(behind)) < 0;
    }

    /** 现有科室28个，党支部9个: the second is as much of the whole as the first. */
    private static boolean listed(Text text, Frame frame, String noun) {
        int sentence = text.sentences().get(frame.sentence()).start();
        String before = text.flat().substring(Math.max(sentence, frame.from() - 60), frame.from());
        String clauses = before.substring(before.lastIndexOf('；') + 1);
        return frame.lead().equals(noun) && LISTED.matcher(clauses).find() && !clauses.contains("其中");
    }

    /** What it counts, by the name a unit has one number of where it begins with that: 604名职工公开了…. */
    private static String noun(Text text, Frame frame) {
        Figure figure = frame.figure();
        if (figure.unit().equals("户")) {
            return "";
        }
        String noun = CANON.matcher(figure.label()).replaceAll("");
        boolean behind = text.flat().startsWith(figure.label(), figure.end());
        if (noun.equals("委员") && frame.lead().contains("党委")) {
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

    private static void deeds(Text text, Map<String, List<Told>> stock) {
        Matcher matcher = DEED.matcher(text.flat());
        while (matcher.find()) {
            String number = matcher.group("number") == null ? matcher.group("of") : matcher.group("number");
            String noun = (matcher.group("noun") == null ? "发展党员" : matcher.group("noun"))
                    .replaceAll("新发展|发展新", "发展")
                    .replaceFirst("(?<=党委会).*$|议$", "");
            if (MINE.matcher(clause(text, matcher.start())).matches()
                    && text.role(matcher.start()) != Heading.Role.PLANS) {
                ChineseNumber.parse(number)
                        .ifPresent(value -> stock.computeIfAbsent(noun, none -> new ArrayList<>())
                                .add(new Told(value, matcher.start(), matcher.end(), true, true, "", noun)));
            }
        }
    }

    private static String clause(Text text, int at) {
        int from = at;
        while (from > 0 && "，。；：、\n（".indexOf(text.flat().charAt(from - 1)) < 0) {
            from--;
        }
        return text.flat().substring(from, at);
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
}
