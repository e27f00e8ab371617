package dev.pingyi.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.PortalTest;
import dev.pingyi.database.DurabilityCheck.ServerSettings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalTest
class DurabilityCheckTests {

    @Autowired
    DurabilityCheck check;

    @Test
    @WithMockUser
    void findsNothingToBlameInTheEmbeddedDatabase() {
        assertThat(check.unsafeSettings()).isEmpty();
    }

    @Test
    void namesEverySettingThatIsWrong() {
        var careless = new ServerSettings(2, true, 0, "OFF", "REPEATABLE-READ");

        assertThat(careless.unsafe())
                .containsExactly(
                        new UnsafeSetting("innodb_flush_log_at_trx_commit", "2", "1"),
                        new UnsafeSetting("sync_binlog", "0", "1"),
                        new UnsafeSetting("innodb_doublewrite", "OFF", "ON"),
                        new UnsafeSetting("transaction_isolation", "REPEATABLE-READ", "READ-COMMITTED"));
    }

    @Test
    void doesNotAskForABinaryLogToBeSyncedWhereThereIsNone() {
        assertThat(new ServerSettings(1, false, 0, "ON", "READ-COMMITTED").unsafe())
                .isEmpty();
    }

    @Test
    void acceptsTheFastDoublewriteOfNewerServers() {
        assertThat(new ServerSettings(1, true, 1, "fast", "READ-COMMITTED").unsafe())
                .isEmpty();
    }
}
