package dev.pingyi.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The groups that a count may be a part of, seen from the count. */
final class Bases {

    private static final Pattern GROUP = Pattern.compile(
            "(?:^|[，；。、）\\n]|目前|在(?![职岗册编校]))(?:全[镇县乡村])?(?<group>[\\p{IsHan}“”]{2,12}?)(?:当)?(?:(?:中|里)，|(?<![集其高初])中(?=[\\p{IsHan}\\d])|里面?(?=\\d))");

    /** 其中, 9名委员中, 23个村里: what stands in front is the whole. */
    private static final Pattern AMONG = Pattern.compile(
            "其中|[\\p{IsHan}&&[^高初集]](?:当)?中(?:有)?(?![专学共央心层青小老级])(?=[，：\\d]|[\\p{IsHan}])|[\\p{IsHan}]里面?(?=，)");

    private static final Pattern SHARED = Pattern.compile("，?(?:仅|约|只)?占[^，。；]{0,8}|（");

    /** 比上年的22万元增加6.6万元，其中…: neither last year's nor the gain is what the parts are of. */
    private static final Pattern COMPARED = Pattern.compile("(?:比|较)(?:去年|上年|上一年|前年|同期|年初)[^，。；\\d]{0,8}$"
            + "|(?:比|较|由|从)[^。；]{0,24}\\d[^。；]{0,8}(?:净增|增加|增长|减少|下降|提高|多|少)了?$");

    /** How many figures back in a sentence a base may stand. */
    private static final int NEAR = 40;

    private final Text text;
    private final int index;
    private final Figure part;

    /** Where 其中 was last said in front of the part; -1 for nowhere in its sentence. */
    private final int among;

    Bases(Text text, int index, Figure part) {
        this.text = text;
        this.index = index;
        this.part = part;
        int last = -1;
        Matcher matcher = AMONG.matcher(text.flat())
                .region(here().start(), Math.max(here().start(), part.start()))
                .useTransparentBounds(true);
        while (matcher.find()) {
            last = matcher.start();
        }
        this.among = last;
    }

    private Text.Sentence here() {
        return text.sentences().get(index);
    }

    /** 支部委员中，…: the group named between the last semicolon and the part, if its number is known. */
    @Nullable
    Figure spokenOf(Figure percent) {
        String words = text.flat().substring(here().start(), Math.max(here().start(), part.start()));
        Matcher matcher = GROUP.matcher(words.substring(Math.max(words.lastIndexOf('；'), 0)));
        String group = null;
        while (matcher.find()) {
            group = matcher.group("group");
        }
        Figure stated = group == null || group.endsWith("其") ? null : named(group, percent);
        return stated == null ? subject(words) : stated;
    }

    /** 规模以上企业32家。规模以上企业已建党组织28家: the sentence goes on about a group just counted. */
    private @Nullable Figure subject(String words) {
        String last = words.substring(words.lastIndexOf('；') + 1);
        for (Figure figure : text.figuresBefore(here().start())) {
            if (here().start() - figure.end() > 60) {
                break;
            }
            boolean begins = figure.label().length() >= 3
                    && last.startsWith(figure.label())
                    && last.substring(figure.label().length()).matches("(?:里|已|有|建立|建成|中).*");
            if (begins && mayHold(figure)) {
                return figure;
            }
        }
        return null;
    }

