package dev.pingyi.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseFiles extends Repository<CaseFile, CaseKey> {

    CaseFile save(CaseFile file);

    /** For the process; people see what lies in their scope. */
    Optional<CaseFile> findById(CaseKey key);

    Optional<CaseFile> findByKeyAndPathStartingWith(CaseKey key, String scope);

    @Query("from CaseFile f where f.key in :keys and f.path like concat(:scope, '%')")
    List<CaseFile> in(Collection<CaseKey> keys, String scope);
}
