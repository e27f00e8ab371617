package dev.pingyi.problem;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a problem of last year in a report; stays when the rows change places. */
@Embeddable
public record ProblemId(UUID value) implements Serializable {

    public static ProblemId random() {
        return new ProblemId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
