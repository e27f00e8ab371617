package dev.pingyi.checker;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All of them in one place, and not all of them in another: 均超过10万元 against 个别不足5万元; 全部整改到位 against 尚有2个未整改. */
final class ClaimRule implements Rule {

    private static final Pattern ALL = Pattern.compile("均|全部|都|所有");
    private static final Pattern SOME = Pattern.compile("个别|有的|仍有|还有|尚有|部分|少数|一些");
    private static final Pattern DONE =
            Pattern.compile("(?<what>[\\p{IsHan}]{2,8}?)(?:已经?|目前)?(?:全部|均已|均)(?<deed>整改|完成|办结|销号|转化|建成|化解|达标|到位)");
    private static final Pattern LEFT = Pattern.compile(
            "(?:仍有|尚有|还有)(?:\\d+|[一二两三四五六七八九十])(?:个|名|户|件|项|处|家)(?<what>[\\p{IsHan}]{0,10}?)(?:尚未|没有|还未|未)[\\p{IsHan}]{0,3}?(?<deed>整改|完成|办结|销号|转化|建成|化解|达标|到位)");

    @Override
    public void check(Text text, Findings findings) {
        List<Frame> bounds = text.frames().stream()
                .filter(frame -> frame.figure().bound() != 0 && !planned(text, frame.start()))
                .limit(200)
                .toList();
        for (Frame least : bounds) {
            if (least.figure().bound() > 0 && ALL.matcher(clause(text, least)).find()) {
                bounds.stream()
                        .filter(most -> most.figure().bound() < 0
                                && most.figure().unit().equals(least.figure().unit())
                                && most.figure()
                                                .value()
                                                .compareTo(least.figure().value())
                                        <= 0
                                && SOME.matcher(clause(text, most)).find()
                                && most.time().equals(least.time())
                                && Labels.covered(words(least), most.lead()) >= 0.5)
                        .forEach(most -> add(
                                Math.min(least.from(), most.from()),
                                Math.max(least.end(), most.end()),
                                most.start(),
                                most.end(),
                                text,
                                least.start(),
                                findings));
            }
        }
        Matcher left = LEFT.matcher(text.flat());
        while (left.find()) {
            Matcher done = DONE.matcher(text.flat());
            while (done.find()) {
                boolean same = done.group("deed").equals(left.group("deed"))
                        && left.group("what").length() >= 2
                        && done.group("what").endsWith(left.group("what"));
                if (same && !planned(text, done.start()) && !planned(text, left.start())) {
                    add(left.start(), left.end(), left.start(), left.end(), text, done.start(), findings);
                    break;
                }
            }
        }
    }

    private static void add(int from, int until, int start, int end, Text text, int other, Findings findings) {
        boolean near = until - from < 80 && text.line(from) == text.line(until - 1);
        findings.add(
                Level.WARNING,
                "contradiction",
                near ? from : start,
                near ? until : end,
                "contradiction-words",
                text.line(other));
    }

    private static String clause(Text text, Frame frame) {
        return text.flat()
                .substring(Math.max(text.sentences().get(frame.sentence()).start(), frame.start() - 30), frame.start());
    }

    private static String words(Frame frame) {
        return ALL.matcher(frame.lead()).replaceAll("");
    }

    private static boolean planned(Text text, int at) {
        return text.role(at) == Heading.Role.PLANS;
    }
}
