package dev.pingyi.round;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.RoundId;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Visible is a round run within the actor's subtree or by an organization above it, never a neighbour's. */
interface Rounds extends Repository<Round, RoundId> {

    Round save(Round round);

    Optional<Round> findById(RoundId id);

    /** By its key, so that one transaction reads it once, however many ask. */
    default Optional<Round> find(RoundId id, String scope) {
        return findById(id).filter(round -> round.visibleTo(scope));
    }

    /** For a change that builds on what stands there: two people who change one round go one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            from Round r
            where r.id = :id and (r.path like concat(:scope, '%') or :scope like concat(r.path, '%'))""")
    Optional<Round> findForChange(RoundId id, String scope);

    @Query("""
            from Round r
            where r.path like concat(:scope, '%') or :scope like concat(r.path, '%')
            order by r.appraisalYear desc, r.title""")
    List<Round> all(String scope);

    /** Without their plans. By the paths above one by one, so that the index on path finds them. */
    @Query("""
            select new dev.pingyi.round.RoundTitle(r.id, r.appraisalYear, r.title) from Round r
            where r.state <> PLANNED and (r.path like concat(:scope, '%') or r.path in :above)
            order by r.appraisalYear desc, r.title""")
    List<RoundTitle> opened(String scope, Collection<String> above);

    boolean existsByOrganizerAndAppraisalYearAndTitle(OrganizationId organizer, int appraisalYear, String title);
}
