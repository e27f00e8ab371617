package dev.pingyi.committee;

import dev.pingyi.kernel.ReportId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every query takes the path of the actor's scope: what lies outside does not exist. */
interface Discussions extends Repository<Discussion, DiscussionId> {

    Discussion save(Discussion discussion);

    /** Holds the discussion until the end of the transaction; whoever comes next waits, then reads what was written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            from Discussion d where d.report = :report and d.path like concat(:scope, '%')
            order by d.number desc limit 1""")
    Optional<Discussion> lockLatest(ReportId report, String scope);

    @Query("from Discussion d where d.report = :report and d.path like concat(:scope, '%') order by d.number desc")
    List<Discussion> all(ReportId report, String scope);
}
