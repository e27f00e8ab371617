package dev.pingyi.organization;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.PostId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public door to organizations and posts. Reading is bound to the actor's subtree. */
@Service
public class OrganizationService {

    @RolesAllowed(Roles.SYSTEM_ADMINISTRATOR)
    @Transactional
    public OrganizationId create(@Nullable OrganizationId parent, OrganizationKind kind, String name, int members) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Roles.SYSTEM_ADMINISTRATOR)
    @Transactional
    public PostId addPost(OrganizationId organization, String title, boolean committeeMember, boolean principal) {
        throw new UnsupportedOperationException();
    }

    /** @throws dev.pingyi.kernel.Rejected if there is none in the actor's subtree */
    @SignedIn
    @Transactional(readOnly = true)
    public OrganizationInfo organization(OrganizationId id) {
        throw new UnsupportedOperationException();
    }

    /** All organizations of the actor's subtree, parents before children. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<OrganizationInfo> organizations() {
        throw new UnsupportedOperationException();
    }

    /** The posts of an organization by precedence. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<PostInfo> posts(OrganizationId organization) {
        throw new UnsupportedOperationException();
    }
}
