package dev.pingyi.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what the lines of a file do not hold. What has words of its own is told one by one, the rest is counted. */
final class Notes {

    /** In the order in which they are told. */
    enum Kind {
        MACROS,
        EXTERNAL,
        EMBEDDED,
        DELETED,
        MOVED,
        INSERTED,
        STRUCK,
        HIDDEN,
        PLACEHOLDER,
        UNREAD,
        FIELD,
        COMMENT,
        TEXT_BOX,
        FOOTNOTE,
        HEADER,
        CONTENTS,
        PICTURE,
        SHAPE,
        CHART,
        EQUATION,
        NUMBER,
        SYMBOL,
        SCRIPT,
        RUBY,
        FOLDED,
        LINK,
        MERGED_CELLS,
        NESTED_TABLE,
        LONG_HEADING;

        private String key() {
            return "document.note." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Something found on the way, told once its place is known.
     *
     * @param there how the text begins where it was found; empty where the paragraph that is told of has it
     * @param words empty for what is only counted
     */
    record Found(Kind kind, String there, String words) {

        Found(Kind kind, String words) {
            this(kind, "", words);
        }

        Found(Kind kind) {
            this(kind, "", "");
        }
    }

    /** Told with the words they are about. */
    private static final Set<Kind> QUOTED = EnumSet.of(
            Kind.DELETED,
            Kind.MOVED,
            Kind.STRUCK,
            Kind.HIDDEN,
            Kind.PLACEHOLDER,
            Kind.UNREAD,
            Kind.FIELD,
            Kind.COMMENT,
            Kind.RUBY);

    /** As many places as a person would look up one by one. */
    private static final int PLACES = 12;

    private static final int SNIPPET = 14;

    private final Map<Kind, Set<Note>> told = new EnumMap<>(Kind.class);
    private final Map<Kind, List<Integer>> counted = new EnumMap<>(Kind.class);

    /** Something with words: {0} the place, {1} how the text there begins, {2} the words. */
    void tell(Kind kind, int place, String there, String words) {
        told.computeIfAbsent(kind, _ -> new LinkedHashSet<>())
                .add(new Note(kind.key(), String.valueOf(place), snippet(there), words.strip()));
    }

    /** Something with words and no place: {0} the words. */
    void tell(Kind kind, String words) {
        told.computeIfAbsent(kind, _ -> new LinkedHashSet<>()).add(new Note(kind.key(), words.strip()));
    }

    /** What was found in one place. */
    void tell(List<Found> found, int place, String there) {
        for (Found each : found) {
            if (QUOTED.contains(each.kind)) {
                quote(each, place, each.there.isEmpty() ? there : each.there);
            } else {
                count(each.kind, place);
            }
        }
    }

    /** What holds no words is told only where nobody knows what it was. */
    private void quote(Found found, int place, String there) {
        if (!found.words.isBlank() || found.kind == Kind.UNREAD) {
            tell(found.kind, place, there, found.words.isBlank() ? "…" : found.words);
        }
    }

    /** Something without words: {0} how many there are, {1} numbers of their places. */
    void count(Kind kind, int place) {
        counted.computeIfAbsent(kind, _ -> new ArrayList<>()).add(place);
    }

    List<Note> all() {
        List<Note> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            all.addAll(told.getOrDefault(kind, Set.of()));
            var places = counted.getOrDefault(kind, List.of());
            if (!places.isEmpty()) {
                all.add(new Note(kind.key(), String.valueOf(places.size()), places(places)));
            }
        }
        return List.copyOf(all);
    }

    private static String places(List<Integer> places) {
        var distinct = places.stream().distinct().toList();
        String first = distinct.stream().limit(PLACES).map(String::valueOf).collect(Collectors.joining("、"));
        return distinct.size() > PLACES ? first + "…" : first;
    }

    private static String snippet(String text) {
        String line = text.strip();
        return line.codePointCount(0, line.length()) <= SNIPPET
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SNIPPET)) + "…";
    }
}
