package dev.pingyi.process;

import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.CaseEvent;
import dev.pingyi.kernel.CaseStep;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.RoundId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Where the case of one report stands: the open step of its process, kept beside the engine in the same transaction,
 * so that a worklist is one indexed query and the engine holds a key only.
 */
@Entity
@Table(name = "case_file")
class CaseFile {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "report"))
    ReportId report;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "round"))
    RoundId round;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit"))
    OrganizationId unit;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organizer"))
    OrganizationId organizer;

    String path;
    String unitName;
    String organizerName;
    String title;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable
    CaseStep step;

    Instant since;

    /** How the step before ended, as a message key; null before the first end. */
    @Nullable
    String cause;

    /** How the step that is just being left has ended. */
    @Transient
    @Nullable
    private String endedAs;

    @Version
    long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CaseFile() {}

    CaseFile(
            ReportId report,
            RoundId round,
            OrganizationId unit,
            OrganizationId organizer,
            String path,
            String unitName,
            String organizerName,
            String title,
            Instant since) {
        this.report = report;
        this.round = round;
        this.unit = unit;
        this.organizer = organizer;
        this.path = path;
        this.unitName = unitName;
        this.organizerName = organizerName;
        this.title = title;
        this.since = since;
    }

    /** Name of the organization whose turn it is in the step. */
    String actingUnit(CaseStep step) {
        return ReviewProcessModel.UNIT_STEPS.contains(step) ? unitName : organizerName;
    }

    /** The process waits for people in this step from now on. */
    void await(CaseStep next, Instant now) {
        step = next;
        since = now;
        cause = endedAs;
    }

    /** The process has come to its end. */
    void close(Instant now) {
        step = null;
        since = now;
        cause = endedAs;
    }

    /**
     * The open step has ended. The row changes only when the process says where it went, in the same transaction: one
     * update for each step.
     *
     * @return its entry, to be kept
     * @throws Rejected if the case has moved on meanwhile
     */
    CaseEntry end(CaseEvent event, AccountId account) {
        if (step == null) {
            throw new Rejected("process.rejected.archived", CaseTexts.step(event.step()));
        }
        if (step != event.step()) {
            throw new Rejected("process.rejected.moved-on", CaseTexts.step(event.step()), CaseTexts.step(step));
        }
        endedAs = event.outcome();
        return new CaseEntry(this, event, account);
    }
}
