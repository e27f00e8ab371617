package dev.pingyi.organization;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.PostId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.Scope;
import dev.pingyi.kernel.Stored;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A Party organization with its posts. Its path is built from the ids above it and never changes. */
@Entity
class Organization extends Stored<OrganizationId> {

    static final int LONGEST_NAME = 100;

    @Version
    private long version;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OrganizationId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable OrganizationId parent;

    private String path;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private OrganizationKind kind;

    private String name;
    private int members;
    private int position;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "organization_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Post> posts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Organization() {}

    @Override
    public OrganizationId getId() {
        return id;
    }

    /**
     * @param parent null for the top of a subtree
     * @param members number of Party members, 0 where not counted
     * @param position order among the organizations below the same parent, from 1
     * @throws Rejected if the name is missing or too long, or the number negative
     */
    Organization(@Nullable Organization parent, OrganizationKind kind, String name, int members, int position) {
        this.name = text(name);
        if (members < 0) {
            throw new Rejected("organization.rejected.members", members);
        }
        this.id = OrganizationId.random();
        this.parent = parent == null ? null : parent.id;
        this.path = (parent == null ? Scope.ALL : parent.scope()).child(id).path();
        this.kind = kind;
        this.members = members;
        this.position = position;
    }

    /**
     * Adds a post below the existing ones. Only a committee member can be the principal, and there is one principal.
     *
     * @throws Rejected if the title is missing, too long or taken, or the principal does not fit
     */
    PostId addPost(String title, boolean committeeMember, boolean principal) {
        var checked = text(title);
        if (posts.stream().anyMatch(post -> post.title().equals(checked))) {
            throw new Rejected("organization.rejected.post-taken", checked, name);
        }
        if (principal && !committeeMember) {
            throw new Rejected("organization.rejected.principal-outside", checked);
        }
        if (principal && posts.stream().anyMatch(Post::principal)) {
            throw new Rejected("organization.rejected.second-principal", name);
        }
        var post = new Post(checked, committeeMember, principal, posts.size() + 1);
        posts.add(post);
        return post.id();
    }

    Scope scope() {
        return new Scope(path);
    }

    OrganizationInfo info() {
        return new OrganizationInfo(id, parent, scope(), kind, name, members);
    }

    OrganizationId id() {
        return id;
    }

    @Nullable
    OrganizationId parent() {
        return parent;
    }

    int position() {
        return position;
    }

    List<PostInfo> posts() {
        return posts.stream().map(post -> post.info(id)).toList();
    }

    private static String text(String text) {
        var trimmed = text.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST_NAME) {
            throw new Rejected("organization.rejected.name", LONGEST_NAME);
        }
        return trimmed;
    }
}
