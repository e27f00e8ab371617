package dev.pingyi.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a text to make it another: looked for line by line, within the lines that differ sentence by
 * sentence, within those word by word. So the time stays short however long the texts are.
 */
public final class Edits {

    /** Beyond so many comparisons a stretch counts as replaced as a whole. */
    private static final long MOST_COMPARISONS = 16_000_000;

    /** A sentence of which so much was replaced was written anew; single words that stayed say nothing. */
    private static final double REWRITTEN = 0.6;

    /** A stretch of a list that was replaced by a stretch of the other; ends are exclusive. */
    record Hunk(int from, int to, int start, int end) {}

    private Edits() {}

    /** In order, never touching each other. */
    public static List<Edit> between(String before, String after) {
        return tidy(
                before,
                refine(
                        before,
                        after,
                        Pieces::lines,
                        (oldLines, newLines) -> refine(
                                oldLines,
                                newLines,
                                Pieces::sentences,
                                (oldSentences, newSentences) -> words(oldSentences, newSentences))));
    }

    /** The text after the edits. */
    static String apply(String before, List<Edit> edits) {
        var after = new StringBuilder();
        int from = 0;
        for (var edit : edits) {
            after.append(before, from, edit.from()).append(edit.text());
            from = edit.to();
        }
        return after.append(before, from, before.length()).toString();
    }

    static <T> List<Hunk> hunks(List<T> before, List<T> after) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        var olds = before.subList(head, before.size() - tail);
        var news = after.subList(head, after.size() - tail);
        if (olds.isEmpty() && news.isEmpty()) {
            return List.of();
        }
        if (olds.isEmpty() || news.isEmpty() || (long) olds.size() * news.size() > MOST_COMPARISONS) {
            return List.of(new Hunk(head, head + olds.size(), head, head + news.size()));
        }
        var hunks = new ArrayList<Hunk>();
        for (var delta :
                DiffUtils.diff(olds, news, new MyersDiffWithLinearSpace<T>()).getDeltas()) {
            int from = head + delta.getSource().getPosition();
            int start = head + delta.getTarget().getPosition();
            join(
                    hunks,
                    new Hunk(
                            from,
                            from + delta.getSource().size(),
                            start,
                            start + delta.getTarget().size()));
        }
        return hunks;
    }

    /** What was deleted and what was put in its place come one after the other: together they are one. */
    private static void join(List<Hunk> hunks, Hunk next) {
        var last = hunks.isEmpty() ? null : hunks.getLast();
        if (last != null && last.to() == next.from() && last.end() == next.start()) {
            hunks.set(hunks.size() - 1, new Hunk(last.from(), next.to(), last.start(), next.end()));
        } else {
            hunks.add(next);
        }
    }

    private interface Finer {
        List<Edit> edits(String before, String after);
    }

    private static List<Edit> refine(
            String before, String after, Function<String, List<String>> cut, @Nullable Finer finer) {
        var olds = cut.apply(before);
        var news = cut.apply(after);
        var places = places(olds);
        var edits = new ArrayList<Edit>();
        for (var hunk : hunks(olds, news)) {
            var oldText = String.join("", olds.subList(hunk.from(), hunk.to()));
            var newText = String.join("", news.subList(hunk.start(), hunk.end()));
            int at = places[hunk.from()];
            if (finer == null || oldText.isEmpty() || newText.isEmpty()) {
                edits.add(new Edit(at, at + oldText.length(), newText));
            } else {
                finer.edits(oldText, newText).forEach(edit -> edits.add(edit.moved(at)));
            }
        }
        return edits;
    }

    private static List<Edit> words(String before, String after) {
        var edits = refine(before, after, Pieces::of, null);
        int gone = edits.stream().mapToInt(edit -> edit.to() - edit.from()).sum();
        int come = edits.stream().mapToInt(edit -> edit.text().length()).sum();
        if (edits.size() > 1 && gone > REWRITTEN * before.length() && come > REWRITTEN * after.length()) {
            int from = edits.getFirst().from();
            int kept = before.length() - edits.getLast().to();
            return List.of(new Edit(from, before.length() - kept, after.substring(from, after.length() - kept)));
        }
        return edits;
    }

    /** No confetti: edits with a single character or nothing but marks between them are one. */
    private static List<Edit> tidy(String before, List<Edit> edits) {
        var tidy = new ArrayList<Edit>();
        for (var edit : edits) {
            var last = tidy.isEmpty() ? null : tidy.getLast();
            if (last != null && belongs(before.substring(last.to(), edit.from()))) {
                var between = before.substring(last.to(), edit.from());
                tidy.set(tidy.size() - 1, new Edit(last.from(), edit.to(), last.text() + between + edit.text()));
            } else {
                tidy.add(edit);
            }
        }
        return tidy;
    }

    /** Across lines nothing is drawn together. */
    private static boolean belongs(String between) {
        return between.indexOf('\n') < 0
                && (between.length() <= 1 || (between.length() <= 3 && Pieces.onlyMarks(between)));
    }

    private static int[] places(List<String> pieces) {
        var places = new int[pieces.size() + 1];
        IntStream.range(0, pieces.size())
                .forEach(i -> places[i + 1] = places[i] + pieces.get(i).length());
        return places;
    }
}
