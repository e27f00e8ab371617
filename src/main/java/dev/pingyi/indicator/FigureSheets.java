package dev.pingyi.indicator;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.RoundId;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** What one unit has filled. */
    interface Contents {
        String getUnit();

        /** 1 while the unit is still filling, else 0. */
        int getOpen();

        /**
         * A JSON object of plain values by code, an empty code where there is none: a row for each value would take
         * three times as long.
         */
        String getContents();
    }

    @Query(nativeQuery = true, value = """
            select cast(s.unit_id as char) as unit, min(s.open) as open,
                   json_objectagg(coalesce(f.code, ''), coalesce(f.content, '')) as contents
            from figure_sheet s
            left join figure f on f.round_id = s.round_id and f.unit_id = s.unit_id and f.content <> ''
            where s.round_id = :round and s.unit_id in (:units) and s.path like concat(:scope, '%')
            group by s.unit_id""")
    List<Contents> contents(String round, Collection<String> units, String scope);

    @Query(nativeQuery = true, value = """
            select cast(f.unit_id as char) as unit, 1 as open, json_objectagg(f.code, f.content) as contents
            from figure_last_year f join figure_sheet s on s.round_id = f.round_id and s.unit_id = f.unit_id
            where f.round_id = :round and f.unit_id in (:units) and s.path like concat(:scope, '%')
              and f.content <> ''
            group by f.unit_id""")
    List<Contents> lastYearContents(String round, Collection<String> units, String scope);

    /** Grows with every change of any of the sheets, and with every sheet that is laid down. */
    @Query(nativeQuery = true, value = """
            select cast(coalesce(sum(s.version + 1), 0) as signed) from figure_sheet s
            where s.round_id = :round and s.unit_id in (:units) and s.path like concat(:scope, '%')""")
    long edition(String round, Collection<String> units, String scope);

    @Query("""
            select s.key.unit.value from FigureSheet s
            where s.key.round = :round and s.key.unit in :units and s.path like concat(:scope, '%')
              and s.open = false""")
    Set<UUID> closed(RoundId round, Collection<OrganizationId> units, String scope);

    /** One indicator over many units. */
    interface Sum {
        String getCode();

        /** How many have filled it. */
        int getFilled();

        /** Null where none of them is a number. */
        @Nullable
        BigDecimal getTotal();
    }

    /** Added up by the database: of hundreds of units the values alone are tens of thousands. */
    @Query(nativeQuery = true, value = """
            select f.code as code, count(*) as filled,
                   sum(case when f.content regexp '^-?[0-9]+([.][0-9]+)?$' then cast(f.content as decimal(40,6)) end)
                     as total
            from figure f join figure_sheet s on s.round_id = f.round_id and s.unit_id = f.unit_id
            where f.round_id = :round and f.unit_id in (:units) and s.path like concat(:scope, '%')
              and f.content <> ''
            group by f.code""")
    List<Sum> sums(String round, Collection<String> units, String scope);

    /** The same of what was typed as last year's; what the round before holds goes before it. */
    @Query(nativeQuery = true, value = """
            select f.code as code, count(*) as filled,
                   sum(case when f.content regexp '^-?[0-9]+([.][0-9]+)?$' then cast(f.content as decimal(40,6)) end)
                     as total
            from figure_last_year f join figure_sheet s on s.round_id = f.round_id and s.unit_id = f.unit_id
            left join figure e
              on e.round_id = :earlier and e.unit_id = f.unit_id and e.code = f.code and e.content <> ''
            where f.round_id = :round and f.unit_id in (:units) and s.path like concat(:scope, '%')
              and f.content <> '' and e.code is null
            group by f.code""")
    List<Sum> lastYearSums(String round, String earlier, Collection<String> units, String scope);

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
