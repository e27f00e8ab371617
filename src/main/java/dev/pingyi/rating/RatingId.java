package dev.pingyi.rating;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a rating. Random, so that it tells nothing about order or time. */
@Embeddable
record RatingId(UUID value) implements Serializable {

    static RatingId random() {
        return new RatingId(UUID.randomUUID());
    }
}
