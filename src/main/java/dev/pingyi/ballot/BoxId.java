package dev.pingyi.ballot;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a ballot box. Random, so that it tells nothing about order or time. */
@Embeddable
record BoxId(UUID value) implements Serializable {

    static BoxId random() {
        return new BoxId(UUID.randomUUID());
    }
}
