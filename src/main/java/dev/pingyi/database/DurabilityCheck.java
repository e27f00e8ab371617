package dev.pingyi.database;

import dev.pingyi.kernel.SignedIn;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the server we are connected to, embedded or the user's own, whether it keeps what it has acknowledged. A ballot
 * must not be opened on a server that forgets.
 */
@Service
public class DurabilityCheck {

    private static final Logger LOG = LoggerFactory.getLogger(DurabilityCheck.class);

    private static final String SETTINGS = """
            select @@innodb_flush_log_at_trx_commit flushed, @@log_bin logged, @@sync_binlog synced,
                   @@innodb_doublewrite doubled, @@transaction_isolation isolation
            """;

    private final JdbcClient database;

    DurabilityCheck(JdbcClient database) {
        this.database = database;
    }

    /** @return each setting that is wrong, with its value and the one wanted; empty when all is well */
    @SignedIn
    @Transactional(readOnly = true)
    public List<UnsafeSetting> unsafeSettings() {
        return read().unsafe();
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        for (var setting : read().unsafe()) {
            LOG.warn(ConsoleTexts.t("database.unsafe", setting.name(), setting.value(), setting.wanted()));
        }
    }

    private ServerSettings read() {
        return database.sql(SETTINGS).query(ServerSettings.class).single();
    }

    /**
     * @param flushed when the log reaches the disk; 1 is at every commit
     * @param logged whether there is a binary log at all
     * @param synced after how many commits the binary log reaches the disk
     * @param doubled ON, OFF or fast
     * @param isolation of the connections of our pool
     */
    record ServerSettings(int flushed, boolean logged, int synced, String doubled, String isolation) {

        List<UnsafeSetting> unsafe() {
            var unsafe = new ArrayList<UnsafeSetting>();
            if (flushed != 1) {
                unsafe.add(new UnsafeSetting("innodb_flush_log_at_trx_commit", String.valueOf(flushed), "1"));
            }
            if (logged && synced != 1) {
                unsafe.add(new UnsafeSetting("sync_binlog", String.valueOf(synced), "1"));
            }
            if (List.of("0", "OFF").contains(doubled)) {
                unsafe.add(new UnsafeSetting("innodb_doublewrite", "OFF", "ON"));
            }
            if (!isolation.equals("READ-COMMITTED")) {
                unsafe.add(new UnsafeSetting("transaction_isolation", isolation, "READ-COMMITTED"));
            }
            return List.copyOf(unsafe);
        }
    }
}
