package dev.pingyi.security;

import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.Scope;
import dev.pingyi.language.Texts;
import java.time.Clock;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes the first system administrator of an installation that has no account at all, from {@code
 * PINGYI_FIRST_ADMINISTRATOR} and {@code PINGYI_FIRST_PASSWORD}. There is no other way in and no default account; once
 * there is any account, both are ignored.
 */
@Component
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final PasswordRule rule;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final ObjectProvider<DemoAccounts> demo;
    private final String username;
    private final String password;

    FirstAdministrator(
            Accounts accounts,
            PasswordRule rule,
            PasswordEncoder encoder,
            Clock clock,
            ObjectProvider<DemoAccounts> demo,
            @Value("${pingyi.first-administrator:}") String username,
            @Value("${pingyi.first-password:}") String password) {
        this.accounts = accounts;
        this.rule = rule;
        this.encoder = encoder;
        this.clock = clock;
        this.demo = demo;
        this.username = username;
        this.password = password;
    }

    /** @throws FirstAdministratorRefused if the name or the password cannot be; the portal then does not start */
    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.count() > 0 || demo.getIfAvailable() != null) {
            return;
        }
        if (username.isBlank()) {
            LOG.warn(Texts.t("security.first.none"));
            return;
        }
        try {
            accounts.save(administrator());
            LOG.info(Texts.t("security.first.made", username));
        } catch (Rejected rejected) {
            throw new FirstAdministratorRefused(username, Texts.t(rejected.key(), rejected.arguments()));
        }
    }

    private Account administrator() {
        if (password.isEmpty()) {
            throw new Rejected("security.first.no-password");
        }
        rule.check(username, password);
        var title = Texts.t("security.role." + Roles.SYSTEM_ADMINISTRATOR);
        var wanted = new NewAccount(username, password, null, null, title, Set.of(Roles.SYSTEM_ADMINISTRATOR));
        return new Account(wanted, Scope.ALL, encoder.encode(password), clock.instant());
    }
}
