package dev.pingyi.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What there was, what came and went, and what there is: 年初120名，新发展8名，转出3名，年末125名. */
final class Balances implements Rule {

    private static final Pattern OPENING = Pattern.compile("年初|上年末|上年底|去年底|去年末|期初|上年(?:度)?结[转余]|年初结[转余]|原有");
    private static final Pattern CLOSING = Pattern.compile("年末|年底|期末|现有|目前|截至|结余|结存|余额|库存|实有");
    private static final Pattern GAIN =
            Pattern.compile("新发展|发展|转入|接收|新增|增加|收入|入账|补充|调入|招录|接转入|吸收|筹集|收缴|拨入|拨付|到账|新进|购入|收到|接受|收进|进账|存入");
    private static final Pattern LOSS = Pattern.compile(
            "减少|转出|去世|死亡|病故|支出|除名|出党|开除|调出|退休|离职|注销|处置|划转|消耗|发放|用于|使用|支付|撤销|销号|辞职|领用|慰问|花出去|花掉|花了|开支|缴纳");
    private static final int MOST = 12;

    @Override
    public void check(Text text, Findings findings) {
        List<Frame> all = text.frames();
        for (int i = 0; i < all.size(); i++) {
            Frame opening = all.get(i);
            if (opening.counts() && OPENING.matcher(opening.lead()).find() && !opening.has(Cue.THAN, Cue.FROM)) {
                flow(text, all, i, findings);
            }
        }
    }

    private static void flow(Text text, List<Frame> all, int at, Findings findings) {
        Frame opening = all.get(at);
        int paragraph = text.lineEndAt(opening.start());
        List<Frame> gains = new ArrayList<>();
        List<Frame> losses = new ArrayList<>();
        for (Frame frame : all.subList(at + 1, Math.min(all.size(), at + MOST))) {
            if (frame.start() > paragraph) {
                return;
            }
            if (!frame.comparable(opening) || frame.has(Cue.AMONG) || frame.bracket() >= 0) {
                continue;
            }
            boolean gain = GAIN.matcher(frame.lead()).find();
            boolean loss = LOSS.matcher(frame.lead()).find();
            if (CLOSING.matcher(frame.lead()).find() && !gain && !loss) {
                close(opening, gains, losses, frame, findings);
                return;
            }
            if (gain == loss) {
                return;
            }
            (gain ? gains : losses).add(frame);
        }
    }

    private static void close(Frame opening, List<Frame> gains, List<Frame> losses, Frame closing, Findings findings) {
        if (gains.isEmpty() && losses.isEmpty()) {
            return;
        }
        BigDecimal made = opening.figure().value().add(PartList.sum(gains)).subtract(PartList.sum(losses));
        BigDecimal off = made.subtract(closing.figure().value()).abs();
        boolean holds = off.compareTo(closing.figure().quantum()) < 0;
        List<Frame> terms = new ArrayList<>(List.of(opening));
        terms.addAll(gains);
        terms.addAll(losses);
        findings.relateFrames(Relation.Kind.BALANCE, terms, closing, holds);
        if (!holds) {
            findings.add(
                    Level.ERROR,
                    "sum",
                    opening.start(),
                    closing.end(),
                    "balance",
                    opening.figure().plain() + terms("＋", gains) + terms("－", losses),
                    closing.figure().plain(made),
                    closing.figure().plain());
        }
    }

    private static String terms(String sign, List<Frame> frames) {
        return frames.stream().map(frame -> sign + frame.figure().plain()).collect(Collectors.joining());
    }
}
