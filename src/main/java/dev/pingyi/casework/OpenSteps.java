package dev.pingyi.casework;

import dev.pingyi.kernel.OrganizationId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where cases wait. What a person asks takes the path of the person's scope. */
interface OpenSteps extends Repository<OpenStep, java.util.UUID> {

    OpenStep save(OpenStep step);

    void delete(OpenStep step);

    /** For the process: with its file, which whatever follows needs. */
    @Query("from OpenStep s join fetch s.file f where f.key = :key and s.step = :step")
    Optional<OpenStep> find(CaseKey key, String step);

    @Query("from OpenStep s join fetch s.file f where f.key = :key order by s.since, s.step")
    List<OpenStep> of(CaseKey key);

    /** Oldest first. */
    @Query("""
            from OpenStep s join fetch s.file
            where s.acting = :acting and s.file.key.kind = :kind and s.step in :steps
            and s.path like concat(:scope, '%') order by s.since, s.id""")
    List<OpenStep> waiting(OrganizationId acting, String kind, Collection<String> steps, String scope, Limit limit);

    @Query("""
            select count(s) from OpenStep s
            where s.acting = :acting and s.file.key.kind = :kind and s.step in :steps
            and s.path like concat(:scope, '%')""")
    int count(OrganizationId acting, String kind, Collection<String> steps, String scope);

    @Query("""
            from OpenStep s join fetch s.file f
            where f.key in :keys and s.step = :step and s.path like concat(:scope, '%')""")
    List<OpenStep> in(Collection<CaseKey> keys, String step, String scope);
}
