package dev.pingyi.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * How one member had voted in a vote that was voided.
 *
 * @param attempt which of the voided votes of the discussion, from 1
 * @param title the member's post
 */
@Embeddable
public record VoidedSeat(
        int attempt,
        String title,

        @Column(name = "vote") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        Vote vote) {}
