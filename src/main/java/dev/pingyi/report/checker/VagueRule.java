package dev.pingyi.report.checker;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 一批、明显、基本完成: quantities that say nothing where no figure stands beside them. */
final class VagueRule implements Rule {

    private static final Pattern VAGUE = Pattern.compile(
            "一大?批(?!次|准|评)|明显(?:增加|提高|提升|改善|增强|好转|下降|减少|成效|变化|进步|优化|加强)"
                    + "|(?:显著|大幅|大幅度|较大幅度)(?:增加|提高|提升|改善|增强|下降|减少|增长)|基本(?:完成|实现|达到|解决|消除|健全|落实)|若干(?:名|个|项|次)|不少(?:党员|干部|群众|村|支部)|大多数?(?:党员|干部|支部)");

    @Override
    public void check(Text text, Findings findings) {
        Matcher matcher = VAGUE.matcher(text.flat());
        while (matcher.find()) {
            if (!quantified(text, matcher.end())) {
                findings.add(Level.NOTICE, "vague", matcher.start(), matcher.end(), "vague", matcher.group());
            }
        }
    }

    /** A figure behind it in the same clause or the next says how much. */
    private static boolean quantified(Text text, int from) {
        int end = Math.min(text.length(), from + 24);
        for (int i = from; i < end; i++) {
            char c = text.flat().charAt(i);
            if (c == '。' || c == '；' || c == '\n') {
                end = i;
                break;
            }
        }
        int until = end;
        return text.figures().stream().anyMatch(figure -> figure.start() >= from && figure.start() < until);
    }
}
