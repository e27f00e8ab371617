package dev.pingyi.security;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.PostId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to make an account.
 *
 * @param username 2–32 of a–z, 0–9, dot, hyphen, underscore; upper case and full width are taken as lower case
 * @param organization the unit whose business the account does (the county for officers of its department); null only
 *     for an administrator
 * @param title the post as shown on screen, e.g. 镇党委书记
 * @param roles of {@link dev.pingyi.kernel.Roles#ASSIGNABLE}
 */
public record NewAccount(
        String username,
        String password,
        @Nullable OrganizationId organization,
        @Nullable PostId post,
        String title,
        Set<String> roles) {

    /** A password never reaches a log by accident. */
    @Override
    public String toString() {
        return "NewAccount[" + username + "]";
    }
}
