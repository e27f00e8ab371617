package dev.pingyi.indicator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Sums of many units that were added up before. Adding up a year of 600 units takes the database a fifth of a second,
 * and last year's hardly ever change. Told to be the same by the edition of the sheets, which the database is asked
 * for each time.
 */
final class KeptSums {

    private static final int MOST = 64;

    /** Of which units, in whose scope, and how often their sheets had been changed by then. */
    record Key(String round, List<String> units, String scope, long edition) {}

    private final Map<Key, List<FigureSum>> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<FigureSum>> eldest) {
            return size() > MOST;
        }
    });

    List<FigureSum> of(Key key, Supplier<List<FigureSheets.Sum>> adding) {
        var known = kept.get(key);
        if (known == null) {
            known = adding.get().stream().map(FigureSum::of).toList();
            kept.put(key, known);
        }
        return known;
    }
}
