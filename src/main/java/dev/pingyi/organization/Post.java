package dev.pingyi.organization;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.PostId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** A post; part of its {@link Organization}, which guards who is principal. */
@Entity
class Post {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PostId id;

    private String title;
    private boolean committeeMember;
    private boolean principal;
    private int position;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Post() {}

    Post(String title, boolean committeeMember, boolean principal, int position) {
        this.id = PostId.random();
        this.title = title;
        this.committeeMember = committeeMember;
        this.principal = principal;
        this.position = position;
    }

    PostId id() {
        return id;
    }

    String title() {
        return title;
    }

    boolean principal() {
        return principal;
    }

    PostInfo info(OrganizationId organization) {
        return new PostInfo(id, organization, title, committeeMember, principal, position);
    }
}
