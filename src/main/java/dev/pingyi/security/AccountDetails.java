package dev.pingyi.security;

import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.PostId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account as the administrator sees it.
 *
 * @param roles in the order of {@link dev.pingyi.kernel.Roles#ASSIGNABLE}
 * @param lockedUntil null unless the account is locked at this moment
 */
public record AccountDetails(
        AccountId id,
        String username,
        @Nullable OrganizationId organization,
        @Nullable PostId post,
        String title,
        List<String> roles,
        boolean enabled,
        @Nullable Instant lockedUntil,
        Instant passwordChangedAt) {}
