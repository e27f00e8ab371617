package dev.pingyi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountTests {

    private static final Instant NOW = Instant.parse("2026-11-22T02:42:00Z");
    private static final Duration LOCK = Duration.ofMinutes(15);
    private static final OrganizationId TOWNSHIP = OrganizationId.random();
    private static final Scope SCOPE = Scope.ALL.child(TOWNSHIP);

    @Test
    void takesUserNamesInLowerCase() {
        assertThat(account("Shu.Ji", Roles.SECRETARY).username()).isEqualTo("shu.ji");
    }

    @Test
    void takesUserNamesOfAnInputMethodForTheSame() {
        assertThat(account("ｓｈｕｊｉ", Roles.SECRETARY).username()).isEqualTo("shuji");
        assertThat(account("　Ｓｈｕ．Ｊｉ２ ", Roles.SECRETARY).username()).isEqualTo("shu.ji2");
    }

    @Test
    void refusesUserNamesThatAreNoWords() {
        for (var name : new String[] {"", "a", "书记", "a b", ".ab", "a".repeat(33), "shuji①", "shuji²"}) {
            assertRejected("security.rejected.username", () -> account(name, Roles.SECRETARY));
        }
    }

    @Test
    void givesABusinessAccountItsSubtree() {
        var actor = account("shuji", Roles.SECRETARY).login().actor();

        assertThat(actor.scope()).isEqualTo(SCOPE);
        assertThat(actor.organization()).isEqualTo(TOWNSHIP);
        assertThat(actor.roles()).containsExactly(Roles.SECRETARY);
    }

    @Test
    void letsAnAdministratorDoWithoutAUnitAndSeeNoBusiness() {
        var actor =
                accountOf(null, "xitong", Roles.SYSTEM_ADMINISTRATOR).login().actor();

        assertThat(actor.scope().covers(SCOPE)).isFalse();
        assertThat(actor.organization()).isNotEqualTo(TOWNSHIP);
    }

    @Test
    void refusesABusinessAccountWithoutAUnit() {
        assertRejected("security.rejected.no-organization", () -> accountOf(null, "shuji", Roles.SECRETARY));
    }

    @Test
    void keepsAdministrationApartFromBusiness() {
        assertRejected(
                "security.rejected.separation", () -> account("both", Roles.SYSTEM_ADMINISTRATOR, Roles.OFFICER));
        assertRejected(
                "security.rejected.administrator-change",
                () -> account("shuji", Roles.SECRETARY).changeRoles(Set.of(Roles.SYSTEM_ADMINISTRATOR)));
        assertRejected(
                "security.rejected.administrator-change",
                () -> account("xitong", Roles.SYSTEM_ADMINISTRATOR).changeRoles(Set.of(Roles.OFFICER)));
    }

    @Test
    void refusesRolesThatNoAccountCanHave() {
        assertRejected("security.rejected.roles", () -> account("process", Roles.PROCESS));
        assertRejected("security.rejected.roles", () -> account("nothing"));
    }

    @Test
    void locksAtTheFifthAttemptForFifteenMinutes() {
        var account = account("shuji", Roles.SECRETARY);

        var attempts =
                IntStream.range(0, 6).mapToObj(i -> attempt(account, NOW)).toList();

        assertThat(attempts).containsExactly(true, true, true, true, true, false);
        assertThat(account.details(NOW).lockedUntil()).isEqualTo(NOW.plus(LOCK));
    }

    @Test
    void countsAgainFromOneWhenTheLockIsOver() {
        var account = account("shuji", Roles.SECRETARY);
        IntStream.range(0, 5).forEach(i -> attempt(account, NOW));
        var later = NOW.plus(LOCK);

        assertThat(attempt(account, later.minusMillis(1))).isFalse();
        assertThat(attempt(account, later)).isTrue();
        assertThat(account.details(later).lockedUntil()).isNull();
    }

    @Test
    void forgetsFailuresAtALogin() {
        var account = account("shuji", Roles.SECRETARY);
        IntStream.range(0, 4).forEach(i -> attempt(account, NOW));

        account.login();
        IntStream.range(0, 4).forEach(i -> attempt(account, NOW));

        assertThat(account.details(NOW).lockedUntil()).isNull();
    }

    @Test
    void isUnlockedByHand() {
        var account = account("shuji", Roles.SECRETARY);
        IntStream.range(0, 5).forEach(i -> attempt(account, NOW));

        account.unlock();

        assertThat(attempt(account, NOW)).isTrue();
    }

    @Test
    void losesItsStandingWhenSomethingIsTakenAway() {
        var account = account("shuji", Roles.SECRETARY, Roles.COMMITTEE_MEMBER);
        int first = account.login().standing();

        account.changeRoles(Set.of(Roles.COMMITTEE_MEMBER));
        int second = account.login().standing();
        account.changePassword("hash", NOW);
        int third = account.login().standing();
        account.disable(AccountId.random());

        assertThat(second).isNotEqualTo(first);
        assertThat(third).isNotEqualTo(second);
        assertThat(account.login().standing()).isNotEqualTo(third);
    }

    @Test
    void cannotBeDisabledByItself() {
        var account = account("xitong", Roles.SYSTEM_ADMINISTRATOR);

        assertRejected("security.rejected.own-account", () -> account.disable(account.id()));
        assertThat(account.enabled()).isTrue();
    }

    private static boolean attempt(Account account, Instant now) {
        return account.attempt(now, 5, LOCK);
    }

    private static Account account(String username, String... roles) {
        return accountOf(TOWNSHIP, username, roles);
    }

    private static Account accountOf(@Nullable OrganizationId organization, String username, String... roles) {
        var wanted = new NewAccount(username, "", organization, null, "镇党委书记", Set.of(roles));
        return new Account(wanted, SCOPE, "hash", NOW);
    }

    private static void assertRejected(String key, Runnable command) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(command::run)
                .extracting(Rejected::key)
                .isEqualTo(key);
    }
}
