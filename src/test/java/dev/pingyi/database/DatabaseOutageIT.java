package dev.pingyi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.ReportService;
import dev.pingyi.report.SaveResult;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.text.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** The database goes away or hangs while the portal runs, and comes back. */
@SpringBootTest
@ActiveProfiles("test")
@ContextConfiguration(initializers = DatabaseOutageIT.BehindTheLine.class)
@DirtiesContext
class DatabaseOutageIT {

    @Autowired
    CuttableLine line;

    @Autowired
    ReportService reports;

    @Autowired
    Fixtures fixtures;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void isLongOverTheLastOutage() throws InterruptedException {
        aMomentLater();
    }

    @Test
    void failsASaveClearlyWhileTheDatabaseIsAwayAndSavesAgainAfterwards() throws Exception {
        var county = fixtures.openCounty();
        var report = county.report();
        var before = firstSection(county, report);

        line.cut();
        var asked = System.nanoTime();
        assertThatThrownBy(() -> save(county, report, before, "数据库不在时写的"))
                .isInstanceOf(CannotCreateTransactionException.class);
        // Nobody waits for half a minute to hear it.
        assertThat(System.nanoTime() - asked).isLessThan(20_000_000_000L);
        line.mend();
        aMomentLater();

        assertThat(firstSection(county, report)).isEqualTo(before);
        assertThat(save(county, report, before, "数据库回来后写的")).isInstanceOf(SaveResult.Saved.class);
        assertThat(firstSection(county, report).body()).isEqualTo("数据库回来后写的");
    }

    @Test
    void answersSoonWhileTheDatabaseHangsAndSavesAgainAfterwards() throws Exception {
        var county = fixtures.openCounty();
        var report = county.report();
        var before = firstSection(county, report);

        line.hold();
        try {
            var asked = System.nanoTime();
            assertThatThrownBy(() -> save(county, report, before, "数据库停住时写的"))
                    .isInstanceOf(CannotCreateTransactionException.class);
            assertThat(secondsSince(asked)).isLessThan(20);
            // Whoever asks next need not wait for a line that has been given up.
            asked = System.nanoTime();
            assertThatThrownBy(() -> save(county, report, before, "数据库停住时又写的"))
                    .isInstanceOf(CannotCreateTransactionException.class);
            assertThat(secondsSince(asked)).isLessThan(8);
        } finally {
            line.release();
        }
        aMomentLater();

        assertThat(save(county, report, before, "数据库回来后写的")).isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void givesUpAStatementThatIsNeverAnswered() throws Exception {
        var transaction = new TransactionTemplate(transactions);
        long[] asked = new long[1];

        assertThatThrownBy(() -> transaction.executeWithoutResult(open -> {
                    database.sql("select 1").query(Integer.class).single();
                    line.hold();
                    asked[0] = System.nanoTime();
                    database.sql("select 2").query(Integer.class).single();
                }))
                .isInstanceOfAny(DataAccessException.class, TransactionException.class);
        line.release();
        var waited = secondsSince(asked[0]);
        aMomentLater();

        // A migration or an export is many statements; a single one is silent for so long only when the server hangs.
        assertThat(waited).isBetween(14L, 20L);
        assertThat(database.sql("select 3").query(Integer.class).single()).isEqualTo(3);
    }

    @Test
    void waitsForALockNoLongerThanAPersonWaits() {
        assertThat(database.sql("select @@innodb_lock_wait_timeout")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    /** The pool looks at a connection before it hands it out, unless it was in use half a second ago. */
    private static void aMomentLater() throws InterruptedException {
        Thread.sleep(700);
    }

    private static long secondsSince(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos).toSeconds();
    }

    private Section firstSection(TestCounty county, ReportId report) {
        return county.as(
                county.organizationMember(),
                () -> reports.report(report).sections().getFirst());
    }

    private SaveResult save(TestCounty county, ReportId report, Section section, String body) {
        return county.as(
                county.organizationMember(),
                () -> reports.saveSection(report, section.id(), section.version(), section.heading(), body));
    }

    static final class BehindTheLine implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var environment = context.getEnvironment();
            var url = environment.getRequiredProperty("spring.datasource.url");
            try {
                var line = new CuttableLine(
                        URI.create(url.substring("jdbc:".length())).getPort());
                var rerouted = url.replaceFirst(":\\d+/", ":" + line.port() + "/");
                environment
                        .getPropertySources()
                        .addFirst(new MapPropertySource("cuttable line", Map.of("spring.datasource.url", rerouted)));
                context.getBeanFactory().registerSingleton("line", line);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
