package dev.pingyi.checker;

import java.util.List;
import java.util.regex.Pattern;

/** No more can be done than was due: 应到45名，实到54名; 受理86件，办结91件. */
final class DueRule implements Rule {

    private static final Pattern DUE = Pattern.compile("应[到参派建交缴签换办]|受理|接访|收到|排查|反馈|列出|列入|指出|移交|征集|登记|梳理|收集");
    private static final Pattern DONE =
            Pattern.compile("实[到参派建交缴签换办]|实际|已建|办结|化解|整改|解决|销号|转化|答复|采纳|已(?:办理|落实|完成|回应|回复|兑现)");
    /** 全镇贫困人口1267人，已签约1289人; 发现问题合同47份，目前已整改52份. */
    private static final Pattern ALL = Pattern.compile("全[镇乡村县区市校院局厂]|共|发现|现有|查出|查摆");

    private static final Pattern ALREADY = Pattern.compile("^，(?:目前|现|今年|年内|截至目前|到年底)?(?:均|全部)?已[\\p{IsHan}]{1,8}$");
    private static final Pattern OTHER = Pattern.compile("培训|走访|建成|建立|流转|发放|吸纳|群众|措施|新增|历年|其中|往年|遗留|带动|共性|制定|；");

    @Override
    public void check(Text text, Findings findings) {
        for (Text.Sentence sentence : text.sentences()) {
            List<Figure> figures = sentence.figures();
            for (int i = 0; i + 1 < figures.size(); i++) {
                Figure due = figures.get(i);
                Figure done = figures.get(i + 1);
                if (due.comparable(done)
                        && done.value().compareTo(due.value()) > 0
                        && (pair(text, sentence, due, done) || already(text, sentence, due, done))) {
                    findings.add(
                            pair(text, sentence, due, done) ? Level.ERROR : Level.WARNING,
                            "subset",
                            due.start(),
                            done.end(),
                            "due",
                            due.plain() + due.unit(),
                            done.plain() + done.unit());
                }
            }
        }
    }

    private static boolean already(Text text, Text.Sentence sentence, Figure due, Figure done) {
        String front = text.flat().substring(Math.max(sentence.start(), due.start() - 16), due.start());
        String between = text.flat().substring(due.end(), Math.max(due.end(), done.start()));
        return due.unit().equals(done.unit())
                && !due.unit().equals("个")
                && ALL.matcher(front.substring(front.lastIndexOf('，') + 1)).find()
                && ALREADY.matcher(between).find()
                && !OTHER.matcher(between).find();
    }

    private static boolean pair(Text text, Text.Sentence sentence, Figure due, Figure done) {
        String front = text.flat().substring(Math.max(sentence.start(), due.start() - 10), due.start());
        String between = text.flat().substring(due.end(), Math.max(due.end(), done.start()));
        return between.length() <= 14
                && DUE.matcher(front.substring(front.lastIndexOf('，') + 1)).find()
                && DONE.matcher(between).find()
                && !OTHER.matcher(between).find();
    }
}
