package dev.pingyi.oral;

import dev.pingyi.kernel.ReportId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Spoken versions by report. Asked only about a report that was found in the actor's scope before. */
interface OralVersions extends Repository<OralVersion, ReportId> {

    OralVersion save(OralVersion oral);

    Optional<OralVersion> findById(ReportId report);
}
