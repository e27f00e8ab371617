package dev.pingyi.rating;

import dev.pingyi.kernel.Stamp;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A stamp as it is stored. */
@Embeddable
record Signature(String by, Instant at) {

    static Signature of(Stamp stamp) {
        return new Signature(stamp.by(), stamp.at());
    }

    Stamp stamp() {
        return new Stamp(by, at);
    }
}
