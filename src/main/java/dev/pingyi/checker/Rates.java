package dev.pingyi.checker;

import java.util.List;
import java.util.regex.Pattern;

/** A rate and the two counts in front of it: 应到100人，实到85人，到会率85%. */
final class Rates {

    private static final Pattern RATE =
            Pattern.compile("率(?:为|达|达到|是|约|提高到)?(?:了)?$|(?:完成|达到?)(?:年度|全年)?(?:计划|任务|目标)(?:数|任务)?的$");
    private static final Pattern DUE =
            Pattern.compile("应|共|全部|总|全[镇县乡村]|受理|接访|登记|收到|列入|排查|发放|发出|收回|回收|征集|梳理|摸排|计划|任务|目标|确定|需|有|抽查|测评|参评");
    private static final Pattern DONE =
            Pattern.compile("实|已|办结|完成|参加|到会|参会|签订|转化|解决|化解|整改|收回|有效|建成|建立|覆盖|到位|满意|合格|达标|发展|销号|培训|到课|参训|回访");
    private static final Pattern RECEIVED = Pattern.compile("受理|应|总|登记|收到|列入|排查|计划|发放|发出");

    private Rates() {}

    static void check(Text text, List<Frame> frames, int at, Findings findings) {
        Frame rate = frames.get(at);
        if (at < 2 || !RATE.matcher(rate.lead()).find() || rate.gap() > 0 || rate.has(Cue.UP, Cue.DOWN, Cue.THAN)) {
            return;
        }
        Frame done = frames.get(at - 1);
        Frame due = frames.get(at - 2);
        if (!done.comparable(due) || done.gap() > 0) {
            return;
        }
        boolean swapped =
                DONE.matcher(due.lead()).find() && RECEIVED.matcher(done.lead()).find();
        boolean rated = done.figure().value().compareTo(due.figure().value()) <= 0
                && named(rate.lead(), text.flat().substring(due.end(), rate.from()));
        boolean known = DUE.matcher(due.lead() + due.tail()).find()
                && DONE.matcher(done.lead() + done.tail()).find();
        if ((swapped || rated || known) && !holds(frames.subList(Math.max(0, at - 12), at), rate, findings)) {
            new Share(swapped ? due : done, (swapped ? done : due).figure(), rate).wrong(Level.ERROR, null, findings);
        }
    }

    /** 应到45名，实到42名，请假3名，到会率93.3%: any two in front may be meant. */
    private static boolean holds(List<Frame> counts, Frame rate, Findings findings) {
        for (Frame part : counts) {
            for (Frame base : counts) {
                boolean smaller = part.figure().value().compareTo(base.figure().value()) <= 0;
                var share = new Share(part, base.figure(), rate);
                if (!part.is(base) && part.comparable(base) && smaller && share.holds()) {
                    share.right(findings);
                    return true;
                }
            }
        }
        return false;
    }

    /** 帮助解决52个，解决率…: the rate is called after what was done. */
    private static boolean named(String lead, String words) {
        int rate = lead.lastIndexOf('率');
        return rate >= 2 && words.contains(lead.substring(rate - 2, rate));
    }
}
