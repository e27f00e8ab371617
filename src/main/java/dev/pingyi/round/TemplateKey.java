package dev.pingyi.round;

import dev.pingyi.kernel.RoundId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;

/** @param version from 1 within its round */
@Embeddable
record TemplateKey(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "round_id"))
        RoundId round,

        int version) implements Serializable {}
