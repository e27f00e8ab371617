package dev.pingyi.review.ui;

import dev.pingyi.report.Section;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one section between two revisions.
 *
 * @param before heading; null where the section is new
 * @param after heading; null where the section is gone
 * @param paragraphs of both, in order, each with what became of it
 */
record SectionChange(@Nullable String before, @Nullable String after, List<Paragraph> paragraphs) {

    enum Kind {
        SAME,
        ADDED,
        REMOVED,
        CHANGED
    }

    /** @param kind never CHANGED: a paragraph is kept, new, or gone */
    record Paragraph(Kind kind, String text) {}

    Kind kind() {
        return before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
    }

    /** The sections that are not the same in both, in reading order. */
    static List<SectionChange> between(List<Section> before, List<Section> after) {
        return Alignment.of(before, after, SectionChange::same).stream()
                .map(pair -> of(pair.before(), pair.after()))
                .filter(SectionChange::different)
                .toList();
    }

    /** An edited heading keeps the section's id, an imported text its headings. */
    private static boolean same(Section one, Section other) {
        return one.id().equals(other.id())
                || (!one.heading().isBlank()
                        && one.heading().strip().equals(other.heading().strip()))
                || (one.heading().isBlank() && other.heading().isBlank() && one.position() == other.position());
    }

    private static SectionChange of(@Nullable Section before, @Nullable Section after) {
        var paragraphs = Alignment.of(lines(before), lines(after), Objects::equals).stream()
                .map(SectionChange::paragraph)
                .toList();
        return new SectionChange(heading(before), heading(after), paragraphs);
    }

    private static Paragraph paragraph(Alignment.Pair<String> pair) {
        var before = pair.before();
        var after = pair.after();
        if (after == null) {
            return new Paragraph(Kind.REMOVED, Objects.requireNonNull(before));
        }
        return new Paragraph(before == null ? Kind.ADDED : Kind.SAME, after);
    }

    private boolean different() {
        return !Objects.equals(before, after)
                || paragraphs.stream().anyMatch(paragraph -> paragraph.kind() != Kind.SAME);
    }

    private static List<String> lines(@Nullable Section section) {
        return section == null
                ? List.of()
                : section.body()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static @Nullable String heading(@Nullable Section section) {
        return section == null ? null : section.heading().strip();
    }
}
