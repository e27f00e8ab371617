package dev.pingyi.kernel;

import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: an account, the post it speaks for, and the subtree it may see.
 *
 * @param post null for administrators, who hold no post in any organization
 * @param organization the unit whose business the actor does: the township for its secretary, the county (not its
 *     department) for an officer of its organization department
 * @param title the post as shown on screen, e.g. 镇党委书记
 */
public record Actor(
        AccountId account,
        @Nullable PostId post,
        OrganizationId organization,
        String title,
        Scope scope,
        Set<String> roles) {

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** The stamp that goes into the record of a case. */
    public Stamp stamp(Clock clock) {
        return new Stamp(title, clock.instant());
    }
}
