package dev.pingyi.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A list of parts inside a sentence, with what opens and what closes it.
 *
 * @param opener how it begins
 * @param from where that is said
 * @param overlaps what is in two parts at once, as told beside them
 * @param closing the figure of all of them behind, null for none
 */
record PartList(
        Opener opener,
        int from,
        List<Frame> list,
        List<Frame> overlaps,
        @Nullable Frame closing) {

    /** How a list of parts begins. */
    enum Opener {
        /** Behind other figures, without a word. */
        PLAIN,
        /** 其中: perhaps not all of them. */
        AMONG,
        /** 即, 分为, 由…组成: all of them. */
        ALL,
        /** In brackets, behind a colon or 分别: of the figure right in front. */
        DIRECT
    }

    private static final int MOST = 24;
    private static final Pattern BY = Pattern.compile("按照?[\\p{IsHan}]{2,6}?(?:来|划)?分(?:，|类|组)?");
    /** What is told by the way and is no list. */
    private static final Pattern ASIDE = Pattern.compile("^(?:含|原|注|比|较|占|约|上年|去年|同期|上届)");

    private static final Pattern ACTION =
            Pattern.compile("^(?:并|还|又|共|先后)?(?:成立|选派|新建|创建|配备|举办|开展|表彰|投入|发放|培训|把|将|带动|年度|上年)|结余|结存|总人?数$");
    private static final Pattern MADE_OF = Pattern.compile("^[^，。；]{2,100}(?:组成|构成)");
    private static final Pattern INSIDE = Pattern.compile("^[\\p{IsHan}“”]{0,8}(?<![集其])中(?!央|心|层)");
    static final Pattern SERIES =
            Pattern.compile("^(?:其中)?(?:上半年|下半年|[第一二三四]{1,2}季度|(?:19|20)\\d{2}年|去年|前年|今年|上年|\\d{1,2}月份?)");

    PartList {
        list = List.copyOf(list);
        overlaps = List.copyOf(overlaps);
    }

    BigDecimal sum() {
        return sum(list);
    }

    static BigDecimal sum(List<Frame> parts) {
        return parts.stream().map(part -> part.figure().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The lists of a sentence, those in brackets for themselves. */
    static List<PartList> of(Text text, List<Frame> sentence) {
        List<PartList> found = new ArrayList<>();
        sentence.stream()
                .map(Frame::bracket)
                .distinct()
                .forEach(bracket -> new Reader(text, bracket, found)
                        .read(sentence.stream()
                                .filter(frame -> frame.bracket() == bracket || (bracket < 0 && frame.has(Cue.OVERLAP)))
                                .toList()));
        return found;
    }

    /** Goes over the figures of a sentence once. */
    private static final class Reader {
        private final Text text;
        private final int bracket;
        private final List<PartList> found;
        private final List<Frame> list = new ArrayList<>();
        private final List<Frame> overlaps = new ArrayList<>();
        private Opener opener = Opener.PLAIN;
        private int from;
        private boolean merged;

        Reader(Text text, int bracket, List<PartList> found) {
            this.text = text;
            this.bracket = bracket;
            this.found = found;
        }

        void read(List<Frame> frames) {
            int behind = bracket >= 0
                    ? bracket
                    : text.sentences().get(frames.getFirst().sentence()).start();
            for (Frame frame : frames) {
                String between = text.flat().substring(Math.min(behind, frame.start()), frame.start());
                if (bracket < 0 && frame.bracket() < 0) {
                    between = between.replaceAll("（[^）]*）|^[^（]*）", "");
                }
                behind = frame.end();
                if (frame.percent() || frame.figure().unit().equals("岁")) {
                    continue;
                }
                one(frame, between);
            }
            close(null);
        }

        private void one(Frame frame, String between) {
            if (!list.isEmpty() && overlaps(frame, between)) {
                overlaps.add(frame);
                return;
            }
            Opener opens = opens(frame, between);
            if (opens != null) {
                close(null);
                begin(opens, frame.start() - between.length(), frame);
            } else if (!list.isEmpty() && (merged || overlaps.isEmpty()) && continues(frame, between)) {
                list.add(frame);
            } else if (!overlaps.isEmpty() && frame.has(Cue.REST) && frame.comparable(list.getLast())) {
                list.add(frame);
            } else if (!overlaps.isEmpty() && frame.lead().startsWith("把")) {
                // 既是党员又是骨干的21名，把68名党员和36名骨干合起来
                List<Frame> twice = List.copyOf(overlaps);
                close(null);
                begin(Opener.PLAIN, frame.from(), frame);
                overlaps.addAll(twice);
                merged = true;
            } else {
                close(frame.has(Cue.TOGETHER) ? frame : null);
                begin(Opener.PLAIN, frame.from(), frame);
            }
        }

        private void begin(Opener opens, int at, Frame first) {
            opener = opens;
            from = at;
            if (first.counts()) {
                list.add(first);
            }
        }

        private void close(@Nullable Frame closing) {
            if (!list.isEmpty() && list.size() <= MOST) {
                found.add(new PartList(opener, from, list, overlaps, closing));
            }
            list.clear();
            overlaps.clear();
            merged = false;
        }

        private boolean overlaps(Frame frame, String between) {
            return frame.has(Cue.OVERLAP)
                    || (frame.behind().contains(Cue.OVERLAP)
                            && Cue.in(frame.tail()).contains(Cue.OVERLAP)
                            && frame.tail().length() <= 8)
                    || (frame.gap() > 0 && Cue.in(between).contains(Cue.OVERLAP));
        }

        private @Nullable Opener opens(Frame frame, String between) {
            var said = Cue.in(between);
            if (bracket >= 0 && list.isEmpty() && overlaps.isEmpty() && between.lastIndexOf('（') >= 0) {
                String inside = between.substring(between.lastIndexOf('（') + 1);
                if (ASIDE.matcher(inside).find()) {
                    return null;
                }
                return said.contains(Cue.AMONG) ? Opener.AMONG : Opener.DIRECT;
            }
            if (said.contains(Cue.AMONG)) {
                return Opener.AMONG;
            }
            if (said.contains(Cue.RESPECTIVELY)) {
                return Opener.DIRECT;
            }
            if (frame.mark() == '：') {
                return Opener.DIRECT;
            }
            if (frame.mark() == ' ' && INSIDE.matcher(frame.lead()).find()) {
                return Opener.AMONG;
            }
            if (frame.has(Cue.FROM)
                    && MADE_OF.matcher(text.flat()
                                    .substring(
                                            frame.start(),
                                            text.sentences()
                                                    .get(frame.sentence())
                                                    .end()))
                            .find()) {
                return Opener.ALL;
            }
            if (said.contains(Cue.NAMELY) || BY.matcher(between).find()) {
                return Opener.ALL;
            }
            return null;
        }

        private boolean continues(Frame frame, String between) {
            Frame first = list.getFirst();
            return frame.counts()
                    && frame.comparable(list.getLast())
                    && frame.gap() == 0
                    && between.indexOf('；') < 0
                    && !frame.has(Cue.TOGETHER, Cue.THAN, Cue.FROM, Cue.TO, Cue.DOWN_TO, Cue.EACH, Cue.DUE)
                    && (frame.mark() == '、' || !frame.has(Cue.UP, Cue.DOWN))
                    && !(frame.has(Cue.LAST)
                            && !first.has(Cue.LAST)
                            && !SERIES.matcher(frame.lead()).find())
                    && !(frame.has(Cue.DONE) && list.size() > 1 && !list.get(1).has(Cue.DONE) && !first.has(Cue.DONE))
                    && !(ACTION.matcher(frame.lead()).find()
                            && !ACTION.matcher(first.lead()).find())
                    && !(frame.has(Cue.REST) && !frame.lead().startsWith("其"));
        }
    }
}
