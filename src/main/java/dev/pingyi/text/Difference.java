package dev.pingyi.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * What became of a report's text between two revisions: sections laid beside each other by their ids, else by their
 * headings; in them paragraphs; in those words. A whole report of 300 pages takes less than a second.
 *
 * @param parts every section of both texts, in the order of the later text; a removed one where it stood
 */
public record Difference(List<Part> parts) {

    /** What became of a section, a paragraph, or a piece of one. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED,
        CHANGED
    }

    /** @param kind never CHANGED */
    public record Piece(Kind kind, String text) {}

    /** A heading or paragraph; the pieces that were removed stand before those that took their place. */
    public record Line(List<Piece> pieces) {

        static Line of(Kind kind, String text) {
            return new Line(List.of(new Piece(kind, text)));
        }

        public Kind kind() {
            var kinds = new HashSet<Kind>();
            pieces.forEach(piece -> kinds.add(piece.kind()));
            return kinds.size() == 1 ? kinds.iterator().next() : kinds.isEmpty() ? Kind.SAME : Kind.CHANGED;
        }

        public String before() {
            return text(Kind.ADDED);
        }

        public String after() {
            return text(Kind.REMOVED);
        }

        private String text(Kind without) {
            var text = new StringBuilder();
            pieces.stream().filter(piece -> piece.kind() != without).forEach(piece -> text.append(piece.text()));
            return text.toString();
        }
    }

    /** @param moved whether the section stands in another place among those that stayed */
    public record Part(Kind kind, boolean moved, Line heading, List<Line> lines) {

        /** The paragraphs that are not the same in both, and the heading if it is not. */
        public int changes() {
            long changed =
                    lines.stream().filter(line -> line.kind() != Kind.SAME).count();
            return (int) changed + (heading.kind() == Kind.SAME ? 0 : 1) + (moved ? 1 : 0);
        }
    }

    /** How many paragraphs ahead the partner of a rewritten one is looked for. */
    private static final int REACH = 8;

    public static Difference between(List<Section> before, List<Section> after) {
        var pairs = SectionPairs.of(before, after);
        var parts = new ArrayList<Part>();
        int told = 0;
        for (int i = 0; i < after.size(); i++) {
            int partner = pairs.partner(i);
            if (partner < 0) {
                // What was taken out here stands before what came in its place.
                int next = told;
                while (next < before.size() && pairs.gone(next)) {
                    next++;
                }
                removed(before, told, next, pairs, parts);
                told = next;
                parts.add(alone(Kind.ADDED, after.get(i)));
                continue;
            }
            if (!pairs.moved(i)) {
                removed(before, told, partner, pairs, parts);
                told = partner + 1;
            }
            parts.add(both(before.get(partner), after.get(i), pairs.moved(i)));
        }
        removed(before, told, before.size(), pairs, parts);
        return new Difference(List.copyOf(parts));
    }

    /** Two paragraphs word by word. */
    public static Line words(String before, String after) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (var edit : Edits.between(before, after)) {
            add(pieces, Kind.SAME, before.substring(from, edit.from()));
            add(pieces, Kind.REMOVED, before.substring(edit.from(), edit.to()));
            add(pieces, Kind.ADDED, edit.text());
            from = edit.to();
        }
        add(pieces, Kind.SAME, before.substring(from));
        return new Line(List.copyOf(pieces));
    }

    /** Texts of several paragraphs. Empty lines are not told. */
    public static List<Line> paragraphs(String before, String after) {
        var olds = split(before);
        var news = split(after);
        var lines = new ArrayList<Line>();
        int from = 0;
        for (var hunk : Edits.hunks(olds, news)) {
            olds.subList(from, hunk.from()).forEach(same -> lines.add(Line.of(Kind.SAME, same)));
            pair(olds.subList(hunk.from(), hunk.to()), news.subList(hunk.start(), hunk.end()), lines);
            from = hunk.to();
        }
        olds.subList(from, olds.size()).forEach(same -> lines.add(Line.of(Kind.SAME, same)));
        return List.copyOf(lines);
    }

    /** The parts that are not the same in both. */
    public List<Part> changed() {
        return parts.stream()
                .filter(part -> part.kind() != Kind.SAME || part.moved())
                .toList();
    }

    private static void pair(List<String> olds, List<String> news, List<Line> lines) {
        int next = 0;
        for (var old : olds) {
            int partner = partner(old, news, next);
            if (partner < 0) {
                lines.add(Line.of(Kind.REMOVED, old));
            } else {
                news.subList(next, partner).forEach(added -> lines.add(Line.of(Kind.ADDED, added)));
                lines.add(words(old, news.get(partner)));
                next = partner + 1;
            }
        }
        news.subList(next, news.size()).forEach(added -> lines.add(Line.of(Kind.ADDED, added)));
    }

    private static int partner(String old, List<String> news, int from) {
        int best = -1;
        double likeness = Likeness.ENOUGH;
        for (int i = from; i < Math.min(news.size(), from + REACH); i++) {
            double found = Likeness.of(old, news.get(i));
            if (found > likeness) {
                best = i;
                likeness = found;
            }
        }
        return best;
    }

    private static void removed(List<Section> before, int from, int to, SectionPairs pairs, List<Part> parts) {
        for (int i = from; i < to; i++) {
            if (pairs.gone(i)) {
                parts.add(alone(Kind.REMOVED, before.get(i)));
            }
        }
    }

    private static Part alone(Kind kind, Section section) {
        var lines =
                split(section.body()).stream().map(line -> Line.of(kind, line)).toList();
        return new Part(kind, false, Line.of(kind, section.heading().strip()), lines);
    }

    private static Part both(Section before, Section after, boolean moved) {
        var heading = words(before.heading().strip(), after.heading().strip());
        var lines = paragraphs(before.body(), after.body());
        boolean same = heading.kind() == Kind.SAME && lines.stream().allMatch(line -> line.kind() == Kind.SAME);
        return new Part(same ? Kind.SAME : Kind.CHANGED, moved, heading, lines);
    }

    private static List<String> split(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static void add(List<Piece> pieces, Kind kind, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text));
        }
    }
}
