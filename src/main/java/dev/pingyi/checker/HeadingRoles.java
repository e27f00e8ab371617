package dev.pingyi.checker;

import dev.pingyi.checker.Heading.Role;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a section is for, by its title and by the section it stands in. */
final class HeadingRoles {

    private static final Pattern LAST_YEAR = Pattern.compile(
            "(?:上(?:一)?(?:年|次|轮)|去年|往年|(?:19|20)\\d{2}年).{0,16}(?:整改|问题|反馈|点评|批评)|整改(?:落实|完成|进展)?(?:的)?情况"
                    + "|(?:反馈|点评|指出)(?:的)?(?:.{0,6})问题(?:.{0,6})整改|“回头看”情况");
    /** 上年度存在问题整改情况 is about last year for all its 存在问题. */
    private static final Pattern ANSWERED = Pattern.compile("(?:上(?:一)?(?:年|次|轮)|去年|往年)[^，。]{0,20}(?:整改|销号|落实)");

    private static final Pattern PROBLEMS = Pattern.compile("问题|不足|差距|短板|薄弱环节|困难|原因|毛病|欠账|弱项|软肋|病根|教训|没做好|没干好");
    private static final Pattern OWN_PROBLEMS =
            Pattern.compile("存在.{0,8}(?:问题|不足|差距)|问题.{0,6}原因|不足之处|主要(?:问题|不足|差距)|原因分析");
    private static final Pattern PLANS =
            Pattern.compile("打算|计划|下一步|下步|下一阶段|今后|改进措施|努力方向|工作思路|整改措施|明年|来年|工作安排|目标任务|改进方向");
    private static final Pattern OWN_PLANS = Pattern.compile("下一步|下步|打算|今后|明年");
    private static final Pattern ANSWERS = Pattern.compile("(?:针对|解决|改进).{0,10}(?:措施|打算|思路|方向)");
    private static final Pattern OTHER = Pattern.compile("基本情况|概况|结束语|结语|附件|简历|个人情况");
    private static final Pattern ACHIEVEMENTS =
            Pattern.compile("成效|履职|履行|做法|工作情况|主要工作|完成情况|特点|亮点|成绩|职责|建设|教育|管理|合力|党建|发展|队伍");

    private HeadingRoles() {}

    /**
     * @param top whether it is a section of the report and below no other
     * @param above role of the section around it, null for none
     */
    static Role of(String title, boolean top, @Nullable Role above) {
        if (above == Role.LAST_YEAR
                || above == Role.PLANS
                || (above == Role.PROBLEMS && !OWN_PLANS.matcher(title).find())) {
            return above;
        }
        if (above != null && above != Role.OTHER) {
            if (OWN_PROBLEMS.matcher(title).find()) {
                return Role.PROBLEMS;
            }
            return OWN_PLANS.matcher(title).find() ? Role.PLANS : above;
        }
        Role named = named(title);
        boolean section = top && !OTHER.matcher(title).find();
        return named == Role.OTHER && section ? Role.ACHIEVEMENTS : named;
    }

    /** Whether plans are announced, 存在问题及下一步打算 included. */
    static boolean plans(String title) {
        return PLANS.matcher(title).find();
    }

    /** What the title by itself tells. */
    static Role named(String title) {
        if (ANSWERED.matcher(title).find() && !title.contains("原因")) {
            return Role.LAST_YEAR;
        }
        if (LAST_YEAR.matcher(title).find() && !OWN_PROBLEMS.matcher(title).find()) {
            return Role.LAST_YEAR;
        }
        boolean plans = PLANS.matcher(title).find();
        if (PROBLEMS.matcher(title).find()) {
            boolean answers =
                    plans && (title.indexOf("问题") < 0 || ANSWERS.matcher(title).find());
            return answers && !OWN_PROBLEMS.matcher(title).find() ? Role.PLANS : Role.PROBLEMS;
        }
        if (plans) {
            return Role.PLANS;
        }
        return ACHIEVEMENTS.matcher(title).find() ? Role.ACHIEVEMENTS : Role.OTHER;
    }
}
