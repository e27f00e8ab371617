package dev.pingyi.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A whole and the parts behind it: 32个党支部，其中…23个、…6个、…3个; 138名，其中支委76名，村委76名（交叉14名）.
 *
 * <p>Parts after 其中 need not be all there are, and may overlap (女党员、少数民族党员): what is demanded of their sum is
 * {@link Division}'s to say.
 */
final class PartsRule implements Rule {

    private static final int MOST_PARTS = 24;

    static final Pattern OVERLAP = Pattern.compile("交叉|重合|兼任|重叠|重复|双重|身兼|既是|同时");
    private static final Pattern OPENS = Pattern.compile(
            "其中|(?<=[\\p{IsHan}])(?<paren>（)|(?<colon>：)|，?(?<each>分别为|分别是|分别有)|，?(?:分为|包括)|由(?=[^，。；]{2,60}(?:组成|构成))|按[\\p{IsHan}]{2,6}(?:来|划)?分，");
    /** 四十万元任务: what was to be had, not what is divided. */
    private static final Pattern AIM = Pattern.compile("^(?:的)?(?:任务|目标|计划|指标)");

    /** 三个方面：…: how many kinds there are, not what is divided. */
    private static final Pattern KINDS = Pattern.compile("^(?:方面|环节|层面|大类|类别|维度|问题：|原因|特点)");
    /** 比上年的33万元增加6.6万元，其中…: neither last year's nor the gain is the whole. */
    private static final Pattern NOT_WHOLE =
            Pattern.compile("(?:净增|新增|增加|增长|减少|下降|提高|多|少)了?$|(?:比|较)[^，。；]{0,8}$|(?:去年|上年|同期)的?$");
    /** What follows is no part: it is compared, is the rest without a number, or is told of another time. */
    private static final Pattern NEXT = Pattern.compile(
            "比|较(?!好|差)|把|将|结余|结存|同比|去年|上年|全年|今年|其余[^，、\\d]{0,10}，|累计|同时|此外|另|总人?数|共有?[\\p{IsHan}]{0,6}$");
    /** What became of them: 纠纷11件、…，调成25件. */
    private static final Pattern STATE =
            Pattern.compile("已|成功|调成|办结|化解|解决|整改|销号|转化|失联|正在|尚未|成立|选派|建成|新建|创建|配备|举办|开展|完成|评为|获");

    private static final Pattern NO_LIST = Pattern.compile("含|其中|原|注|比|较|占|约");

