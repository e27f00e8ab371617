package dev.pingyi.evidence;

import dev.pingyi.kernel.ReportId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Files beside reports. Asked only about a report that was found in the actor's scope before. */
interface Evidences extends Repository<Evidence, UUID> {

    Evidence save(Evidence evidence);

    void delete(Evidence evidence);

    /** Also what was removed since. */
    @Query("select e from Evidence e where e.report = :report order by e.position, e.addedAt")
    List<Evidence> all(ReportId report);

    @Query("select e from Evidence e where e.report = :report and e.id = :id")
    Optional<Evidence> find(ReportId report, UUID id);

    /** Whether it was there at a submission: the revision names it, and whoever may read that may read the file. */
    @Query(
            value =
                    "select count(*) > 0 from report_revision where report_id = :report and annexes like concat('%', :id, '%')",
            nativeQuery = true)
    long submitted(UUID report, String id);
}
