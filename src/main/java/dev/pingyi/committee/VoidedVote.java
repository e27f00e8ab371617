package dev.pingyi.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A vote that was opened and came to nothing: kept on record, counted nowhere.
 *
 * @param by the post that voided it
 * @param present 实到会 at that moment
 */
@Embeddable
public record VoidedVote(
        @Column(columnDefinition = "longtext") String reason,
        @Column(name = "by_post") String by,
        Instant at,
        int present,
        int yes,
        int no,
        int abstain) {}
