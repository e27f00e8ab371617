package dev.pingyi.security;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Holds a user name against a password. An unknown name, a locked or disabled account and a wrong password give the
 * same answer after the same work, so that nobody learns which names exist.
 *
 * <p>The count is committed before the password is hashed, outside any transaction: a hundred tries at once get
 * through as little as a hundred in a row, and none holds a connection while it is hashed.
 */
@Component
class LoginAttempts {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final SecuritySettings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final String nobody;

    LoginAttempts(
            Accounts accounts,
            PasswordEncoder encoder,
            SecuritySettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        // The count stands whatever becomes of the caller.
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.nobody = encoder.encode("nobody has this password");
    }

    /** Empty if this login is not to be let in, for whatever reason. */
    Optional<AccountPrincipal> login(String username, String password) {
        var name = Account.normal(username);
        var hash = inTransaction(() -> accounts.lock(name).filter(this::counted).map(Account::passwordHash));
        boolean right = encoder.matches(password, hash.orElse(nobody));
        return hash.isPresent() && right
                ? inTransaction(
                        () -> accounts.lock(name).filter(Account::enabled).map(Account::login))
                : Optional.empty();
    }

    private boolean counted(Account account) {
        return account.attempt(clock.instant(), settings.lockAfter(), settings.lockFor());
    }

    private <T> Optional<T> inTransaction(Supplier<Optional<T>> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
