package dev.pingyi.organization;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A Party organization as others read it.
 *
 * @param parent null for the top of a subtree
 * @param scope the subtree below and including it
 * @param members number of Party members, 0 where not counted
 */
public record OrganizationInfo(
        OrganizationId id,
        @Nullable OrganizationId parent,
        Scope scope,
        OrganizationKind kind,
        String name,
        int members) {}
