package dev.pingyi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two people's edits of one text put together. What only one of them touched is agreed; where both touched the same
 * place, or places with nothing between them, a person decides.
 */
public record Merge(List<Part> parts) {

    /** A stretch of the text, in reading order. */
    public sealed interface Part {

        /** The same for both, or changed by one of them only. */
        record Agreed(String text) implements Part {}

        /** @param base what stood there before either of them */
        record Disputed(String base, String mine, String theirs) implements Part {}
    }

    public Merge {
        parts = List.copyOf(parts);
    }

    public static Merge of(String base, String mine, String theirs) {
        var parts = new ArrayList<Part>();
        var left = new Side(base, Edits.between(base, mine));
        var right = new Side(base, Edits.between(base, theirs));
        int from = 0;
        while (left.more() || right.more()) {
            int start = Math.min(left.next(), right.next());
            int end = start;
            int reached;
            do {
                reached = end;
                end = Math.max(left.take(end), right.take(end));
            } while (end > reached);
            agree(parts, base.substring(from, start));
            decide(parts, base.substring(start, end), left.text(start, end), right.text(start, end));
            from = end;
        }
        agree(parts, base.substring(from));
        return new Merge(parts);
    }

    /** Where what both began from is not known: all that differs is disputed. */
    public static Merge ofUnknownBase(String mine, String theirs) {
        var parts = new ArrayList<Part>();
        int from = 0;
        for (var edit : Edits.between(theirs, mine)) {
            agree(parts, theirs.substring(from, edit.from()));
            parts.add(new Part.Disputed("", edit.text(), theirs.substring(edit.from(), edit.to())));
            from = edit.to();
        }
        agree(parts, theirs.substring(from));
        return new Merge(parts);
    }

    /** Whether nothing is left to decide. */
    public boolean clean() {
        return disputed().isEmpty();
    }

    public List<Part.Disputed> disputed() {
        return parts.stream()
                .filter(Part.Disputed.class::isInstance)
                .map(Part.Disputed.class::cast)
                .toList();
    }

    /** The text with each disputed stretch as decided. */
    public String text(Function<Part.Disputed, String> decision) {
        var text = new StringBuilder();
        for (var part : parts) {
            text.append(
                    switch (part) {
                        case Part.Agreed agreed -> agreed.text();
                        case Part.Disputed disputed -> decision.apply(disputed);
                    });
        }
        return text.toString();
    }

    private static void decide(List<Part> parts, String base, String mine, String theirs) {
        if (mine.equals(theirs) || theirs.equals(base)) {
            agree(parts, mine);
        } else if (mine.equals(base)) {
            agree(parts, theirs);
        } else {
            parts.add(new Part.Disputed(base, mine, theirs));
        }
    }

    private static void agree(List<Part> parts, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (!parts.isEmpty() && parts.getLast() instanceof Part.Agreed last) {
            parts.set(parts.size() - 1, new Part.Agreed(last.text() + text));
        } else {
            parts.add(new Part.Agreed(text));
        }
    }

    /** One person's edits, taken from the front. */
    private static final class Side {

        private final String base;
        private final List<Edit> edits;
        private int first;
        private int taken;

        Side(String base, List<Edit> edits) {
            this.base = base;
            this.edits = edits;
        }

        boolean more() {
            return taken < edits.size();
        }

        int next() {
            var edit = peek();
            return edit == null ? Integer.MAX_VALUE : edit.from();
        }

        /** Takes what overlaps or touches the stretch; returns where the stretch ends now. */
        int take(int end) {
            int reached = end;
            var edit = peek();
            while (edit != null && edit.from() <= reached) {
                reached = Math.max(reached, edit.to());
                taken++;
                edit = peek();
            }
            return reached;
        }

        /** The stretch as this person left it. */
        String text(int start, int end) {
            var mine = edits.subList(first, taken).stream()
                    .map(edit -> edit.moved(-start))
                    .toList();
            first = taken;
            return Edits.apply(base.substring(start, end), mine);
        }

        private @Nullable Edit peek() {
            return more() ? edits.get(taken) : null;
        }
    }
}
