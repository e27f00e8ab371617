package dev.pingyi.report;

import dev.pingyi.kernel.ReportId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;

/** @param number from 1 within its report */
@Embeddable
public record RevisionKey(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "report_id"))
        ReportId report,

        int number) implements Serializable {}
