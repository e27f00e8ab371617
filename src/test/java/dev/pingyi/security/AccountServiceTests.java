package dev.pingyi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pingyi.PortalTest;
import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.Roles;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortalTest
class AccountServiceTests {

    private static final String PASSWORD = "Pingyi2026";

    @Autowired
    AccountService service;

    @Autowired
    LoginAttempts attempts;

    @Autowired
    Accounts accounts;

    @Autowired
    Fixtures fixtures;

    TestCounty county;
    String username;
    AccountId id;

    @BeforeEach
    void makesAnAccount() {
        county = fixtures.county();
        username = "u" + UUID.randomUUID().toString().substring(0, 12);
        id = asAdministrator(() -> service.create(wanted(username)));
    }

    @Test
    void letsTheOwnerInAsTheActorOfTheUnit() {
        var principal =
                attempts.login(username.toUpperCase(Locale.ROOT), PASSWORD).orElseThrow();

        assertThat(principal.actor()).satisfies(actor -> {
            assertThat(actor.account()).isEqualTo(id);
            assertThat(actor.organization()).isEqualTo(county.township());
            assertThat(actor.scope()).isEqualTo(county.secretary().scope());
            assertThat(actor.roles()).containsExactlyInAnyOrder(Roles.SECRETARY, Roles.COMMITTEE_MEMBER);
        });
        assertThat(principal.getUsername()).isEqualTo(id.toString());
    }

    @Test
    void refusesATakenName() {
        assertRejected(
                "security.rejected.username-taken", () -> asAdministrator(() -> service.create(wanted(username))));
    }

    @Test
    void refusesATakenNameTypedInFullWidth() {
        var wide = "ｕ" + username.substring(1).toUpperCase(Locale.ROOT);
        assertThat(username).startsWith("u");

        assertRejected("security.rejected.username-taken", () -> asAdministrator(() -> service.create(wanted(wide))));
    }

    @Test
    void keepsNoPasswordInTheClear() {
        var hash = accounts.findById(id).orElseThrow().passwordHash();

        assertThat(hash).startsWith("{bcrypt}").doesNotContain(PASSWORD);
    }

    @Test
    void shutsOutADisabledAccountAndLetsItInAgain() {
        asAdministrator(() -> service.disable(id));
        assertThat(attempts.login(username, PASSWORD)).isEmpty();
        assertThat(accounts.standing(id)).isEmpty();

        asAdministrator(() -> service.enable(id));
        assertThat(attempts.login(username, PASSWORD)).isPresent();
    }

    @Test
    void givesANewPassword() {
        asAdministrator(() -> service.resetPassword(id, "Shuzhi2027"));

        assertThat(attempts.login(username, PASSWORD)).isEmpty();
        assertThat(attempts.login(username, "Shuzhi2027")).isPresent();
    }

    @Test
    void changesOnesOwnPassword() {
        var me = attempts.login(username, PASSWORD).orElseThrow();

        Acting.as(me.actor(), () -> service.changeOwnPassword(PASSWORD, "Shuzhi2027"));

        assertThat(attempts.login(username, "Shuzhi2027")).isPresent();
        assertThat(accounts.standing(id).orElseThrow()).isNotEqualTo(me.standing());
    }

    @Test
    void givesOtherRolesFromTheNextLoginOn() {
        var me = attempts.login(username, PASSWORD).orElseThrow();

        asAdministrator(() -> service.changeRoles(id, Set.of(Roles.ORGANIZATION_MEMBER, Roles.COMMITTEE_MEMBER)));

        // The session of before has ended: nobody goes on with roles that were taken away.
        assertThat(accounts.standing(id).orElseThrow()).isNotEqualTo(me.standing());
        assertThat(attempts.login(username, PASSWORD).orElseThrow().actor().roles())
                .containsExactlyInAnyOrder(Roles.ORGANIZATION_MEMBER, Roles.COMMITTEE_MEMBER);
    }

    @Test
    void neverMixesBusinessWithAdministration() {
        assertRejected(
                "security.rejected.administrator-change",
                () -> asAdministrator(() -> service.changeRoles(id, Set.of(Roles.SYSTEM_ADMINISTRATOR))));
        assertRejected(
                "security.rejected.separation",
                () -> asAdministrator(
                        () -> service.changeRoles(id, Set.of(Roles.SYSTEM_ADMINISTRATOR, Roles.SECRETARY))));
        assertRejected("security.rejected.roles", () -> asAdministrator(() -> service.changeRoles(id, Set.of())));

        assertThat(attempts.login(username, PASSWORD).orElseThrow().actor().roles())
                .containsExactlyInAnyOrder(Roles.SECRETARY, Roles.COMMITTEE_MEMBER);
    }

    @Test
    void letsNobodyButTheAdministratorChangeRoles() {
        var me = attempts.login(username, PASSWORD).orElseThrow().actor();

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Acting.as(me, () -> service.changeRoles(id, Set.of(Roles.OFFICER))));
        assertThat(attempts.login(username, PASSWORD).orElseThrow().actor().roles())
                .doesNotContain(Roles.OFFICER);
    }

    @Test
    void countsAWrongPresentPasswordAsAFailedLogin() {
        var me = attempts.login(username, PASSWORD).orElseThrow().actor();

        for (int i = 0; i < 5; i++) {
            assertRejected(
                    "security.rejected.present-password",
                    () -> Acting.as(me, () -> service.changeOwnPassword("wrong", "Shuzhi2027")));
        }

        assertThat(attempts.login(username, PASSWORD)).isEmpty();
    }

    @Test
    void refusesAWeakOrUnchangedPasswordOfOnesOwn() {
        var me = attempts.login(username, PASSWORD).orElseThrow().actor();

        assertRejected(
                "security.rejected.password-short",
                () -> Acting.as(me, () -> service.changeOwnPassword(PASSWORD, "Aa1")));
        assertRejected(
                "security.rejected.same-password",
                () -> Acting.as(me, () -> service.changeOwnPassword(PASSWORD, PASSWORD)));
    }

    @Test
    void isClosedToEveryBusinessRoleAndToNobody() {
        for (var actor : county.everyRole()) {
            if (!actor.has(Roles.SYSTEM_ADMINISTRATOR)) {
                assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> county.as(actor, () -> service.accounts()));
            }
        }
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> service.accounts());
    }

    private NewAccount wanted(String name) {
        return new NewAccount(
                name,
                PASSWORD,
                county.township(),
                county.secretary().post(),
                "镇党委书记",
                Set.of(Roles.SECRETARY, Roles.COMMITTEE_MEMBER));
    }

    private static <T> T asAdministrator(Supplier<T> work) {
        return Acting.as(Fixtures.administrator(), work);
    }

    private static void asAdministrator(Runnable work) {
        Acting.as(Fixtures.administrator(), work);
    }

    private static void assertRejected(String key, Runnable command) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(command::run)
                .extracting(Rejected::key)
                .isEqualTo(key);
    }
}
