package dev.pingyi.ballot;

import dev.pingyi.kernel.ReportId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BallotBoxes extends Repository<BallotBox, BoxId> {

    BallotBox save(BallotBox box);

    @Query("select b from BallotBox b where b.id = :id")
    Optional<BallotBox> one(BoxId id);

    /** Newest first. */
    @Query("""
            select b from BallotBox b
            where b.report = :report and b.path like concat(:scope, '%') order by b.number desc""")
    List<BallotBox> of(ReportId report, String scope);

    @Query("""
            select b from BallotBox b
            where b.report = :report and b.path like concat(:scope, '%') order by b.number desc limit 1""")
    Optional<BallotBox> latest(ReportId report, String scope);

    /** The latest box, alone: waits until every cast in progress is done and keeps the next ones waiting. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select b from BallotBox b
            where b.report = :report and b.path like concat(:scope, '%') order by b.number desc limit 1""")
    Optional<BallotBox> lockLatest(ReportId report, String scope);

    /** A box that cannot be closed while this transaction lasts; any number may share it. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select b from BallotBox b where b.id = :id")
    Optional<BallotBox> share(BoxId id);
}
