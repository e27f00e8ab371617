package dev.pingyi.indicator;

import dev.pingyi.kernel.RoundId;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** A catalogue is visible where its round is. */
interface RoundCatalogues extends Repository<RoundCatalogue, RoundId> {

    Optional<RoundCatalogue> findById(RoundId round);

    /** By its key, so that one transaction reads it once, however many ask. */
    default Optional<RoundCatalogue> find(RoundId round, String scope) {
        return findById(round).filter(catalogue -> catalogue.visibleTo(scope));
    }

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from RoundCatalogue c where c.round = :round and c.path like concat(:scope, '%')")
    Optional<RoundCatalogue> findForChange(RoundId round, String scope);

    /** Nothing where there is one already: two who ask first get the same. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert ignore into indicator_catalogue (round_id, version, path, document)"
                    + " values (:round, 0, :path, :document)")
    int layDown(String round, String path, String document);
}
