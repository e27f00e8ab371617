package dev.pingyi.text;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a section of a report's draft. */
public record SectionId(UUID value) implements Serializable {

    public static SectionId random() {
        return new SectionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
