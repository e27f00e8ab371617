package dev.pingyi.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What a member said on the report.
 *
 * @param by the member's post
 * @param passage the heading commented on; empty for the report as a whole
 */
@Embeddable
public record Comment(
        @Column(name = "by_post") String by,
        @Column(columnDefinition = "longtext") String passage,
        @Column(columnDefinition = "longtext") String text,
        Instant at) {}
