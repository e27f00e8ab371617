package dev.pingyi.review;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
record ReviewId(UUID value) implements Serializable {

    static ReviewId random() {
        return new ReviewId(UUID.randomUUID());
    }
}
