package dev.pingyi.report;

import dev.pingyi.kernel.ReportId;
import dev.pingyi.text.Section;
import dev.pingyi.text.SectionId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;

/** @param version of the section; see {@link Section#version} */
@Embeddable
record SavedTextKey(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "report_id"))
        ReportId report,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "section_id"))
        SectionId section,

        @Column(name = "section_version") long version)
        implements Serializable {}