    /** The group of this name: in this sentence or the one before, else the last one anywhere in front. */
    @Nullable
    Figure named(String name, Figure percent) {
        String stated = name.replaceAll("[“”]|^(?:全[镇县乡村区]|本[镇县乡村]|我[镇县乡村])", "");
        for (Figure figure : near()) {
            if (figure.label().equals(stated)) {
                return figure;
            }
        }
        Figure far = null;
        for (Figure figure : text.figuresBefore(part.start())) {
            boolean fits = figure.start() < part.start() && mayHold(figure) && part.shareOf(figure, percent);
            if (fits && figure.label().equals(stated)) {
                return figure;
            }
            if (fits && far == null && Labels.same(figure.label(), stated)) {
                far = figure;
            }
        }
        for (Figure figure : near()) {
            if (Labels.same(figure.label(), stated)) {
                return far == null || figure.label().length() <= stated.length() ? figure : far;
            }
        }
        for (Figure figure : here().figures()) {
            if (figure.start() > part.end() && mayHold(figure) && Labels.same(figure.label(), stated)) {
                return figure;
            }
        }
        for (Figure figure : text.figuresBefore(part.start())) {
            if (figure.start() < part.start() && mayHold(figure) && Labels.same(figure.label(), stated)) {
                return figure;
            }
        }
        return null;
    }

    /** Nearest first: in its sentence, then in the one before where there is none. */
    List<Figure> near() {
        return near(false);
    }

    /** The same with those that are parts themselves: if the share is one of theirs, nothing is wrong. */
    List<Figure> anyNear() {
        return near(true);
    }

    private List<Figure> near(boolean siblings) {
        List<Figure> found = new ArrayList<>();
        for (int s = index; s >= Math.max(0, index - 1); s--) {
            List<Figure> figures = text.sentences().get(s).figures();
            int i = figures.size() - 1;
            while (i >= 0 && figures.get(i).start() >= part.start()) {
                i--;
            }
            int last = Math.max(0, i - NEAR);
            for (; i >= last; i--) {
                Figure figure = figures.get(i);
                if (mayHold(figure) && open(figure) && !compared(figure, s) && (siblings || !sibling(figures, i))) {
                    found.add(figure);
                }
            }
            if (!found.isEmpty()) {
                break;
            }
        }
        return found;
    }

    /** The whole that 其中 or 中 says the part is of; null where nothing says so. */
    @Nullable
    Figure whole() {
        for (Figure figure : near()) {
            if (among >= 0 && figure.start() < among) {
                return figure;
            }
        }
        return null;
    }

    /** 12名，其中…9名，…，其中…8人: the eight may be of the nine or of the twelve. */
    boolean nested() {
        String words = text.flat().substring(here().start(), Math.max(here().start(), part.start()));
        return words.startsWith("其中") || words.indexOf("其中") != words.lastIndexOf("其中");
    }

    /** A group in front, in this paragraph or a total of the same kind, of which the part is that percentage. */
    @Nullable
    Figure fitting(Figure percent, Figure not) {
        int paragraph = text.lineStartAt(part.start());
        for (Figure figure : text.figuresBefore(part.start())) {
            boolean kin =
                    figure.start() >= paragraph || Labels.head(figure.label()).equals(Labels.head(not.label()));
            if (figure.start() < part.start()
                    && kin
                    && mayHold(figure)
                    && figure.value().compareTo(not.value()) != 0
                    && part.shareOf(figure, percent)) {
                return figure;
            }
        }
        return null;
    }

    /** 好的322人，占61.9%；一般的190人，占…: what has its own share is no whole, unless 其中 makes it one. */
    private boolean sibling(List<Figure> figures, int i) {
        if (i + 1 == figures.size()
                || !figures.get(i + 1).percent()
                || figures.get(i + 1).end() > part.start()) {
            return false;
        }
        Figure share = figures.get(i + 1);
        String between = text.flat()
                .substring(figures.get(i).end(), Math.max(figures.get(i).end(), share.start()));
        return among < share.end() && SHARED.matcher(between).matches();
    }

    private boolean compared(Figure figure, int sentence) {
        int from = Math.max(text.sentences().get(sentence).start(), figure.start() - 40);
        return COMPARED.matcher(text.flat().substring(from, figure.start())).find();
    }

    /** What is told in brackets is told by the way. */
    private boolean open(Figure figure) {
        int bracket = text.bracket(figure.start());
        return bracket < 0 || bracket == text.bracket(part.start());
    }

    private boolean mayHold(Figure figure) {
        return figure.comparable(part) && figure.value().compareTo(part.value()) >= 0;
    }
}
