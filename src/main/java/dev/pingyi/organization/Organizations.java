package dev.pingyi.organization;

import dev.pingyi.kernel.OrganizationId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every query takes the path of the actor's scope: what lies outside does not exist. */
interface Organizations extends Repository<Organization, OrganizationId> {

    Organization save(Organization organization);

    Optional<Organization> findById(OrganizationId id);

    /** By its key, so that one transaction reads it once, however many ask. */
    default Optional<Organization> find(OrganizationId id, String scope) {
        return findById(id).filter(organization -> organization.scope().path().startsWith(scope));
    }

    @Query("from Organization o where o.path like concat(:scope, '%')")
    List<Organization> all(String scope);

    int countByParent(OrganizationId parent);

    boolean existsByParentAndName(OrganizationId parent, String name);
}
