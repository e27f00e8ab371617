package dev.pingyi.checker;

import java.util.List;
import java.util.regex.Pattern;

/** A rate and the two counts in front of it: 应到100人，实到85人，到会率85%. */
final class RateRule implements Rule {

    private static final Pattern RATE =
            Pattern.compile("率(?:为|达|达到|是|约|提高到)?(?:了)?$|(?:完成|达到?)(?:年度|全年)?(?:计划|任务|目标)(?:数|任务)?的$");
    private static final Pattern DUE =
            Pattern.compile("应|共|全部|总|全[镇县乡村]|受理|接访|登记|收到|列入|排查|发放|发出|收回|回收|征集|梳理|摸排|计划|任务|目标|确定|需|有|抽查|测评|参评");
    private static final Pattern DONE =
            Pattern.compile("实|已|办结|完成|参加|到会|参会|签订|转化|解决|化解|整改|收回|有效|建成|建立|覆盖|到位|满意|合格|达标|发展|销号|培训|到课|参训|回访");
    private static final Pattern RECEIVED = Pattern.compile("受理|应|总|登记|收到|列入|排查|计划|发放|发出");

    @Override
    public void check(Text text, Findings findings) {
        for (Text.Sentence sentence : text.sentences()) {
            List<Figure> figures = sentence.figures();
            for (int j = 2; j < figures.size(); j++) {
                if (figures.get(j).percent()) {
                    rate(text, sentence, j, findings);
                }
            }
        }
    }

    private static void rate(Text text, Text.Sentence sentence, int j, Findings findings) {
        Figure percent = sentence.figures().get(j);
        Figure done = sentence.figures().get(j - 1);
        Figure due = sentence.figures().get(j - 2);
        String lead = text.flat()
                .substring(done.end(), Math.max(done.end(), percent.start()))
                .replaceFirst("(?:约|近|超过|百分之)$", "");
        if (!RATE.matcher(lead).find()
                || !done.comparable(due)
                || lead.length() > 16
                || lead.indexOf('；') >= 0
                || done.start() - due.end() > 18
                || Changes.GROWTH.matcher(lead).find()) {
            return;
        }
        String dueWords = text.flat().substring(Math.max(sentence.start(), due.start() - 10), due.start())
                + after(text, due, done.start());
        String doneWords = text.flat().substring(due.end(), done.start());
        if (DONE.matcher(front(text, sentence, due)).find()
                && RECEIVED.matcher(doneWords).find()) {
            Figure swapped = done;
            done = due;
            due = swapped;
        } else if (!(done.value().compareTo(due.value()) <= 0
                        && named(lead, doneWords + after(text, done, percent.start())))
                && (!DUE.matcher(dueWords).find()
                        || !DONE.matcher(doneWords + after(text, done, percent.start()))
                                .find())) {
            return;
        }
        if (!done.shareOf(due, percent) && !other(sentence, j, percent)) {
            PercentRule.wrong(done, percent, due, null, findings);
        }
    }

    /** 帮助解决52个，解决率…: the rate is called after what was done. */
    private static boolean named(String lead, String words) {
        int rate = lead.lastIndexOf('率');
        return rate >= 2 && words.contains(lead.substring(rate - 2, rate));
    }

    /** 应到45名，实到42名，请假3名，到会率93.3%: two others in front are meant. */
    private static boolean other(Text.Sentence sentence, int j, Figure percent) {
        List<Figure> figures = sentence.figures().subList(Math.max(0, j - 4), j);
        return figures.stream()
                .anyMatch(part -> figures.stream()
                        .anyMatch(base -> part.comparable(base)
                                && part.value().compareTo(base.value()) <= 0
                                && part.start() != base.start()
                                && part.shareOf(base, percent)));
    }

    private static String front(Text text, Text.Sentence sentence, Figure figure) {
        return text.flat().substring(Math.max(sentence.start(), figure.start() - 10), figure.start());
    }

    private static String after(Text text, Figure figure, int until) {
        return text.flat().substring(figure.end(), Math.min(until, figure.end() + 6));
    }
}
