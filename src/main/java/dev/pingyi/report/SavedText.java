package dev.pingyi.report;

import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a section was saved with before it was saved again; never changes. */
@Entity
@Table(name = "report_saved_text")
class SavedText extends Stored<SavedTextKey> {

    @EmbeddedId
    @SuppressWarnings("UnusedVariable") // asked for by SavedTexts
    private SavedTextKey key;

    private String heading;

    @Column(columnDefinition = "longtext")
    private String body;

    @SuppressWarnings("UnusedVariable") // read in the database, when it is asked who wrote what
    private String savedBy;

    @SuppressWarnings("UnusedVariable")
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected SavedText() {}

    @Override
    public SavedTextKey getId() {
        return key;
    }

    SavedText(ReportId report, DraftSection section) {
        this.key = new SavedTextKey(report, section.id(), section.version());
        this.heading = section.heading();
        this.body = section.body();
        this.savedBy = section.changedBy();
        this.savedAt = section.changedAt();
    }

    String heading() {
        return heading;
    }

    String body() {
        return body;
    }
}
