package dev.pingyi.report.checker;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The same figure given twice with two values: 全镇党员786名 here, 共有党员768名 there; 发展党员16名 and 发展党员18名. Only for
 * what there is one of at a time, said of the whole unit, and not of another year or of a part.
 */
final class ContradictionRule implements Rule {

    /** What a unit has one number of. */
    private static final String STOCK =
            "(?:在册)?(?:正式|预备|流动|女|农村|困难|生活困难|退休)?党员|(?:基层|农村|村|机关|非公企业|两新组织|企业)?(?:党支部|党组织|党总支)|行政村|村民小组|自然村|社区|班子成员|党委委员|支委"
                    + "|支部委员|村(?:“?两委”?)?干部|(?:村)?后备干部|入党积极分子|发展对象|村(?:党组织|党支部|支部)书记|网格员?|联户长|志愿者|教职工|教师|学生|职工|员工|群众代表|党小组|(?:软弱涣散|后进)(?:村)?党组织|总人口|人口|村";

    /** What is done once a year in one number. */
    private static final String DEEDS =
            "发展党员|发展新党员|新发展党员|讲党课|(?:带头|为党员)讲党课|(?:主持)?召开(?:专题)?党委会(?:议)?|召开党建(?:工作)?(?:专题|专项)?会(?:议)?|转正党员|培训党员|确定入党积极分子|吸收入党积极分子|(?:摸排|排查)流动党员|整顿软弱涣散党组织";

    private static final String NUMBER = "(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?[万]?|[一二两三四五六七八九十百千零〇]{1,9})";
    private static final String UNIT = "(?:名|人|个|位|次|场|户)(?![余多均次]|以上|以下)";
    private static final String WHOLE =
            "(?:全[镇乡县村区社街道校]{1,2}|我[镇乡县村区社校]{1,2}|本[镇乡县村校]|支部|公司|学校|企业|现|共|总|下辖|下设|辖|目前|有|对|组织|动员|的)";
    private static final Pattern FRONT = Pattern.compile("(?<whole>" + WHOLE + ")(?:共|现|设|有|在册|建有|辖|镇|现有|共有)*(?<noun>"
            + STOCK + ")(?:总数|人数)?(?:为|有|共|共有|达|达到)?(?<number>" + NUMBER + ")" + UNIT);
    private static final Pattern BEHIND =
            Pattern.compile("(?<whole>" + WHOLE + "|^|[，。；、\\n（])(?:共|现|设|有|下设|建有|辖|现有|共有)*(?<number>" + NUMBER
                    + ")(?:名|个|位)(?<noun>" + STOCK + ")(?!代表|骨干|大会|家庭|活动|阵地|中|的|民|级|干|党|支|两|里|“|信|服|小|委|书|工|服务)");
    private static final Pattern DEED =
            Pattern.compile("(?<noun>" + DEEDS + ")(?:共|累计)?(?<number>" + NUMBER + ")(?:名|人|次|场|堂|个)(?![余多]|以上|以下)");
    private static final Pattern AREA =
            Pattern.compile("(?<noun>总面积|耕地面积|村集体(?:经济)?(?:总)?收入|集体(?:经济)?(?:总)?收入)(?:为|达|达到|约)?(?<number>" + NUMBER
                    + ")(?:余)?(?:平方公里|亩|万元|亿元)");
    private static final Pattern OTHER_TIME = Pattern.compile(
            "去年|上年|上一年|年初|同期|曾|原有|原来|原|过去|比|增加|减少|新增|(?:19|20)\\d{2}年|由|从|到|计划|力争|目标|其中|每|平均|中有|选|抽|部分|各|培训|慰问|走访|表彰|新|余|名|个|含");

    private record Told(BigDecimal value, int start) {}

    @Override
    public void check(Text text, Findings findings) {
        Map<String, Told> told = new HashMap<>();
        for (Pattern pattern : new Pattern[] {FRONT, BEHIND, AREA, DEED}) {
            Matcher matcher = pattern.matcher(text.flat());
            while (matcher.find()) {
                int number = matcher.start("number");
                if (pattern == BEHIND ? !stands(text, matcher) : otherTime(text, matcher)) {
                    continue;
                }
                String noun = noun(matcher.group("noun"));
                BigDecimal value = ChineseNumber.parse(matcher.group("number")).orElse(null);
                if (value != null && value.compareTo(BigDecimal.ONE) > 0) {
                    compare(text, told, noun, new Told(value, number), matcher, findings);
                }
            }
        }
    }

    private static void compare(
            Text text, Map<String, Told> told, String noun, Told here, Matcher matcher, Findings findings) {
        @Nullable Told first = told.putIfAbsent(noun, here);
        if (first == null || first.value().compareTo(here.value()) == 0) {
            return;
        }
        int start = Math.max(matcher.start("noun") < matcher.start("number") ? matcher.start("noun") : here.start(), 0);
        findings.add(
                Level.ERROR,
                "contradiction",
                start,
                matcher.end(),
                "contradiction",
                noun,
                here.value().toPlainString(),
                text.line(first.start()),
                first.value().toPlainString());
    }

    /** 基层党支部 and 党支部 are told as one. */
    private static String noun(String noun) {
        return noun.replaceAll("^(?:在册|基层)", "")
                .replaceAll("[“”]", "")
                .replaceAll("^(?:带头|为党员|主持)", "")
                .replaceAll("新发展|发展新", "发展")
                .replaceAll("会议$", "会");
    }

    private static boolean otherTime(Text text, Matcher matcher) {
        int clause = clause(text, matcher.start());
        String before = text.flat().substring(clause, Math.max(clause, matcher.start()));
        return OTHER_TIME.matcher(before + matcher.group()).find();
    }

    /** 32个党支部 by itself is the total only with 全镇 or 现有 in front, or at the head of a sentence that goes on with 中. */
    private static boolean stands(Text text, Matcher matcher) {
        String whole = matcher.group("whole");
        boolean named = whole.length() > 0 && "，。；、\n（的".indexOf(whole.charAt(0)) < 0;
        return named && !otherTime(text, matcher);
    }

    private static int clause(Text text, int at) {
        int from = Math.max(0, at - 10);
        for (int i = at - 1; i >= from; i--) {
            if ("，。；\n（".indexOf(text.flat().charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return from;
    }
}
