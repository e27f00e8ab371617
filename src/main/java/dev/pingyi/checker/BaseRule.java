package dev.pingyi.checker;

import dev.pingyi.checker.Heading.Role;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A full hundred per cent says nothing without what was due and what was done. An aim may be whole. */
final class BaseRule implements Rule {

    private static final Pattern FULL = Pattern.compile("(?<![\\d.])100(?:\\.0+)?%|百分之(?:一)?百(?![一二三四五六七八九])|百分百");
    private static final Pattern ALL = Pattern.compile("全部|均|都|全覆盖|逐一|悉数|无一");
    private static final Pattern AIM = Pattern.compile("力争|目标|争取|要求|原则上|计划|将(?:实现|达到|确保)");
    private static final Pattern STRONG_AIM =
            Pattern.compile("力争|争取|目标是|下一步|明年|今后|到20\\d{2}年(?:年?底|末)?，?(?:要|实现|力争|全面)");
    /** 其中3个支部达到100%: which of them are whole. */
    private static final Pattern UNITS =
            Pattern.compile("\\d(?:个|家|所)[\\p{IsHan}&&[^率度]]{1,8}(?:均|都|已)?(?:达到|达|为|实现)了?$");

    private static final Pattern IDIOM = Pattern.compile("^(?:的)?(?:热情|努力|精力|投入|信心|责任|真心|诚意)");

    /** 参会率达到98%: a rate of what must have been counted. */
    private static final Pattern RATE = Pattern.compile(
            "(?:参(?:会|学|训|评|与)率|到(?:会|课)率|满意(?:率|度)|覆盖率|[办完]结率|完成率|达标率|[组已]建率|签订率|化解率|转化率|合格率|知晓率|回访率|收缴率|整改率|优秀率)"
                    + "(?:均|都|已|也)?(?:为|达|达到|保持在|稳定在|在)?(?<rate>[6-9]\\d(?:\\.\\d+)?%)");

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
            rates(text, sentence, findings);
        }
    }

    private static void rates(Text text, Text.Sentence sentence, Findings findings) {
        Matcher rate = RATE.matcher(text.flat()).region(sentence.start(), sentence.end());
        while (rate.find()) {
            String before = text.flat().substring(sentence.start(), rate.start());
            boolean counted = sentence.figures().stream().anyMatch(Figure::additive);
            boolean open = text.role(rate.start()) != Role.PLANS && text.role(rate.start()) != Role.PROBLEMS;
            if (!counted
                    && open
                    && !STRONG_AIM.matcher(before).find()
                    && !Changes.GROWTH.matcher(before).find()) {
                findings.add(
                        Level.NOTICE, "no-base", rate.start(), rate.end("rate"), "no-base-rate", rate.group("rate"));
            }
        }
    }

    private static boolean based(Text text, Text.Sentence sentence, int from, Matcher full) {
        String before = text.flat().substring(sentence.start(), full.start());
        String behind = text.flat().substring(full.end(), Math.min(text.length(), full.end() + 6));
        if (STRONG_AIM.matcher(before).find()
                || AIM.matcher(before.substring(Math.max(0, before.length() - 16)))
                        .find()
                || before.endsWith("超过")
                || UNITS.matcher(before).find()
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
        List<Figure> following = sentence.figures().stream()
                .filter(figure -> figure.additive() && figure.start() > full.end() && figure.start() < full.end() + 24)
                .limit(2)
                .toList();
        boolean told = following.size() == 2
                && following.getFirst().comparable(following.getLast())
                && following.getFirst().value().compareTo(following.getLast().value()) == 0;
        boolean near = !counts.isEmpty() && counts.getLast().start() >= from;
        boolean all = near
                && ALL.matcher(text.flat().substring(counts.getFirst().start(), full.start()))
                        .find();
        // 应到23名，实到率100% in a bracket behind: （23/23）
        return told || (twice && (near || from == sentence.start())) || all || behind.matches("（\\d.*");
    }
}
