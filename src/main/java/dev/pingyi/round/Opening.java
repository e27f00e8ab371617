package dev.pingyi.round;

import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.Aggregate;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.SayingConverter;
import dev.pingyi.language.Saying;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How far one unit has come in the opening of its round. Changed only by whoever holds the lock on its row. */
@Entity
@Table(name = "round_opening")
class Opening extends Aggregate<OpeningKey> {

    @EmbeddedId
    private OpeningKey key;

    /** In the round, from 0. */
    @SuppressWarnings("UnusedVariable") // lists are ordered by it
    private int position;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @SuppressWarnings("UnusedVariable") // asked for by Openings
    private OpeningState state = OpeningState.WAITING;

    @SuppressWarnings("UnusedVariable") // who waits longest is called first
    private Instant calledAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "called_by"))
    private AccountId calledBy;

    /** Why it has not begun; nothing unless it has failed. */
    @Convert(converter = SayingConverter.class)
    @Column(columnDefinition = "longtext")
    private Saying failure = Saying.NOTHING;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Opening() {}

    Opening(Round round, OrganizationId unit, int position, AccountId by, Instant at) {
        this.key = new OpeningKey(round.id(), unit);
        this.position = position;
        this.calledBy = by;
        this.calledAt = at;
    }

    @Override
    public OpeningKey getId() {
        return key;
    }

    void begin(Round round) {
        state = OpeningState.BEGUN;
        record(new UnitCalled(key.round(), round.organizer(), key.unit(), round.template(), calledBy));
    }

    void fail(Saying why) {
        state = OpeningState.FAILED;
        failure = why;
    }

    void again(Instant at) {
        state = OpeningState.WAITING;
        calledAt = at;
        failure = Saying.NOTHING;
    }
}