    @Override
    public void check(Text text, Findings findings) {
        List<Text.Sentence> sentences = text.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Text.Sentence sentence = sentences.get(i);
            if (sentence.figures().isEmpty()) {
                continue;
            }
            Matcher opens = OPENS.matcher(text.flat()).region(sentence.start(), sentence.end());
            while (opens.find()) {
                boolean list =
                        opens.group("paren") != null || opens.group("colon") != null || opens.group("each") != null;
                int until = until(text, sentence, opens);
                if (until > opens.end()) {
                    parts(text, sentences, i, opens.start(), opens.end(), until, list, findings);
                }
            }
        }
    }

    /** How far the parts may reach: to the next 其中, or to the closing bracket. */
    private static int until(Text text, Text.Sentence sentence, Matcher opens) {
        int next = text.flat().indexOf("其中", opens.end(), sentence.end());
        int end = next < 0 ? sentence.end() : next;
        if (opens.group("paren") != null) {
            int close = text.flat().indexOf('）', opens.end(), sentence.end());
            String inside = text.flat().substring(opens.end(), Math.clamp(close, opens.end(), end));
            return close < 0 || NO_LIST.matcher(inside).find() ? -1 : Math.min(close, end);
        }
        return end;
    }

    private static void parts(
            Text text,
            List<Text.Sentence> sentences,
            int index,
            int from,
            int begin,
            int until,
            boolean list,
            Findings findings) {
        List<Figure> behind = sentences.get(index).figures().stream()
                .filter(figure -> figure.start() >= begin && figure.start() < until)
                .limit(MOST_PARTS)
                .toList();
        List<Figure> parts = parts(text, behind);
        if (parts.isEmpty() || parts.getFirst().start() - begin > (list ? 16 : 24) || (list && parts.size() < 2)) {
            return;
        }
        Figure total =
                list ? directly(text, sentences.get(index), from, parts) : total(text, sentences, index, from, parts);
        if (total == null && list && text.flat().substring(from, begin).contains("分别")) {
            total = respectively(sentences.get(index), from, parts);
        }
        boolean kinds = text.flat().startsWith("按", from);
        if (total != null
                && kinds
                && !total.label().endsWith(Labels.head(parts.getFirst().label()))) {
            // 其他2名；按学历分，大专以上9名: a new division of what was named further in front.
            return;
        }
        if (total != null) {
            WholeAndParts.compare(text, total, parts, overlap(text, behind, parts), from, findings);
        }
    }

    /** The figures of one unit that follow each other as a list. */
    private static List<Figure> parts(Text text, List<Figure> behind) {
        List<Figure> parts = new ArrayList<>();
        int last = 0;
        for (Figure figure : behind) {
            if (figure.percent() || figure.unit().equals("岁")) {
                // 其中女7名，占38.9%，35岁以下9名: neither the share nor the age is a part.
                last = figure.end();
                continue;
            }
            if (bracketed(text, figure, parts)) {
                last = figure.end() + 1;
                continue;
            }
            if (!figure.additive() || OVERLAP.matcher(around(text, figure)).find()) {
                break;
            }
            if (!parts.isEmpty()) {
                int from = Math.max(last, parts.getLast().end());
                String between = text.flat().substring(Math.min(from, figure.start()), figure.start());
                if (between.length() > 24
                        || NEXT.matcher(between).find()
                        || (STATE.matcher(between).find()
                                && !STATE.matcher(words(text, parts.getFirst())).find())
                        || between.indexOf('；') >= 0
                        || between.contains("中，")
                        || TotalRule.TOGETHER.matcher(between).find()
                        || !figure.comparable(parts.getLast())) {
                    break;
                }
            }
            parts.add(figure);
        }
        return parts;
    }

    private static String words(Text text, Figure figure) {
        String front = text.flat().substring(Math.max(0, figure.start() - 10), figure.start());
        int clause = Math.max(front.lastIndexOf('，'), Math.max(front.lastIndexOf('、'), front.lastIndexOf('中')));
        return front.substring(clause + 1) + figure.label();
    }

    /** 农村23个（含联合支部2个）、机关6个: the two are in the 23. */
    private static boolean bracketed(Text text, Figure figure, List<Figure> parts) {
        if (parts.isEmpty()) {
            return false;
        }
        int open = text.bracket(figure.start());
        return open >= parts.getLast().end()
                && !OVERLAP.matcher(text.flat().substring(open, figure.start())).find();
    }

    private static String around(Text text, Figure figure) {
        String front = text.flat().substring(Math.max(0, figure.start() - 20), figure.start());
        int clause = Math.max(front.lastIndexOf('，'), Math.max(front.lastIndexOf('、'), front.lastIndexOf('。')));
        return front.substring(Math.max(0, Math.min(clause + 1, front.length() - 8)));
    }

    private static @Nullable Figure overlap(Text text, List<Figure> behind, List<Figure> parts) {
        return behind.stream()
                .filter(figure -> figure.count()
                        && figure.start() > parts.getLast().start()
                        && figure.start() - parts.getLast().end() < 24
                        && OVERLAP.matcher(text.flat().substring(parts.getLast().end(), figure.start()))
                                .find())
                .findFirst()
                .orElse(null);
    }

    /** 33个党支部（…, 33个：…: the whole stands right in front. */
    private static @Nullable Figure directly(Text text, Text.Sentence sentence, int from, List<Figure> parts) {
        for (Figure figure : sentence.figures().reversed()) {
            if (figure.end() <= from) {
                String between = text.flat().substring(figure.end(), from);
                boolean near = between.length() <= 10 && between.indexOf('，') < 0 && between.indexOf('、') < 0;
                boolean kinds = KINDS.matcher(behind(text, figure)).find();
                return near && !kinds && figure.comparable(parts.getFirst()) ? figure : null;
            }
        }
        return null;
    }

    /** 13个党组织，按一类、二类、三类分别为4个、6个和2个: further in front, if the parts nearly make it. */
    private static @Nullable Figure respectively(Text.Sentence sentence, int from, List<Figure> parts) {
        for (Figure figure : sentence.figures().reversed()) {
            boolean same = figure.comparable(parts.getFirst())
                    && figure.unit().equals(parts.getFirst().unit());
            if (figure.end() <= from && same) {
                BigDecimal off = sum(parts).subtract(figure.value()).abs();
                boolean near = off.multiply(BigDecimal.valueOf(6)).compareTo(figure.value()) <= 0;
                return near && from - figure.end() <= 30 ? figure : null;
            }
        }
        return null;
    }

    static BigDecimal sum(List<Figure> parts) {
        return parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The whole: in the sentence in front, of the same noun if there is one, else the nearest that can be compared. */
    private static @Nullable Figure total(
            Text text, List<Text.Sentence> sentences, int index, int before, List<Figure> parts) {
        Figure here = total(text, sentences.get(index), before, parts);
        boolean begins = before <= sentences.get(index).start() + 1;
        return here == null && begins && index > 0 ? total(text, sentences.get(index - 1), before, parts) : here;
    }

    private static String ahead(Text text, Text.Sentence sentence, Figure figure) {
        return text.flat().substring(Math.max(sentence.start(), figure.start() - 12), figure.start());
    }

    private static String behind(Text text, Figure figure) {
        return text.flat().substring(figure.end(), Math.min(text.length(), figure.end() + 4));
    }

    private static @Nullable Figure total(Text text, Text.Sentence sentence, int before, List<Figure> parts) {
        String head = Labels.head(parts.getFirst().label());
        int bracket = text.bracket(before);
        Figure nearest = null;
        for (Figure figure : sentence.figures().reversed()) {
            int own = text.bracket(figure.start());
            if (figure.start() < before
                    && figure.comparable(parts.getFirst())
                    && (own < 0 || own == bracket)
                    && !AIM.matcher(behind(text, figure)).find()
                    && !NOT_WHOLE.matcher(ahead(text, sentence, figure)).find()) {
                if (head.length() == 2 && figure.label().endsWith(head)) {
                    return figure;
                }
                nearest = nearest == null ? figure : nearest;
            }
        }
        return nearest;
    }
}
