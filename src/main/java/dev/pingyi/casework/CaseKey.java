package dev.pingyi.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * Whose case it is: a report, a meeting, a round, a problem.
 *
 * @param kind word of the {@link CaseKind}
 * @param id of the thing itself; also the business key of the process instance
 */
@Embeddable
public record CaseKey(
        @Column(name = "case_kind") String kind,
        @Column(name = "case_id") UUID id) implements Serializable {

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
