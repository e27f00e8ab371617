package dev.pingyi.seed;

import dev.pingyi.security.DemoAccount;
import dev.pingyi.security.DemoAccounts;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Offers the accounts of seeds/accounts.yaml on the login page. */
@Component
@Profile("demo")
class SeededAccounts implements DemoAccounts {

    private final AccountSeed seed = AccountSeed.read();

    @Override
    public List<DemoAccount> accounts() {
        return seed.accounts().stream()
                .map(account -> new DemoAccount(account.title(), account.task(), account.username(), seed.password()))
                .toList();
    }
}
