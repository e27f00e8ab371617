package dev.pingyi.oral;

import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.RevisionKey;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Earlier spoken versions. Asked only about a report that was found in the actor's scope before. */
interface OralRevisions extends Repository<OralRevision, RevisionKey> {

    OralRevision save(OralRevision revision);

    Optional<OralRevision> findByKey(RevisionKey key);

    @Query("select r from OralRevision r where r.key.report = :report order by r.key.number desc")
    List<OralRevision> all(ReportId report);
}
