package dev.pingyi.oral;

import dev.pingyi.kernel.Stored;
import dev.pingyi.report.RevisionKey;
import dev.pingyi.text.Section;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A text that the spoken version once was, or was to become. Never changed. */
@Entity
@Table(name = "report_oral_revision")
class OralRevision extends Stored<RevisionKey> {

    @EmbeddedId
    private RevisionKey key;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private OralRevisionKind kind;

    @Column(columnDefinition = "longtext")
    private String text;

    private String writtenBy;

    private Instant writtenAt;

    private int characters;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected OralRevision() {}

    @Override
    public RevisionKey getId() {
        return key;
    }

    OralRevision(RevisionKey key, OralRevisionKind kind, String text, String writtenBy, Instant writtenAt) {
        this.key = key;
        this.kind = kind;
        this.text = text;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
        this.characters = Section.characters(text);
    }

    String text() {
        return text;
    }

    OralRevisionInfo info() {
        return new OralRevisionInfo(key.number(), kind, writtenAt, writtenBy, characters);
    }
}
