package dev.pingyi.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingyi.PortalTest;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class OrganizationServiceTests {

    @Autowired
    Fixtures fixtures;

    @Autowired
    OrganizationService organizations;

    @Test
    void listsTheSubtreeParentsFirstInTheOrderOfCreation() {
        var county = fixtures.county();
        county.as(Fixtures.administrator(), () -> {
            organizations.create(county.township(), OrganizationKind.RURAL_BRANCH, "农村第二党支部", 20);
            organizations.create(county.township(), OrganizationKind.RURAL_BRANCH, "农村第一党支部", 20);
        });

        var names = county.as(
                county.officer(),
                () -> organizations.organizations().stream()
                        .map(OrganizationInfo::name)
                        .toList());

        assertThat(names).containsExactly("某县", "县委组织部", "某镇", "农村第二党支部", "农村第一党支部");
    }

    @Test
    void showsAnActorOnlyItsOwnSubtree() {
        var county = fixtures.county();
        var neighbour = fixtures.county();

        var seen = county.as(county.secretary(), organizations::organizations);

        assertThat(seen).extracting(OrganizationInfo::id).containsExactly(county.township());
        assertRejected(
                () -> county.as(county.officer(), () -> organizations.organization(neighbour.township())),
                "organization.rejected.unknown");
        assertRejected(
                () -> county.as(county.secretary(), () -> organizations.posts(county.department())),
                "organization.rejected.unknown");
    }

    @Test
    void listsPostsByPrecedence() {
        var county = fixtures.county();

        assertThat(county.posts()).hasSize(12);
        assertThat(county.posts()).extracting(PostInfo::position).isSorted();
        assertThat(county.posts()).filteredOn(PostInfo::committeeMember).hasSize(9);
        assertThat(county.posts())
                .filteredOn(PostInfo::principal)
                .extracting(PostInfo::title)
                .containsExactly("镇党委书记");
    }

    @Test
    void refusesASecondPrincipalAndATitleTwice() {
        var county = fixtures.county();

        assertRejected(() -> addPost(county.township(), "代理书记", true, true), "organization.rejected.second-principal");
        assertRejected(() -> addPost(county.township(), "组织委员", true, false), "organization.rejected.post-taken");
        assertRejected(
                () -> addPost(county.department(), "部务委员", false, true), "organization.rejected.principal-outside");
        assertRejected(() -> addPost(county.township(), "  ", true, false), "organization.rejected.name");
        assertThat(county.posts()).hasSize(12);
    }

    @Test
    void refusesAnOrganizationWithoutNameTwiceOrWithNegativeMembers() {
        var county = fixtures.county();

        assertRejected(() -> create(county.county(), "某镇", 0), "organization.rejected.name-taken");
        assertRejected(() -> create(county.county(), "长".repeat(101), 0), "organization.rejected.name");
        assertRejected(() -> create(county.county(), "另一镇", -1), "organization.rejected.members");
        assertRejected(() -> create(OrganizationId.random(), "另一镇", 0), "organization.rejected.unknown");
    }

    private void create(OrganizationId parent, String name, int members) {
        Acting.as(
                Fixtures.administrator(), () -> organizations.create(parent, OrganizationKind.TOWNSHIP, name, members));
    }

    private void addPost(OrganizationId organization, String title, boolean committeeMember, boolean principal) {
        Acting.as(
                Fixtures.administrator(), () -> organizations.addPost(organization, title, committeeMember, principal));
    }

    private static void assertRejected(Runnable command, String key) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.key()).isEqualTo(key));
    }
}
