package dev.pingyi.committee;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.PostId;
import dev.pingyi.kernel.ReportId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
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

    /** Those of the unit that are not closed, each as seen from one seat. */
    @Query("""
            select new dev.pingyi.committee.DiscussionWork$Turn(d.report, d.state, p.attendance, v, d.roll.standIn, c.attendance)
            from Discussion d
            left join d.roll.places p on key(p) = :seat
            left join d.roll.votes v on key(v) = :seat
            left join d.roll.places c on c.chair = true
            where d.unit = :unit and d.state <> CLOSED and d.path like concat(:scope, '%')""")
    List<DiscussionWork.Turn> running(OrganizationId unit, PostId seat, String scope);

    /** Those of the unit in which the seat has voted; the open ones first, then the last closed. */
    @Query("""
            select new dev.pingyi.committee.DiscussionWork$Voted(d.report, d.closedAt)
            from Discussion d join d.roll.votes v on key(v) = :seat
            where d.unit = :unit and d.path like concat(:scope, '%')
            order by d.closedAt desc nulls first""")
    List<DiscussionWork.Voted> voted(OrganizationId unit, PostId seat, String scope, Limit limit);

    @Query("""
            select count(d) from Discussion d join d.roll.votes v on key(v) = :seat
            where d.unit = :unit and d.path like concat(:scope, '%')""")
    int countVoted(OrganizationId unit, PostId seat, String scope);
}
