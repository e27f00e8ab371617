package dev.pingyi.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A typed value in its plain form; empty where it was taken back, so that its version goes on. */
@Embeddable
record Cell(String content, @Column(name = "cell_version") long version, String changedBy, Instant changedAt) {}
