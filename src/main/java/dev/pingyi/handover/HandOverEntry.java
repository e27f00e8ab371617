package dev.pingyi.handover;

import dev.pingyi.kernel.AccountId;
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
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Keeps a {@link HandOver}. Written once; counts until the report is submitted. */
@Entity
@Immutable
@Table(name = "report_handover")
class HandOverEntry extends Stored<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "report_id"))
    private ReportId report;

    /** The revision that had been submitted last, 0 before the first: with the next one this is of the past. */
    private int submission;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Turn turn;

    @Column(columnDefinition = "longtext")
    private String note;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account"))
    @SuppressWarnings("UnusedVariable") // asked by HandOvers
    private AccountId account;

    private String byPost;

    private Instant at;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected HandOverEntry() {}

    HandOverEntry(ReportId report, int submission, Turn turn, String note, Editor by) {
        this.id = UUID.randomUUID();
        this.report = report;
        this.submission = submission;
        this.turn = turn;
        this.note = note;
        this.account = by.account();
        this.byPost = by.title();
        this.at = by.at();
    }

    @Override
    public UUID getId() {
        return id;
    }

    ReportId report() {
        return report;
    }

    int submission() {
        return submission;
    }

    Turn turn() {
        return turn;
    }

    Instant at() {
        return at;
    }

    HandOver told() {
        return new HandOver(turn, note, byPost, at);
    }
}
