package dev.pingyi.kernel;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a post (people are shown by post, never by name). Random, so that it tells nothing about order or time. */
@Embeddable
public record PostId(UUID value) implements Serializable {

    public static PostId random() {
        return new PostId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not an id in its usual form */
    public static PostId of(String text) {
        return new PostId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
