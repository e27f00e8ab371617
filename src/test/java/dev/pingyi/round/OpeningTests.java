package dev.pingyi.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingyi.PortalTest;
import dev.pingyi.kernel.AsProcess;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.language.Saying;
import dev.pingyi.organization.OrganizationService;
import dev.pingyi.report.ReportFilter;
import dev.pingyi.report.ReportService;
import dev.pingyi.report.ReportSummary;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.ManyUnits;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.testing.TestRounds;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Each unit of a round begins by itself: one that cannot, a portal that goes down or a second worker harm no other. */
@PortalTest
class OpeningTests {

    private static final int UNITS = 12;

    @Autowired
    Fixtures fixtures;

    @Autowired
    ManyUnits many;

    @Autowired
    RoundService rounds;

    @Autowired
    OpeningService openings;

    @Autowired
    UnitCall call;

    @Autowired
    AsProcess process;

    @Autowired
    ReportService reports;

    @Autowired
    OrganizationService organizations;

    @Autowired
    RuntimeService engine;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    private TestCounty county;
    private List<OrganizationId> units;
    private RoundId round;

    @BeforeEach
    void plansARound() {
        county = fixtures.county();
        units = many.townships(county, UNITS);
        round = county.as(county.officer(), () -> rounds.plan(TestRounds.plan(units.toArray(OrganizationId[]::new))));
    }

    @Test
    void beginsEveryUnitBehindTheOfficersBack() {
        open();

        waitForTheWorker();

        assertThat(progress()).isEqualTo(new OpeningProgress(0, UNITS, List.of()));
        everyUnitHasOneReport();
    }

    @Test
    void tellsWhichUnitCouldNotBeginAndTriesAgain() {
        var headless = units.get(3);
        database.update("delete from post where organization_id = ?", headless.toString());
        open();

        waitForTheWorker();

        assertThat(progress())
                .isEqualTo(new OpeningProgress(
                        0,
                        UNITS - 1,
                        List.of(new OpeningFailure(headless, Saying.of("report.rejected.no-principal", "第4镇")))));
        assertThat(reports())
                .hasSize(UNITS - 1)
                .noneMatch(report -> report.unit().equals(headless));

        Acting.as(Fixtures.administrator(), () -> organizations.addPost(headless, "镇党委书记", true, true));
        county.as(county.officer(), () -> openings.again(round));
        waitForTheWorker();

        assertThat(progress().complete()).isTrue();
        everyUnitHasOneReport();
    }

    @Test
    void goesOnWhereAPortalThatWentDownHasLeftOff() {
        openWithoutWorker();
        process.run(() -> {
            assertThat(call.begin(key(0))).isTrue();
            transaction.executeWithoutResult(status -> {
                // Everything of this unit is written, and then the portal is gone.
                assertThat(call.begin(key(1))).isTrue();
                status.setRollbackOnly();
            });
        });

        worker().work();

        assertThat(progress()).isEqualTo(new OpeningProgress(0, UNITS, List.of()));
        everyUnitHasOneReport();
    }

    @Test
    void leavesAUnitToTheWorkerThatHasIt() throws Exception {
        openWithoutWorker();
        try (var second = Executors.newSingleThreadExecutor()) {
            process.run(() -> transaction.executeWithoutResult(status -> {
                assertThat(call.begin(key(0))).isTrue();
                assertThat(second.submit(() -> worker().work())).succeedsWithin(Duration.ofSeconds(60));
            }));
        }

        assertThat(progress()).isEqualTo(new OpeningProgress(0, UNITS, List.of()));
        everyUnitHasOneReport();
    }

    @Test
    void beginsEveryUnitOnceWhereTwoWorkAtTheSameTime() throws Exception {
        openWithoutWorker();
        try (var threads = Executors.newFixedThreadPool(2)) {
            threads.execute(() -> worker().work());
            threads.execute(() -> worker().work());
            threads.shutdown();
            assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }
        worker().work();

        assertThat(progress()).isEqualTo(new OpeningProgress(0, UNITS, List.of()));
        everyUnitHasOneReport();
    }

    @Test
    void isNoBusinessOfANeighbour() {
        open();
        var neighbour = fixtures.county().officer();

        assertThatThrownBy(() -> county.as(neighbour, () -> openings.progress(round)))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> county.as(neighbour, () -> openings.again(round)))
                .isInstanceOf(Rejected.class);
        waitForTheWorker();
    }

    private void open() {
        county.as(county.officer(), () -> rounds.open(round));
    }

    /** As a node leaves it that goes down before it has called anybody. */
    private void openWithoutWorker() {
        database.update("update round set state = 'OPEN' where id = ?", round.toString());
        for (int i = 0; i < UNITS; i++) {
            database.update(
                    "insert into round_opening (round_id, unit_id, position, state, called_at, called_by, failure)"
                            + " values (?, ?, ?, 'WAITING', now(6), uuid(), '{\"key\":\"\",\"arguments\":[\"\"]}')",
                    round.toString(),
                    units.get(i).toString(),
                    i);
        }
    }

    private OpeningWorker worker() {
        return new OpeningWorker(call, process, Executors.newSingleThreadExecutor());
    }

    private OpeningKey key(int unit) {
        return new OpeningKey(round, units.get(unit));
    }

    private void waitForTheWorker() {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (progress().waiting() > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private OpeningProgress progress() {
        return county.as(county.officer(), () -> openings.progress(round));
    }

    private List<ReportSummary> reports() {
        return county.as(county.officer(), () -> reports.reports(ReportFilter.of(round), null, 2 * UNITS));
    }

    /** And one instance of its process. */
    private void everyUnitHasOneReport() {
        assertThat(reports()).extracting(ReportSummary::unit).containsExactlyInAnyOrderElementsOf(units);
        assertThat(reports())
                .allSatisfy(report -> assertThat(engine.createProcessInstanceQuery()
                                .processInstanceBusinessKey(report.id().toString())
                                .count())
                        .isEqualTo(1));
    }
}
