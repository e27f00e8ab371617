package dev.pingyi.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The groups that a count may be a part of, seen from the count. */
final class Bases {

    private static final Pattern GROUP = Pattern.compile(
            "(?:^|[，；。、）\\n]|目前|在(?![职岗册编校]))(?:全[镇县乡村])?(?<group>[\\p{IsHan}“”]{2,12}?)(?:当)?(?:(?:中|里)，|(?<![集其高初])中(?=[\\p{IsHan}\\d])|里面?(?=\\d))");

    private static final Pattern INSIDE = Pattern.compile("^[\\p{IsHan}“”]{0,10}(?:(?<![集其高初])中(?!央|心|层|青)|里$)");

    private final Text text;
    private final List<Frame> sentence;
    private final Frame part;

    Bases(Text text, List<Frame> sentence, Frame part) {
        this.text = text;
        this.sentence = sentence;
        this.part = part;
    }

    private int begin() {
        return text.sentences().get(part.sentence()).start();
    }

    private String words() {
        return text.flat().substring(begin(), Math.max(begin(), part.start()));
    }

    /** 支部委员中，…: the group named between the last semicolon and the part, wherever its number is told. */
    List<Figure> spokenOf() {
        String clause = words().substring(Math.max(words().lastIndexOf('；'), 0));
        Matcher matcher = GROUP.matcher(clause);
        String group = "";
        while (matcher.find()) {
            group = matcher.group("group");
        }
        List<Figure> counted = counted();
        if (!counted.isEmpty()) {
            return counted;
        }
        List<Figure> stated = group.isEmpty() || group.endsWith("其") ? List.of() : named(group);
        return stated.isEmpty() ? continued(clause) : stated;
    }

    /** 22名书记里，大专以上的10名. */
    private List<Figure> counted() {
        int clause = begin() + Math.max(0, Math.max(words().lastIndexOf('；'), words().lastIndexOf("其中")));
        return sentence.stream()
                .filter(frame -> frame.start() >= clause
                        && frame.start() < part.start()
                        && INSIDE.matcher(frame.tail()).find()
                        && mayHold(frame.figure()))
                .map(Frame::figure)
                .toList()
                .reversed();
    }

    /** 规模以上企业32家。规模以上企业已建党组织28家: the sentence goes on about a group just counted. */
    private List<Figure> continued(String words) {
        String last = words.replaceFirst("^；", "");
        return text.figuresBefore(begin()).stream()
                .takeWhile(figure -> begin() - figure.end() <= 60)
                .filter(figure -> figure.label().length() >= 3
                        && last.startsWith(figure.label())
                        && last.substring(figure.label().length()).matches("(?:里|已|有|建立|建成|中).*")
                        && mayHold(figure))
                .limit(1)
                .toList();
    }

    /** The groups that 占…的 names. */
    List<Figure> stated(String name) {
        List<Figure> named = named(name);
        return named.isEmpty() ? worded(name) : named;
    }

    /** The groups of this name, the exact ones first. */
    private List<Figure> named(String name) {
        String stated = name.replaceAll("[“”]|^(?:全[镇县乡村区]|本[镇县乡村]|我[镇县乡村])|(?:总数|人数|数)$", "");
        List<Figure> before =
                text.figuresBefore(part.start()).stream().filter(this::mayHold).toList();
        List<Figure> behind = sentence.stream()
                .map(Frame::figure)
                .filter(figure -> figure.start() > part.end() && mayHold(figure))
                .toList();
        List<Figure> exact =
                before.stream().filter(figure -> figure.label().equals(stated)).toList();
        if (!exact.isEmpty() && exact.getFirst().start() >= begin()) {
            return exact;
        }
        List<Figure> kin = Stream.concat(before.stream(), behind.stream())
                .filter(figure -> Labels.same(figure.label(), stated))
                .toList();
        List<Figure> all = new ArrayList<>(exact);
        all.addAll(kin);
        return all;
    }

    /** 已完成换届20个, 占已完成换届村的: the words in front name it. */
    private List<Figure> worded(String stated) {
        return before().filter(frame -> frame.sentence() >= part.sentence() - 1
                        && Labels.covered(stated, frame.lead() + frame.tail()) >= 0.7)
                .map(Frame::figure)
                .toList();
    }

    /** Nearest first: in its sentence, then in the one before where there is none. */
    List<Figure> near() {
        return frames().stream().map(Frame::figure).toList();
    }

    private List<Frame> frames() {
        for (int index = part.sentence(); index >= Math.max(0, part.sentence() - 1); index--) {
            int wanted = index;
            List<Frame> found =
                    before().filter(frame -> frame.sentence() == wanted).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return sentence.stream()
                .filter(frame -> frame.start() > part.end() && frame.has(Cue.TOGETHER) && mayHold(frame.figure()))
                .toList();
    }

    /** The same without those that have a share of their own and are no whole: 好的322人，占61.9%；一般的190人，占…. */
    List<Figure> open() {
        return frames().stream()
                .filter(frame -> !shared(frame))
                .map(Frame::figure)
                .toList();
    }

    private boolean shared(Frame frame) {
        int next = frame.index() + 1;
        if (next >= part.index()) {
            return false;
        }
        Frame share = text.frames().get(next);
        return share.percent()
                && share.gap() == 0
                && share.has(Cue.SHARE)
                && !text.flat().substring(share.end(), part.start()).contains("其中");
    }

    private Stream<Frame> before() {
        List<Frame> all = text.frames();
        int at = part.index();
        return all.subList(Math.max(0, at - 40), Math.max(0, at)).reversed().stream()
                .filter(frame -> mayHold(frame.figure()) && (frame.bracket() < 0 || frame.bracket() == part.bracket()));
    }

    /** The whole that 其中 or 中 says the part is of; null where nothing says so. */
    @Nullable
    Figure whole() {
        int among = Math.max(words().lastIndexOf("其中"), words().lastIndexOf("中，"));
        return among < 0
                ? null
                : before().filter(frame -> frame.start() < begin() + among && frame.sentence() >= part.sentence() - 1)
                        .map(Frame::figure)
                        .findFirst()
                        .orElse(null);
    }

    /** 本科12名、大专9名、高中2名，分别占…: all of a list together. */
    List<Figure> sums(List<Frame> frames) {
        List<Figure> sums = new ArrayList<>();
        for (PartList parts : PartList.of(text, frames)) {
            if (parts.list().contains(part) && parts.list().size() > 1) {
                for (int i = 0; i < 2; i++) {
                    BigDecimal sum =
                            PartList.sum(parts.list().subList(i, parts.list().size()));
                    Figure like = part.figure();
                    sums.add(new Figure(sum, "", like.unit(), like.start(), like.end(), like.quantum(), false, 0));
                }
            }
        }
        return sums;
    }

    /** A group in this paragraph, or a total of the same kind, of which the part is that percentage. */
    @Nullable
    Figure elsewhere(Figure percent) {
        int paragraph = text.lineStartAt(part.start());
        Figure near = near().isEmpty() ? part.figure() : near().getFirst();
        return text.figuresBefore(part.start()).stream()
                .filter(figure -> figure.start() >= paragraph
                        || Labels.head(figure.label()).equals(Labels.head(near.label()))
                        || Labels.head(figure.label())
                                .equals(Labels.head(part.figure().label())))
                .filter(figure -> mayHold(figure) && part.figure().shareOf(figure, percent))
                .findFirst()
                .orElse(null);
    }

    private boolean mayHold(Figure figure) {
        return figure.start() != part.start()
                && figure.comparable(part.figure())
                && figure.value().compareTo(part.figure().value()) >= 0;
    }
}
