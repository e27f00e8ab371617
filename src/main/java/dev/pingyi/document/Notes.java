package dev.pingyi.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Collects what the lines of a file do not hold. What has words of its own is told one by one, the rest is counted. */
final class Notes {

    /** In the order in which they are told. */
    enum Kind {
        MACROS,
        EXTERNAL,
        EMBEDDED,
        DELETED,
        INSERTED,
        COMMENT,
        TEXT_BOX,
        FOOTNOTE,
        HEADER,
        CONTENTS,
        PICTURE,
        SHAPE,
        CHART,
        EQUATION,
        SYMBOL,
        HIDDEN,
        LINK,
        MERGED_CELLS,
        NESTED_TABLE,
        LONG_HEADING;

        private String key() {
            return "document.note." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** As many places as a person would look up one by one. */
    private static final int PLACES = 12;

    private static final int SNIPPET = 14;

    private final Map<Kind, List<Note>> told = new EnumMap<>(Kind.class);
    private final Map<Kind, List<Integer>> counted = new EnumMap<>(Kind.class);

    /** Something with words: {0} the place, {1} how the text there begins, {2} the words. */
    void tell(Kind kind, int place, String there, String words) {
        told.computeIfAbsent(kind, _ -> new ArrayList<>())
                .add(new Note(kind.key(), String.valueOf(place), snippet(there), words.strip()));
    }

    /** Something with words and no place: {0} the words. */
    void tell(Kind kind, String words) {
        var note = new Note(kind.key(), words.strip());
        var notes = told.computeIfAbsent(kind, _ -> new ArrayList<>());
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    /** Something without words: {0} how many there are, {1} numbers of their places. */
    void count(Kind kind, int place) {
        counted.computeIfAbsent(kind, _ -> new ArrayList<>()).add(place);
    }

    List<Note> all() {
        List<Note> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            all.addAll(told.getOrDefault(kind, List.of()));
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
