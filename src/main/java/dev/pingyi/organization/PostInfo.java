package dev.pingyi.organization;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.PostId;

/**
 * A post in an organization. People are shown by post, never by name.
 *
 * @param committeeMember sits in the Party committee (counts in 应到会); the others belong to the team only
 * @param principal 主要负责人: chairs the committee, votes last
 * @param position order of precedence, from 1
 */
public record PostInfo(
        PostId id,
        OrganizationId organization,
        String title,
        boolean committeeMember,
        boolean principal,
        int position) {}
