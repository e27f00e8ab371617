package dev.pingyi.checker;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Counts and the shares they are said to be: 8名，占35%; 应到100人，实到85人，到会率85%; 女性6名、35岁以下11名，分别占37.5%和68.8%.
 * A share is right where any group fits that may be its base. Where it is said what it is a share of, that group alone may
 * be; and if another fits instead, that is nearly always the mistake and is named.
 */
final class Shares implements Rule {

    /** 占, 占比为, 占党员总数的. */
    private static final Pattern SHARE = Pattern.compile(
            "^(?:其|所|仅|只|约|共|分别|）)*(?:占(?:到|比|比为|比达|比达到|比例为|比例达|比重为|了|据)?|所占比例(?:为|达)?|比例(?:为|达到?)?|比重(?:为|达到?)?)(?:了|约)?(?:全[镇乡县村院校])?(?:(?<of>[\\p{IsHan}“”]{2,14}?)(?:总数|总人数|人数|总量|总额|数)?的?|总数的?|的)?$");
    /** 完成年度任务350人的98.5%, 占全镇23个村的75.2%: the base stands right in front. */
    private static final Pattern OF = Pattern.compile("占|完成(?:了)?(?:年度|全年|年初)?(?:计划|任务|目标)");

    private static final Pattern BASE_BEHIND = Pattern.compile("^[\\p{IsHan}“”]{0,12}?(?:总数|总人数)?的(?:约|近)?$");
    private static final Pattern TURN = Pattern.compile("(?:净增|新增|增加|净减|减少|多)了?$");

    @Override
    public void check(Text text, Findings findings) {
        for (List<Frame> sentence : Sentences.of(text)) {
            sentence(text, sentence, findings);
        }
    }

    private static void sentence(Text text, List<Frame> frames, Findings findings) {
        for (int i = 1; i < frames.size(); i++) {
            Frame percent = frames.get(i);
            if (percent.percent() && percent.figure().value().compareTo(Figure.HUNDRED) <= 0) {
                new Shares.Solver(text, frames, i, findings).solve();
            }
        }
    }

    /** One percentage. */
    private record Solver(Text text, List<Frame> frames, int at, Findings findings) {

        private Frame percent() {
            return frames.get(at);
        }

        void solve() {
            Frame before = frames.get(at - 1);
            if (respectively()) {
                return;
            }
            if (percent().mark() == ' '
                    && at >= 2
                    && before.counts()
                    && OF.matcher(before.lead()).find()
                    && BASE_BEHIND.matcher(percent().lead()).matches()) {
                Frame part = frames.get(at - 2);
                boolean own = before.lead().matches("(?:其|所|仅|只|约|共|已)?(?:占|完成).*");
                if (own && part.counts() && part.comparable(before)) {
                    told(part, List.of(before));
                }
                return;
            }
            Rates.check(text, frames, at, findings);
            Matcher share = SHARE.matcher(percent().lead());
            boolean bracket = percent().lead().isEmpty() && percent().mark() == '（';
            if (!bracket && (!share.find() || percent().gap() > 0 || percent().mark() == '；')) {
                return;
            }
            Frame part = part();
            if (part != null) {
                share(part, bracket ? null : share.group("of"));
            }
        }

        /** The count that is said to be the share. */
        private @Nullable Frame part() {
            int j = at - 1;
            while (j > 0 && frames.get(j).figure().bound() != 0) {
                j--;
            }
            Frame found = frames.get(j);
            if (found.bracket() >= 0 && found.bracket() != percent().bracket()) {
                int open = found.bracket();
                if (frames.stream()
                                .filter(frame -> frame.bracket() == open && frame.counts())
                                .count()
                        > 1) {
                    // （25名、22名、24名），占…: the share is that of all of them.
                    return null;
                }
                while (j > 0 && frames.get(j).bracket() == open) {
                    j--;
                }
                found = frames.get(j);
            }
            String between = text.flat()
                    .substring(found.end(), Math.max(found.end(), percent().from()));
            boolean among = between.replaceAll("（[^）]*）", "").matches(".*(?<![集其])中(?!央|心|层|青).*");
            return found.counts() && !among ? grown(found, j) : null;
        }

