package dev.pingyi.checker;

import dev.pingyi.checker.Heading.Role;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 一批、明显、基本完成: quantities that say nothing where no figure stands beside them. */
final class VagueRule implements Rule {

    private static final String RISES = "(?:增加|提高|提升|改善|增强|好转|下降|减少|成效|变化|进步|优化|加强|增长|改观|效果|加快|压减|缓解)";
    private static final Pattern VAGUE = Pattern.compile(
            "(?:一大?批|大批)(?!次|准|评)|大量(?:的)?(?!减|流失|外出)|(?:举办|开展|组织|召开|进行)了?(?:多[期场批轮次]|一些|不少)|明显(?:的)?" + RISES + "|"
                    + "(?:提升|改善|增强|提高|好转|增长|下降)(?:较为|比较|十分)?明显|(?:显著|大幅度?|较大幅度|极大)(?:地)?"
                    + RISES
                    + "|(?:较大|很大|显著|长足)(?:的)?(?:提升|提高|改善|进步|成效|增长|发展|变化)"
                    + "|基本(?:完成|实现|达到|解决|消除|健全|落实|建成|整改到位|到位)|若干(?:名|个|项|次|件)|(?:不少|许多|众多|很多|大量|相当一部分)(?:的)?(?:党员|干部|群众|村|支部|问题|资金|人力|物力|实事|工作)"
                    + "|(?:绝)?大(?:多数|部分)(?:的)?(?:党员|干部|支部|群众|村|问题|党组织)|多次(?:召开|开展|组织|深入|到|研究|走访|调研)|有(?:了)?(?:所|较大|一定)(?:提高|提升|改善|增强|好转|增加|下降)");
    private static final Pattern AIM = Pattern.compile("下一步|今后|明年|力争|争取|计划|着力|目标是|将(?!军|近|来)");
    private static final Pattern CLAUSE_END = Pattern.compile("[。；\\n]");

    @Override
    public void check(Text text, Findings findings) {
        Matcher matcher = VAGUE.matcher(text.flat());
        while (matcher.find()) {
            Role role = text.role(matcher.start());
            if (role != Role.PLANS
                    && role != Role.PROBLEMS
                    && !quantified(text, matcher.start(), matcher.end())
                    && !negated(text, matcher.start())
                    && !aim(text, matcher.start())) {
                findings.add(Level.NOTICE, "vague", matcher.start(), matcher.end(), "vague", matcher.group());
            }
        }
    }

    /** 下一步要培养一批…: what is still to be done has no figure yet. */
    private static boolean aim(Text text, int start) {
        int from = start;
        while (from > 0 && start - from < 40 && "。；\n".indexOf(text.flat().charAt(from - 1)) < 0) {
            from--;
        }
        return AIM.matcher(text.flat().substring(from, start)).find();
    }

    /** 没有明显提高, 不会有大的改善 say no quantity. */
    private static boolean negated(Text text, int start) {
        String before = text.flat().substring(Math.max(0, start - 3), start);
        return before.endsWith("不")
                || before.endsWith("没有")
                || before.endsWith("未")
                || before.endsWith("无")
                || before.endsWith("尚无");
    }

    /** A figure behind it in the same clause or the next says how much. */
    private static boolean quantified(Text text, int start, int from) {
        int until = Math.min(text.length(), from + 24);
        Matcher end = CLAUSE_END.matcher(text.flat()).region(from, until);
        int stop = end.find() ? end.start() : until;
        List<Figure> figures = text.figures();
        int low = 0;
        int high = figures.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (figures.get(middle).start() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean behind = low < figures.size() && figures.get(low).start() < stop;
        boolean before = low > 0
                && figures.get(low - 1).end() <= start
                && start - figures.get(low - 1).end() <= 2
                && figures.get(low - 1).percent();
        return behind || before;
    }
}
