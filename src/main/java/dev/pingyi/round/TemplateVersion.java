package dev.pingyi.round;

import dev.pingyi.kernel.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A template as it stood from one change to the next. Written once. */
@Entity
@Table(name = "round_template")
class TemplateVersion extends Stored<TemplateKey> {

    @EmbeddedId
    private TemplateKey key;

    @Convert(converter = TemplateConverter.class)
    @Column(columnDefinition = "longtext")
    private Template content;

    private @Nullable Instant changedAt;

    private String changedBy;

    private String note;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected TemplateVersion() {}

    @Override
    public TemplateKey getId() {
        return key;
    }

    /** @param changedAt null where nobody wrote it down */
    TemplateVersion(TemplateKey key, Template content, @Nullable Instant changedAt, String changedBy, String note) {
        this.key = key;
        this.content = content;
        this.changedAt = changedAt;
        this.changedBy = changedBy;
        this.note = note;
    }

    Template content() {
        return content;
    }

    TemplateInfo info() {
        return new TemplateInfo(key.version(), changedAt, changedBy, note);
    }
}