        /** 由8个增加到15个，净增7个，占…: the share is that of the fifteen. */
        private Frame grown(Frame part, int j) {
            boolean turn = j >= 2
                    && TURN.matcher(part.lead()).find()
                    && frames.get(j - 1).comparable(part)
                    && frames.get(j - 2).comparable(part);
            return turn ? frames.get(j - 1) : part;
        }

        /** 女性6名、35岁以下11名，分别占37.5%和68.8%. */
        private boolean respectively() {
            int first = at;
            while (first > 0
                    && frames.get(first - 1).percent()
                    && (frames.get(first).mark() == '、'
                            || frames.get(first).lead().matches("和|，|与|，?和"))) {
                first--;
            }
            boolean base = first > 0
                    && frames.get(first).lead().equals("的")
                    && frames.get(first - 1).has(Cue.RESPECTIVELY);
            if (!base && !frames.get(first).has(Cue.RESPECTIVELY)) {
                return first < at
                        && first > 0
                        && Cue.in(text.flat()
                                        .substring(
                                                frames.get(first - 1).end(),
                                                frames.get(first).start()))
                                .contains(Cue.RESPECTIVELY);
            }
            if (first < at) {
                return true;
            }
            int shares = 1;
            while (at + shares < frames.size()
                    && frames.get(at + shares).percent()
                    && frames.get(at + shares).start()
                                    - frames.get(at + shares - 1).end()
                            <= 4) {
                shares++;
            }
            // 分别占后备干部总数84名的33.3%和53.6%
            Frame before = frames.get(at - 1);
            boolean written = before.counts()
                    && percent().mark() == ' '
                    && percent().lead().equals("的");
            int from = at - shares - (written ? 1 : 0);
            for (int k = 0; from >= 0 && k < shares; k++) {
                Frame part = frames.get(from + k);
                var one = new Solver(text, frames, at + k, findings);
                if (written && part.counts() && part.comparable(before)) {
                    one.told(part, List.of(before));
                } else if (!written && part.counts()) {
                    one.share(part, null);
                }
            }
            return true;
        }

        private void share(Frame part, @Nullable String of) {
            var bases = new Bases(text, frames, part);
            List<Figure> stated = of == null ? bases.spokenOf() : bases.stated(of);
            if (!stated.isEmpty()) {
                judge(part, stated, bases);
                return;
            }
            List<Figure> near = bases.near();
            if (holds(part, near) || holds(part, bases.sums(frames))) {
                return;
            }
            Figure other = bases.elsewhere(percent().figure());
            Figure whole = bases.whole();
            near = bases.open();
            if (near.isEmpty() || (other != null && whole == null)) {
                // Nothing says what it is a share of, and there is a group of which it is one.
                return;
            }
            Figure expected = whole == null ? near.getFirst() : whole;
            boolean here =
                    expected.start() >= text.sentences().get(part.sentence()).start();
            new Share(part, expected, percent()).wrong(here ? Level.ERROR : Level.WARNING, other, findings);
        }

        private void told(Frame part, List<Frame> bases) {
            List<Figure> figures = bases.stream().map(Frame::figure).toList();
            judge(part, figures, new Bases(text, frames, part));
        }

        private void judge(Frame part, List<Figure> stated, Bases bases) {
            int from = stated.getFirst().start();
            // 84名中心户中，抽查20名有13名，占65%: what was told in between is a group of that group.
            List<Figure> inside = frames.stream()
                    .filter(frame -> frame.start() > from
                            && frame.index() == part.index() - 1
                            && part.mark() == ' '
                            && frame.comparable(part))
                    .map(Frame::figure)
                    .toList();
            if (!holds(part, stated) && !holds(part, inside)) {
                Figure other = bases.near().stream()
                        .filter(base -> part.figure().shareOf(base, percent().figure()))
                        .findFirst()
                        .orElseGet(() -> bases.elsewhere(percent().figure()));
                new Share(part, stated.getFirst(), percent()).wrong(Level.ERROR, other, findings);
            }
        }

        private boolean holds(Frame part, List<Figure> bases) {
            for (Figure base : bases) {
                var share = new Share(part, base, percent());
                if (share.holds()) {
                    share.right(findings);
                    return true;
                }
            }
            return false;
        }
    }
}
