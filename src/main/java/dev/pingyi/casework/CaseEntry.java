package dev.pingyi.casework;

import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.SayingConverter;
import dev.pingyi.language.Saying;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** A step that has ended: 谁、何时起、何时办结、结果、说明. Written once, never changed. */
@Entity
@Immutable
@Table(name = "case_entry")
class CaseEntry implements Persistable<UUID> {

    @Id
    UUID id;

    @Embedded
    CaseKey key;

    String path;

    String step;

    Instant startedAt;
    Instant endedAt;
    String endedBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account"))
    AccountId account;

    String outcome;

    @Convert(converter = SayingConverter.class)
    @Column(columnDefinition = "longtext")
    Saying remark;

    /** The id is given by us, so Spring Data must be told that there is no row to look for before the insert. */
    @Transient
    private boolean unsaved = true;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CaseEntry() {}

    CaseEntry(OpenStep open, CaseEvent event, AccountId account) {
        this.id = UUID.randomUUID();
        this.key = event.key();
        this.path = open.path;
        this.step = event.step().name();
        this.startedAt = open.since;
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
