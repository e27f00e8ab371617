package dev.pingyi.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.kernel.Roles;
import dev.pingyi.organization.OrganizationKind;
import dev.pingyi.round.DataFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The demo says nothing that the township's report does not say. */
class SeedFilesTests {

    private static final ClassPathResource REPORT = new ClassPathResource("seeds/seed-report.txt");

    private final OrganizationSeed seed =
            DataFile.read(new ClassPathResource("seeds/organization.yaml"), OrganizationSeed.class);
    private final AccountSeed accounts = AccountSeed.read();

    @Test
    void leavesTheReportAsItIs() throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256").digest(REPORT.getContentAsByteArray());

        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("a70cd86cd87b1f24137db5b405dd9a57c20b13bf0b5a6a22b24326798d69c227");
    }

    @Test
    void hasTheBranchesAndMembersOfTheReport() throws IOException {
        var stated = figures("现设(\\d+)个党支部，有党员(\\d+)名。其中农村党支部(\\d+)个，机关、单位党支部(\\d+)个，企业支部(\\d+)个");
        var branches = seed.organizations().stream()
                .filter(unit -> unit.below().equals("某镇"))
                .toList();
        int members = branches.stream().mapToInt(OrganizationSeed.Unit::members).sum();

        assertThat(stated)
                .containsExactly(
                        branches.size(),
                        members,
                        count(OrganizationKind.RURAL_BRANCH),
                        count(OrganizationKind.OFFICE_BRANCH),
                        count(OrganizationKind.ENTERPRISE_BRANCH));
        assertThat(seed.organizations())
                .filteredOn(unit -> unit.kind() == OrganizationKind.TOWNSHIP)
                .singleElement()
                .extracting(OrganizationSeed.Unit::members)
                .isEqualTo(members);
    }

    @Test
    void hasTheTeamOfTheReport() throws IOException {
        var team = seed.posts().stream()
                .filter(post -> post.organization().equals("某镇"))
                .toList();
        int committee = (int)
                team.stream().filter(OrganizationSeed.Post::committeeMember).count();

        assertThat(figures("党政班子成员(\\d+)名，其中党委委员(\\d+)名")).containsExactly(team.size(), committee);
        assertThat(team).filteredOn(OrganizationSeed.Post::principal).hasSize(1);
    }

    @Test
    void givesAnAccountToEveryRoleAndEverySeatOfTheCommittee() {
        var seats = seed.posts().stream()
                .filter(OrganizationSeed.Post::committeeMember)
                .map(OrganizationSeed.Post::title)
                .toList();

        assertThat(accounts.accounts())
                .filteredOn(account -> account.roles().contains(Roles.COMMITTEE_MEMBER))
                .extracting(AccountSeed.Account::title)
                .containsExactlyInAnyOrderElementsOf(seats);
        assertThat(accounts.accounts().stream().flatMap(account -> account.roles().stream()))
                .containsAll(Roles.ASSIGNABLE);
        assertThat(accounts.accounts())
                .extracting(AccountSeed.Account::username)
                .doesNotHaveDuplicates();
    }

    private int count(OrganizationKind kind) {
        return (int) seed.organizations().stream()
                .filter(unit -> unit.kind() == kind)
                .count();
    }

    private static List<Integer> figures(String sentence) throws IOException {
        var found = Pattern.compile(sentence).matcher(REPORT.getContentAsString(StandardCharsets.UTF_8));
        assertThat(found.find()).as("the report says: %s", sentence).isTrue();
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(group -> Integer.valueOf(found.group(group)))
                .toList();
    }
}
