package dev.pingyi.kernel;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an annual round. Random, so that it tells nothing about order or time. */
@Embeddable
public record RoundId(UUID value) implements Serializable {

    public static RoundId random() {
        return new RoundId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not an id in its usual form */
    public static RoundId of(String text) {
        return new RoundId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
