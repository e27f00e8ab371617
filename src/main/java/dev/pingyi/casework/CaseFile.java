package dev.pingyi.casework;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.kernel.SayingConverter;
import dev.pingyi.language.Saying;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose case it is and what it is called, written when it opens. Where it stands is in {@link OpenStep}; both are kept
 * beside the engine in the same transaction, so that a worklist is one indexed query and the engine holds a key only.
 */
@Entity
@Table(name = "case_file")
class CaseFile {

    @EmbeddedId
    CaseKey key;

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

    @Convert(converter = SayingConverter.class)
    @Column(columnDefinition = "longtext")
    Saying title;

    /** Null while the process runs. */
    @Nullable
    Instant endedAt;

    /** The step that is just being left, until the process says where it went; its row becomes that step. */
    @Transient
    private @Nullable OpenStep leaving;

    /** How it ended, as a message key. */
    @Transient
    private @Nullable String outcome;

    /** Not primitive: null tells Spring Data that the row is new. */
    @Version
    @Nullable
    Long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CaseFile() {}

    CaseFile(NewCase opened) {
        this.key = opened.key();
        this.round = opened.round();
        this.unit = opened.unit();
        this.organizer = opened.organizer();
        this.path = opened.scope().path();
        this.unitName = opened.unitName();
        this.organizerName = opened.organizerName();
        this.title = opened.title();
    }

    OrganizationId acting(CaseStep step) {
        return step.side() == Side.UNIT ? unit : organizer;
    }

    String actingName(CaseStep step) {
        return step.side() == Side.UNIT ? unitName : organizerName;
    }

    boolean closed() {
        return endedAt != null;
    }

    void leave(OpenStep step, String ended) {
        leaving = step;
        outcome = ended;
    }

    /** The row of the step that the process enters: a new one where there is none to take over. */
    OpenStep enter(CaseStep next, Instant now) {
        var taken = leaving;
        leaving = null;
        if (taken == null) {
            return new OpenStep(this, next, outcome, now);
        }
        taken.become(next, outcome, now);
        return taken;
    }

    /** The row of a step after which the process waits for nobody, or for something else. */
    Optional<OpenStep> notTakenOver() {
        return Optional.ofNullable(leaving);
    }

    /** The process has come to its end. */
    void close(Instant now) {
        endedAt = now;
    }
}
