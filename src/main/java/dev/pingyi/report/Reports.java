package dev.pingyi.report;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.RoundId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reports by scope: whoever asks says the subtree they may see, and gets nothing from outside it. */
interface Reports extends Repository<Report, ReportId> {

    String FOUND = "from Report r where r.round = :round and r.path like concat(:scope, '%')"
            + " and (r.state in :states and (r.state <> AWAITING_SIGNATURE or r.organizer = :reader)"
            + " or r.state = AWAITING_SIGNATURE and r.organizer <> :reader and :appraisal = true)"
            + " and r.unitName like concat('%', :text, '%')";

    Report save(Report report);

    Optional<Report> findById(ReportId id);

    /** By its key, so that one transaction reads it once, however many ask. */
    default Optional<Report> find(ReportId id, String scope) {
        return findById(id).filter(report -> report.subject().unitScope().path().startsWith(scope));
    }

    /** For a change: two people who change one report at once go one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Report r where r.id = :id and r.path like concat(:scope, '%')")
    Optional<Report> findForChange(ReportId id, String scope);

    boolean existsByRoundAndUnit(RoundId round, OrganizationId unit);

    /** Of every round of the organizer. */
    @Query("select r from Report r where r.unit = :unit and r.organizer = :organizer"
            + " and r.path like concat(:scope, '%')")
    List<Report> ofUnit(OrganizationId unit, OrganizationId organizer, String scope);

    /** Those the unit may write now. */
    @Query("select r from Report r where r.unit = :unit and r.state in :states and r.path like concat(:scope, '%')")
    List<Report> ofUnit(OrganizationId unit, Collection<ReportState> states, String scope);

    @Query("select r from Report r where r.path like concat(:scope, '%') order by r.changedAt desc, r.unitName")
    List<Report> all(String scope);

    /**
     * Last changed first, from behind the one that is named. The page begins where the index report_in_round does, so
     * that it costs the same at its end as at its beginning, and in whatever many rounds.
     *
     * @param appraisal whether the states hold that of being appraised, as which the reader outside the organizer sees
     *     what awaits the signature
     * @param text part of the unit's name, with the wildcards of LIKE escaped by a backslash
     */
    @Query(FOUND + " and r.changedAt <= :changed and (r.changedAt < :changed"
            + " or r.unitName > :name or r.unitName = :name and r.id.value > :id)"
            + " order by r.changedAt desc, r.unitName, r.id.value")
    List<Report> page(
            RoundId round,
            String scope,
            Collection<ReportState> states,
            boolean appraisal,
            OrganizationId reader,
            String text,
            Instant changed,
            String name,
            UUID id,
            Limit most);

    /** A row for each that is found, to be counted: no more than are asked for, so that nobody waits for a number. */
    @Query("select r.version " + FOUND)
    List<Long> found(
            RoundId round,
            String scope,
            Collection<ReportState> states,
            boolean appraisal,
            OrganizationId reader,
            String text,
            Limit most);
}
