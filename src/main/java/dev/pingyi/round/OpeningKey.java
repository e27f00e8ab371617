package dev.pingyi.round;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.RoundId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;

@Embeddable
record OpeningKey(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "round_id"))
        RoundId round,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
        OrganizationId unit)
        implements Serializable {}
