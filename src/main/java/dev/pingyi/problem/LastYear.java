package dev.pingyi.problem;

import java.util.List;

/**
 * Last year's problems of one report, as the reader may see them.
 *
 * @param rows in their order
 * @param none why nothing was pointed out last year; empty where there are problems or nobody has said so
 * @param writer as whom the reader may write
 */
public record LastYear(List<LastYearRow> rows, String none, Writer writer) {

    /** As whom the list may be written. */
    public enum Writer {
        /** The unit: answers, and its own problems. */
        UNIT,
        /** The organizer of the round: problems only. */
        ORGANIZER,
        NOBODY
    }

    public LastYear {
        rows = List.copyOf(rows);
    }

    static LastYear of(List<LastYearRow> kept, Writer writer) {
        return kept.stream()
                .filter(LastYearRow::declaresNone)
                .findFirst()
                .map(none -> new LastYear(List.of(), none.answer().reason(), writer))
                .orElseGet(() -> new LastYear(kept, "", writer));
    }

    public int answered() {
        return (int) rows.stream().filter(LastYearRow::answered).count();
    }

    /** Whether nobody has entered anything yet: the first year. */
    public boolean empty() {
        return rows.isEmpty() && none.isEmpty();
    }
}
