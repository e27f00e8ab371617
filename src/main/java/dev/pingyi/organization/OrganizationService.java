package dev.pingyi.organization;

import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.ForAdministrator;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.PostId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.Scope;
import dev.pingyi.kernel.SignedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public door to organizations and posts. Reading is bound to the actor's subtree. */
@Service
public class OrganizationService {

    private final Organizations organizations;
    private final CurrentActor actor;

    OrganizationService(Organizations organizations, CurrentActor actor) {
        this.organizations = organizations;
        this.actor = actor;
    }

    @ForAdministrator
    @Transactional
    public OrganizationId create(@Nullable OrganizationId parent, OrganizationKind kind, String name, int members) {
        if (parent == null) {
            return organizations
                    .save(new Organization(null, kind, name, members, 1))
                    .id();
        }
        var above = load(parent);
        if (organizations.existsByParentAndName(parent, name.strip())) {
            throw new Rejected("organization.rejected.name-taken", name.strip());
        }
        int position = organizations.countByParent(parent) + 1;
        return organizations
                .save(new Organization(above, kind, name, members, position))
                .id();
    }

    @ForAdministrator
    @Transactional
    public PostId addPost(OrganizationId organization, String title, boolean committeeMember, boolean principal) {
        return load(organization).addPost(title, committeeMember, principal);
    }

    /** @throws dev.pingyi.kernel.Rejected if there is none in the actor's subtree */
    @SignedIn
    @Transactional(readOnly = true)
    public OrganizationInfo organization(OrganizationId id) {
        return load(id).info();
    }

    /** All organizations of the actor's subtree, parents before children. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<OrganizationInfo> organizations() {
        return new OrganizationTree(organizations.all(scope().path())).inOrder();
    }

    /** The posts of an organization by precedence. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<PostInfo> posts(OrganizationId organization) {
        return load(organization).posts();
    }

    private Organization load(OrganizationId id) {
        return organizations.find(id, scope().path()).orElseThrow(() -> new Rejected("organization.rejected.unknown"));
    }

    /** Administrators keep all organizations, though they see nothing of the business done there. */
    private Scope scope() {
        return actor.get().has(Roles.SYSTEM_ADMINISTRATOR) ? Scope.ALL : actor.scope();
    }
}
