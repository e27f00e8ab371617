package dev.pingyi.kernel;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a report; also the business key of its process instance. Random, so that it tells nothing about order or time. */
@Embeddable
public record ReportId(UUID value) implements Serializable {

    public static ReportId random() {
        return new ReportId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not an id in its usual form */
    public static ReportId of(String text) {
        return new ReportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
