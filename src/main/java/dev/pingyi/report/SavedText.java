package dev.pingyi.report;

import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a section was saved with before it was saved again; never changes. Of most only what the next save has taken out
 * is kept: the rest is in the text that came after it.
 */
@Entity
@Table(name = "report_saved_text")
class SavedText extends Stored<SavedTextKey> {

    static final int WHOLE_EVERY = 50;

    @EmbeddedId
    private SavedTextKey key;

    private String heading;

    /** Whole, or what the next version has not got. */
    @Column(columnDefinition = "longtext")
    private String body;

    /** Characters of the next version that this one begins and ends with; null where the text is whole. */
    private @Nullable Integer sameBefore;

    private @Nullable Integer sameAfter;

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

    /** Whole. */
    SavedText(ReportId report, DraftSection section) {
        this.key = new SavedTextKey(report, section.id(), section.version());
        this.heading = section.heading();
        this.body = section.body();
        this.savedBy = section.changedBy();
        this.savedAt = section.changedAt();
    }

    /** As what the next version lacks of it; every {@link #WHOLE_EVERY}th whole, so that no text is far to find. */
    SavedText(ReportId report, DraftSection section, DraftSection next) {
        this(report, section);
        if (section.version() % WHOLE_EVERY != 0) {
            var shared = Shared.of(section.body(), next.body());
            this.body = shared.middle(section.body());
            this.sameBefore = shared.before();
            this.sameAfter = shared.after();
        }
    }

    boolean whole() {
        return sameBefore == null || sameAfter == null;
    }

    long version() {
        return key.version();
    }

    String heading() {
        return heading;
    }

    /** @param next the text of the version after this one; of no use where this one is whole */
    String body(String next) {
        return sameBefore == null || sameAfter == null ? body : new Shared(sameBefore, sameAfter).around(body, next);
    }
}
