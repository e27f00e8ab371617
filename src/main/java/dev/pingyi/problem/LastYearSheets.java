package dev.pingyi.problem;

import dev.pingyi.kernel.ReportId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Last year's problems by report. Asked only about a report that was found in the actor's scope before. */
interface LastYearSheets extends Repository<LastYearSheet, ReportId> {

    LastYearSheet save(LastYearSheet sheet);

    Optional<LastYearSheet> findById(ReportId report);
}
