package dev.pingyi.round;

import dev.pingyi.kernel.RoundId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every version of every template. Asked only about a round that was found in the actor's scope before. */
interface TemplateVersions extends Repository<TemplateVersion, TemplateKey> {

    TemplateVersion save(TemplateVersion version);

    Optional<TemplateVersion> findByKey(TemplateKey key);

    /** Newest first. */
    @Query("select t from TemplateVersion t where t.key.round = :round order by t.key.version desc")
    List<TemplateVersion> all(RoundId round);
}
