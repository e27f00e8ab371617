package dev.pingyi.seed;

import dev.pingyi.organization.OrganizationKind;
import java.util.List;

/** seeds/organization.yaml. */
record OrganizationSeed(List<Unit> organizations, List<Post> posts) {

    /** @param below name of the organization above, empty for the top */
    record Unit(String name, OrganizationKind kind, String below, int members) {}

    record Post(String organization, String title, boolean committeeMember, boolean principal) {}
}
