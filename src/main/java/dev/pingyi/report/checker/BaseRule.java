package dev.pingyi.report.checker;

import dev.pingyi.report.checker.Heading.Role;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A full hundred per cent says nothing without what was due and what was done. An aim may be whole. */
final class BaseRule implements Rule {

    private static final Pattern FULL = Pattern.compile("(?<![\\d.])100(?:\\.0+)?%|百分之(?:一)?百(?![一二三四五六七八九])|百分百");
    private static final Pattern ALL = Pattern.compile("全部|均|都|全覆盖|逐一|悉数|无一");
    private static final Pattern AIM = Pattern.compile("力争|目标|争取|要求|原则上|计划|将(?:实现|达到|确保)");
    private static final Pattern STRONG_AIM = Pattern.compile("力争|争取|目标是|下一步|明年|今后");
    private static final Pattern IDIOM = Pattern.compile("^(?:的)?(?:热情|努力|精力|投入|信心|责任|真心|诚意)");

    @Override
    public void check(Text text, Findings findings) {
        for (Text.Sentence sentence : text.sentences()) {
            Matcher matcher = FULL.matcher(text.flat()).region(sentence.start(), sentence.end());
            matcher.useTransparentBounds(true);
            int from = sentence.start();
            while (matcher.find()) {
                if (!based(text, sentence, from, matcher)
                        && text.role(matcher.start()) != Role.PLANS
                        && text.role(matcher.start()) != Role.PROBLEMS) {
                    findings.add(Level.WARNING, "no-base", matcher.start(), matcher.end(), "no-base");
                }
                from = matcher.end();
            }
        }
    }

    private static boolean based(Text text, Text.Sentence sentence, int from, Matcher full) {
        String before = text.flat().substring(sentence.start(), full.start());
        String behind = text.flat().substring(full.end(), Math.min(text.length(), full.end() + 6));
        if (STRONG_AIM.matcher(before).find()
                || AIM.matcher(before.substring(Math.max(0, before.length() - 16)))
                        .find()
                || IDIOM.matcher(behind).find()) {
            return true;
        }
        List<Figure> counts = sentence.figures().stream()
                .filter(figure -> figure.additive()
                        && figure.end() < full.start() - 1
                        && figure.value().signum() > 0)
                .toList();
        boolean twice = counts.stream()
                .anyMatch(one -> counts.stream()
                        .anyMatch(other -> other.start() > one.start()
                                && other.value().compareTo(one.value()) == 0
                                && other.comparable(one)));
        boolean near = !counts.isEmpty() && counts.getLast().start() >= from;
        boolean all = near
                && ALL.matcher(text.flat().substring(counts.getFirst().start(), full.start()))
                        .find();
        // 应到23名，实到率100% in a bracket behind: （23/23）
        return (twice && (near || from == sentence.start())) || all || behind.matches("（\\d.*");
    }
}
