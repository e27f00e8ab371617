package dev.pingyi.organization;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import dev.pingyi.kernel.OrganizationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the organizations of a subtree into reading order: each followed by what is below it. */
class OrganizationTree {

    private final List<OrganizationInfo> inOrder = new ArrayList<>();
    private final Map<OrganizationId, List<Organization>> below = new HashMap<>();

    OrganizationTree(List<Organization> organizations) {
        var known = organizations.stream().collect(toMap(Organization::id, organization -> organization));
        var tops = new ArrayList<Organization>();
        for (var organization : organizations) {
            var parent = organization.parent();
            if (parent == null || !known.containsKey(parent)) {
                tops.add(organization);
            } else {
                below.computeIfAbsent(parent, none -> new ArrayList<>()).add(organization);
            }
        }
        append(tops);
    }

    List<OrganizationInfo> inOrder() {
        return List.copyOf(inOrder);
    }

    private void append(List<Organization> siblings) {
        siblings.sort(comparingInt(Organization::position)
                .thenComparing(sibling -> sibling.info().name()));
        for (var sibling : siblings) {
            inOrder.add(sibling.info());
            append(below.getOrDefault(sibling.id(), new ArrayList<>()));
        }
    }
}
