package dev.pingyi.committee;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
record DiscussionId(UUID value) implements Serializable {

    static DiscussionId random() {
        return new DiscussionId(UUID.randomUUID());
    }
}
