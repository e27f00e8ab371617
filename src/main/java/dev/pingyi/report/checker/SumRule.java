package dev.pingyi.report.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Parts against their whole: 32个党支部，其中…23个、…6个、…3个; 138名，其中支委76名，村委76名（交叉14名）; and the other way
 * round: A 23个、B 6个、C 3个，共32个.
 *
 * <p>Parts after 其中 need not be all there are, and may overlap (女党员、少数民族党员), so a sum is demanded only where the
 * parts divide the whole: the same noun with different words in front, or words that exclude each other.
 */
final class SumRule implements Rule {

    private static final Pattern OVERLAP = Pattern.compile("交叉|兼任|重叠|重复");
    private static final Pattern TRAIT =
            Pattern.compile("女|少数民族|大专|本科|专科|高中|初中|学历|文化|岁|年龄|流动|退休|困难|贫困|模范|优秀|先进|致富|示范|新");
    private static final List<Set<String>> EXCLUSIVE = List.of(Set.of("男", "女"), Set.of("正式", "预备"));
    private static final Pattern DIVIDES = Pattern.compile("分为|分别为|分别是|包括|由.{0,20}组成");

    @Override
    public void check(Text text, Findings findings) {
        List<Text.Sentence> sentences = text.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Text.Sentence sentence = sentences.get(i);
            forward(text, sentences, i, findings);
            backward(text, sentence, findings);
        }
    }

    private static void forward(Text text, List<Text.Sentence> sentences, int index, Findings findings) {
        Text.Sentence sentence = sentences.get(index);
        String words = text.flat().substring(sentence.start(), sentence.end());
        for (int at = words.indexOf("其中"); at >= 0; at = words.indexOf("其中", at + 2)) {
            int from = sentence.start() + at;
            int next = words.indexOf("其中", at + 2);
            int until = next < 0 ? sentence.end() : sentence.start() + next;
            List<Figure> behind = sentence.figures().stream()
                    .filter(f -> f.start() >= from && f.start() < until)
                    .toList();
            List<Figure> parts = parts(text, behind);
            if (parts.isEmpty()) {
                continue;
            }
            Figure total = total(sentences, index, from, parts);
            if (total != null) {
                compare(text, total, parts, overlap(text, behind, parts), from, findings);
            }
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
            if (!figure.count() || OVERLAP.matcher(around(text, figure)).find()) {
                break;
            }
            if (!parts.isEmpty()) {
                String between =
                        text.flat().substring(Math.max(last, parts.getLast().end()), figure.start());
                if (between.length() > 24 || between.indexOf('；') >= 0 || between.contains("中，")) {
                    break;
                }
                if (!figure.unit().equals(parts.getLast().unit()) && !figure.comparable(parts.getLast())) {
                    break;
                }
            }
            parts.add(figure);
        }
        return parts;
    }

    private static String around(Text text, Figure figure) {
        return text.flat().substring(Math.max(0, figure.start() - 6), figure.start());
    }

    private static int overlap(Text text, List<Figure> behind, List<Figure> parts) {
        return behind.stream()
                .filter(figure -> figure.count()
                        && figure.start() > parts.getLast().start()
                        && figure.start() - parts.getLast().end() < 20
                        && OVERLAP.matcher(around(text, figure)).find())
                .mapToInt(Figure::number)
                .findFirst()
                .orElse(-1);
    }

    /** The whole: of the same noun if there is one nearby, else the nearest figure that can be compared. */
    private static @Nullable Figure total(List<Text.Sentence> sentences, int index, int before, List<Figure> parts) {
        List<Figure> candidates = new ArrayList<>();
        for (int i = Math.max(0, index - 1); i <= index; i++) {
            for (Figure figure : sentences.get(i).figures()) {
                if (figure.start() < before && figure.comparable(parts.getFirst())) {
                    candidates.add(figure);
                }
            }
        }
        String head = Labels.head(parts.getFirst().label());
        for (Figure candidate : candidates.reversed()) {
            if (head.length() == 2 && candidate.label().endsWith(head)) {
                return candidate;
            }
        }
        Text.Sentence here = sentences.get(index);
        return candidates.reversed().stream()
                .filter(candidate -> candidate.start() >= here.start())
                .findFirst()
                .orElse(null);
    }

    private static void compare(Text text, Figure total, List<Figure> parts, int overlap, int from, Findings findings) {
        int sum = parts.stream().mapToInt(Figure::number).sum();
        String terms = parts.stream().map(Figure::plain).collect(Collectors.joining("＋"));
        int end = parts.getLast().end();
        if (overlap >= 0) {
            if (sum - overlap != total.number()) {
                findings.add(
                        Level.ERROR,
                        "union",
                        total.start(),
                        end,
                        "union",
                        terms,
                        overlap,
                        sum - overlap,
                        total.plain());
            }
            return;
        }
        for (Figure part : parts) {
            if (part.number() > total.number()) {
                findings.add(
                        Level.ERROR,
                        "subset",
                        total.start(),
                        part.end(),
                        "subset",
                        part.label(),
                        part.plain(),
                        total.label(),
                        total.plain());
                return;
            }
        }
        if (parts.size() < 2 || sum == total.number()) {
            return;
        }
        boolean exclusive = exclusive(parts);
        boolean divided = exclusive || divided(text, total, parts, from);
        if (divided && (exclusive || parts.size() > 2 || sum > total.number())) {
            findings.add(Level.ERROR, "sum", total.start(), end, "sum", terms, sum, total.plain());
        } else if (divided) {
            findings.add(Level.WARNING, "sum", total.start(), end, "sum-open", terms, sum, total.plain());
        }
    }

    /** 男/女, 正式/预备: nobody is both, nobody is neither. */
    private static boolean exclusive(List<Figure> parts) {
        for (Set<String> words : EXCLUSIVE) {
            long hit = words.stream()
                    .filter(word -> parts.stream().anyMatch(part -> part.label().contains(word)))
                    .count();
            if (hit == words.size() && parts.size() == 2) {
                return true;
            }
        }
        return false;
    }

    private static boolean divided(Text text, Figure total, List<Figure> parts, int from) {
        if (parts.stream().anyMatch(part -> TRAIT.matcher(part.label()).find())) {
            return false;
        }
        if (DIVIDES.matcher(text.flat().substring(from, parts.getFirst().start()))
                .find()) {
            return true;
        }
        String head = Labels.head(parts.getFirst().label());
        return head.length() == 2
                && total.label().endsWith(head)
                && parts.stream()
                        .allMatch(part ->
                                part.label().endsWith(head) || part.label().length() <= 4);
    }

    private static final Pattern TOGETHER = Pattern.compile("(?:，|、|）|；)?(?:合计|共计|总计|一共|总共|共)[^，。；]{0,6}$");

    private static void backward(Text text, Text.Sentence sentence, Findings findings) {
        List<Figure> figures = sentence.figures();
        for (int i = 2; i < figures.size(); i++) {
            Figure total = figures.get(i);
            String lead = text.flat().substring(figures.get(i - 1).end(), total.start());
            if (!total.count() || !TOGETHER.matcher(lead).find() || lead.length() > 10) {
                continue;
            }
            List<Figure> parts = new ArrayList<>();
            for (int j = i - 1; j >= 0; j--) {
                Figure part = figures.get(j);
                int behind = parts.isEmpty() ? total.start() : parts.getFirst().start();
                if (!part.count() || !part.unit().equals(total.unit()) || behind - part.end() > 20) {
                    break;
                }
                parts.addFirst(part);
            }
            int sum = parts.stream().mapToInt(Figure::number).sum();
            if (parts.size() >= 2 && sum != total.number() && !includesTotal(parts, total)) {
                String terms = parts.stream().map(Figure::plain).collect(Collectors.joining("＋"));
                findings.add(
                        Level.ERROR, "sum", parts.getFirst().start(), total.end(), "sum", terms, sum, total.plain());
            }
        }
    }

    /** 党员786名，其中…，共…: the first figure is the whole already. */
    private static boolean includesTotal(List<Figure> parts, Figure total) {
        int rest = parts.stream().skip(1).mapToInt(Figure::number).sum();
        return parts.getFirst().number() >= total.number() || parts.getFirst().number() == rest;
    }
}
