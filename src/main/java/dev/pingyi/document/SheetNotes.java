package dev.pingyi.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the rows of a sheet do not hold, or not as it was: a count and the first places of each kind. */
final class SheetNotes {

    /** In the order in which they are told. */
    enum Kind {
        SHEET_HIDDEN_ROW,
        SHEET_HIDDEN_COLUMN,
        SHEET_ERROR,
        SHEET_UNCOMPUTED,
        SHEET_STRUCK,
        SHEET_MARK,
        SHEET_INVISIBLE,
        SHEET_MERGED,
        SHEET_COMMENT,
        SHEET_DRAWING;

        private String key() {
            return "document.note." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** As many as a person would look up one by one. */
    private static final int PLACES = 12;

    private static final int LONGEST_PLACE = 40;

    private final String sheet;
    private final Map<Kind, List<String>> places = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    SheetNotes(String sheet) {
        this.sheet = sheet;
    }

    void tell(Kind kind, String place) {
        counts.merge(kind, 1, Integer::sum);
        var first = places.computeIfAbsent(kind, _ -> new ArrayList<>());
        if (first.size() < PLACES) {
            first.add(place.length() > LONGEST_PLACE ? place.substring(0, LONGEST_PLACE) + "…" : place);
        }
    }

    /** Each: {0} the sheet, {1} how many, {2} where. */
    List<Note> all() {
        return places.entrySet().stream()
                .map(entry -> {
                    int count = counts.getOrDefault(entry.getKey(), 0);
                    String where = entry.getValue().stream().collect(Collectors.joining("、"));
                    return new Note(
                            entry.getKey().key(), sheet, String.valueOf(count), count > PLACES ? where + "…" : where);
                })
                .toList();
    }
}
