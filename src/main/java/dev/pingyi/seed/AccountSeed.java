package dev.pingyi.seed;

import dev.pingyi.round.DataFile;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** seeds/accounts.yaml. */
record AccountSeed(String password, List<Account> accounts) {

    /**
     * @param title a post of organization.yaml, except for an account without organization
     * @param organization name of the unit whose business it does, empty for an administrator
     * @param task what to do with it in the demo
     */
    record Account(String username, String title, String organization, Set<String> roles, String task) {}

    static AccountSeed read() {
        return DataFile.read(new ClassPathResource("seeds/accounts.yaml"), AccountSeed.class);
    }
}
