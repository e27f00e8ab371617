package dev.pingyi.security;

import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.ForAdministrator;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.Scope;
import dev.pingyi.kernel.SignedIn;
import dev.pingyi.organization.OrganizationService;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public door to accounts. Changes that take something away end the account's running sessions. */
@Service
public class AccountService {

    private final Accounts accounts;
    private final LoginAttempts attempts;
    private final OrganizationService organizations;
    private final PasswordRule rule;
    private final PasswordEncoder encoder;
    private final CurrentActor actor;
    private final Clock clock;

    AccountService(
            Accounts accounts,
            LoginAttempts attempts,
            OrganizationService organizations,
            PasswordRule rule,
            PasswordEncoder encoder,
            CurrentActor actor,
            Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.organizations = organizations;
        this.rule = rule;
        this.encoder = encoder;
        this.actor = actor;
        this.clock = clock;
    }

    /** @throws Rejected if the name is taken or malformed, the password too weak, or the roles cannot be combined */
    @ForAdministrator
    @Transactional
    public AccountId create(NewAccount wanted) {
        if (accounts.existsByUsername(Account.normal(wanted.username()))) {
            throw new Rejected("security.rejected.username-taken", Account.normal(wanted.username()));
        }
        var account = new Account(wanted, scope(wanted), hash(wanted.username(), wanted.password()), clock.instant());
        return accounts.save(account).id();
    }

    /** All accounts by user name. */
    @ForAdministrator
    @Transactional(readOnly = true)
    public List<AccountDetails> accounts() {
        var now = clock.instant();
        return accounts.all(scope().path()).stream()
                .map(account -> account.details(now))
                .toList();
    }

    @ForAdministrator
    @Transactional
    public void disable(AccountId id) {
        load(id).disable(actor.get().account());
    }

    @ForAdministrator
    @Transactional
    public void enable(AccountId id) {
        load(id).enable();
    }

    @ForAdministrator
    @Transactional
    public void unlock(AccountId id) {
        load(id).unlock();
    }

    @ForAdministrator
    @Transactional
    public void changeRoles(AccountId id, Set<String> roles) {
        load(id).changeRoles(roles);
    }

    /** Gives a new password to somebody who forgot theirs; unlocks as well. */
    @ForAdministrator
    @Transactional
    public void resetPassword(AccountId id, String password) {
        var account = load(id);
        account.changePassword(hash(account.username(), password), clock.instant());
    }

    /**
     * Ends all sessions of the account, this one as well. Wrong tries count as failed logins.
     *
     * @throws Rejected if the present password is wrong or the new one too weak or the same
     */
    @SignedIn
    @Transactional
    public void changeOwnPassword(String present, String wanted) {
        var id = actor.get().account();
        // Before the account is loaded: the count is a change of its own.
        if (attempts.login(accounts.username(id), present).isEmpty()) {
            throw new Rejected("security.rejected.present-password");
        }
        if (present.equals(wanted)) {
            throw new Rejected("security.rejected.same-password");
        }
        var account = load(id);
        account.changePassword(hash(account.username(), wanted), clock.instant());
    }

    private Account load(AccountId id) {
        return accounts.find(id, scope().path()).orElseThrow(() -> new Rejected("security.rejected.unknown"));
    }

    /** Accounts of the whole installation are the administrator's; of the business an administrator sees nothing. */
    private Scope scope() {
        return actor.get().has(Roles.SYSTEM_ADMINISTRATOR) ? Scope.ALL : actor.scope();
    }

    private Scope scope(NewAccount wanted) {
        return wanted.organization() == null
                ? Scope.ALL
                : organizations.organization(wanted.organization()).scope();
    }

    private String hash(String username, String password) {
        rule.check(username, password);
        return encoder.encode(password);
    }
}
