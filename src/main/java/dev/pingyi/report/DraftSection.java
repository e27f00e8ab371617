package dev.pingyi.report;

import dev.pingyi.text.ReportText;
import dev.pingyi.text.Section;
import dev.pingyi.text.SectionId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;

/** A section of the draft; its place is its index in the report. */
@Embeddable
record DraftSection(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "section_id"))
        SectionId id,

        int level,
        String heading,
        @Column(columnDefinition = "longtext") String body,
        @Column(name = "section_version") long version,
        String changedBy,
        Instant changedAt) {

    static DraftSection begin(int level, String heading, String body, Editor editor) {
        return new DraftSection(SectionId.random(), level, heading, body, 1, editor.title(), editor.at());
    }

    /** The level follows the number of the heading as typed; a heading without number keeps the level it had. */
    DraftSection rewrite(String newHeading, String newBody, Editor editor) {
        int newLevel = ReportText.level(newHeading).orElse(level);
        return new DraftSection(id, newLevel, newHeading, newBody, version + 1, editor.title(), editor.at());
    }

    Section at(int position) {
        return new Section(id, position, level, heading, body, version);
    }
}
