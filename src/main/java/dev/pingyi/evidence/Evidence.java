package dev.pingyi.evidence;

import dev.pingyi.attachment.FileType;
import dev.pingyi.attachment.ReceivedFile;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Stored;
import dev.pingyi.report.Editor;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One file at one place of a report. What it holds is kept by the attachment module, used under this id. */
@Entity
@Table(name = "report_evidence")
class Evidence extends Stored<UUID> {

    @Id
    private UUID id;

    @Version
    private long version;

    @SuppressWarnings("UnusedVariable") // asked by Evidences
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "report_id"))
    private ReportId report;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private EvidencePlace.Kind placeKind;

    private String placeKey;

    private String placeLabel;

    /** In the order of arrival. */
    @SuppressWarnings("UnusedVariable") // asked by Evidences
    private int position;

    private String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FileType type;

    private long size;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    private boolean pictured;

    private String addedBy;

    private Instant addedAt;

    private boolean removed;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Evidence() {}

    @Override
    public UUID getId() {
        return id;
    }

    Evidence(ReportId report, EvidencePlace place, int position, ReceivedFile file, Editor editor) {
        this.id = UUID.randomUUID();
        this.report = report;
        this.placeKind = place.kind();
        this.placeKey = place.key();
        this.placeLabel = place.label();
        this.position = position;
        this.name = file.name();
        this.type = file.type();
        this.size = file.size();
        this.sha256 = file.hash();
        this.pictured = file.pictured();
        this.addedBy = editor.title();
        this.addedAt = editor.at();
    }

    void move(EvidencePlace place) {
        placeKind = place.kind();
        placeKey = place.key();
        placeLabel = place.label();
    }

    /** From now on only for those who read what was submitted. */
    void remove() {
        removed = true;
    }

    UUID id() {
        return id;
    }

    boolean removed() {
        return removed;
    }

    long size() {
        return size;
    }

    boolean at(EvidencePlace place) {
        return place().same(place);
    }

    boolean holds(String hash) {
        return sha256.equals(hash);
    }

    EvidencePlace place() {
        return new EvidencePlace(placeKind, placeKey, placeLabel);
    }

    /** @param shown how its place is called where it is read */
    EvidenceItem item(EvidencePlace shown) {
        return new EvidenceItem(id, shown, name, type, size, pictured, addedBy, addedAt);
    }

    EvidenceRow row(EvidencePlace shown) {
        return new EvidenceRow(id, shown.label(), name, type.mediaType(), size, sha256);
    }
}
