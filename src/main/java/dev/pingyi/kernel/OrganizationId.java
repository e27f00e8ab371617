package dev.pingyi.kernel;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a Party organization. Random, so that it tells nothing about order or time. */
@Embeddable
public record OrganizationId(UUID value) implements Serializable {

    public static OrganizationId random() {
        return new OrganizationId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not an id in its usual form */
    public static OrganizationId of(String text) {
        return new OrganizationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
