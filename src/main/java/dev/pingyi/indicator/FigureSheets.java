package dev.pingyi.indicator;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.RoundId;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every query takes the path of the actor's scope: what lies outside does not exist. */
interface FigureSheets extends Repository<FigureSheet, SheetKey> {

    Optional<FigureSheet> findByKey(SheetKey key);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            from FigureSheet s
            where s.key.round = :round and s.key.unit = :unit and s.path like concat(:scope, '%')""")
    Optional<FigureSheet> findForChange(RoundId round, OrganizationId unit, String scope);

    @Query("""
            select distinct s from FigureSheet s left join fetch s.figures
            where s.key.round = :round and s.key.unit in :units and s.path like concat(:scope, '%')""")
    List<FigureSheet> withFigures(RoundId round, Collection<OrganizationId> units, String scope);

    /** The same sheets, in one transaction, with the other half of what they hold. */
    @Query("""
            select distinct s from FigureSheet s left join fetch s.lastYear
            where s.key.round = :round and s.key.unit in :units and s.path like concat(:scope, '%')""")
    List<FigureSheet> withLastYear(RoundId round, Collection<OrganizationId> units, String scope);

    @Query("""
            select distinct key(c) from FigureSheet s join s.figures c
            where s.key.round = :round and s.path like concat(:scope, '%') and c.content <> ''""")
    Set<String> filledCodes(RoundId round, String scope);

    /** Nothing where there is one already: two who fill the first cells at once share the sheet. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert ignore into figure_sheet (round_id, unit_id, version, path, open)"
                    + " values (:round, :unit, 0, :path, true)")
    int layDown(String round, String unit, String path);
}
