package dev.pingyi.casework;

import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.OrganizationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A step in which a case waits now. A case may have several. When a step ends and the process goes on to another one,
 * its row becomes that one: one update for each step.
 */
@Entity
@Table(name = "case_step")
class OpenStep {

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_kind", referencedColumnName = "case_kind")
    @JoinColumn(name = "case_id", referencedColumnName = "case_id")
    CaseFile file;

    String step;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Side side;

    /** The organization whose turn it is. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "acting"))
    OrganizationId acting;

    String path;
    Instant since;

    /** How the step before ended, as a message key; null before the first end. */
    @Nullable
    String cause;

    /** Not primitive: null tells Spring Data that the row is new. */
    @Version
    @Nullable
    Long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected OpenStep() {}

    OpenStep(CaseFile file, CaseStep first, @Nullable String cause, Instant now) {
        this.id = UUID.randomUUID();
        this.file = file;
        this.path = file.path;
        become(first, cause, now);
    }

    /** @return its entry, to be kept for ever */
    CaseEntry end(CaseEvent event, AccountId account) {
        file.leave(this, event.outcome());
        return new CaseEntry(this, event, account);
    }

    /** The process waits for people in that step from now on. */
    final void become(CaseStep next, @Nullable String ended, Instant now) {
        step = next.name();
        side = next.side();
        acting = file.acting(next);
        since = now;
        cause = ended;
    }
}
