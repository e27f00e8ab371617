package dev.pingyi.findings;

import dev.pingyi.indicator.Quotes;
import dev.pingyi.indicator.Resolved;
import dev.pingyi.indicator.Value;
import dev.pingyi.text.ReportText;
import dev.pingyi.text.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A report's sections as the one text that the checker reads, with the way back to the section. */
final class Manuscript {

    /**
     * Where a passage stands.
     *
     * @param section index of the section
     * @param inHeading whether the offsets are those of its heading, otherwise of its body
     * @param start offset in it, in UTF-16 units as browsers count
     * @param end behind the passage, at most the end of the heading or body it begins in
     */
    record Place(int section, boolean inHeading, int start, int end) {}

    /** @param words as they stand in the text, with the way back to what is written */
    private record Piece(int section, boolean heading, int start, Resolved words) {

        int length() {
            return words.text().length();
        }

        boolean reaches(int offset) {
            return offset < start + length();
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    private Manuscript() {}

    static Manuscript of(List<Section> sections) {
        return of(sections, Map.of());
    }

    /** @param figures those that bodies may quote, by name; the text has their values */
    static Manuscript of(List<Section> sections, Map<String, Value> figures) {
        var manuscript = new Manuscript();
        for (int i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            manuscript.add(i, true, new Resolved(section.heading(), List.of(), List.of()));
            // A heading that runs in has its text on the same line.
            if (!section.heading().isEmpty() && !ReportText.runsIn(section.heading())) {
                manuscript.text.append('\n');
            }
            manuscript.add(i, false, Quotes.resolve(section.body(), figures));
            manuscript.text.append('\n');
        }
        return manuscript;
    }

    String text() {
        return text.toString();
    }

    /** @param start offset in {@link #text()}, of a text that is not empty */
    Place place(int start, int end) {
        var piece = pieces.stream()
                .filter(candidate -> candidate.reaches(start))
                .findFirst()
                .orElse(pieces.getLast());
        int from = Math.clamp(start - piece.start(), 0, piece.length());
        int to = Math.clamp(end - piece.start(), from, piece.length());
        return new Place(
                piece.section(),
                piece.heading(),
                piece.words().sourceStart(from),
                piece.words().sourceEnd(to));
    }

    /** What is quoted and cannot be put in, by index of its section. */
    Map<Integer, List<Resolved.Open>> open() {
        Map<Integer, List<Resolved.Open>> open = new TreeMap<>();
        pieces.stream()
                .filter(piece -> !piece.words().open().isEmpty())
                .forEach(piece -> open.put(piece.section(), piece.words().open()));
        return open;
    }

    private void add(int section, boolean heading, Resolved words) {
        pieces.add(new Piece(section, heading, text.length(), words));
        text.append(words.text());
    }
}
