package dev.pingyi.process;

import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.CaseEvent;
import dev.pingyi.kernel.CaseStep;
import dev.pingyi.kernel.ReportId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** A step that has ended: 谁、何时起、何时办结、结果、说明. Written once, never changed. */
@Entity
@Immutable
@Table(name = "case_entry")
class CaseEntry implements Persistable<UUID> {

    @Id
    UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "report"))
    ReportId report;

    String path;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    CaseStep step;

    Instant startedAt;
    Instant endedAt;
    String endedBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account"))
    AccountId account;

    String outcome;

    @Column(columnDefinition = "longtext")
    String remark;

    /** The id is given by us, so Spring Data must be told that there is no row to look for before the insert. */
    @Transient
    private boolean unsaved = true;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CaseEntry() {}

    CaseEntry(CaseFile file, CaseEvent event, AccountId account) {
        this.id = UUID.randomUUID();
        this.report = file.report;
        this.path = file.path;
        this.step = event.step();
        this.startedAt = file.since;
        this.endedAt = event.stamp().at();
        this.endedBy = event.stamp().by();
        this.account = account;
        this.outcome = event.outcome();
        this.remark = event.remark();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return unsaved;
    }

    @PostLoad
    @PostPersist
    void saved() {
        unsaved = false;
    }
}
