package dev.pingyi.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.PortalTest;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.round.AppraiserClass;
import dev.pingyi.round.RatingScheme;
import dev.pingyi.round.RoundPlan;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.testing.TestRounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Real threads on a real database: one code is one ballot, and nothing is accepted after the count. */
@PortalTest
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class BallotConcurrencyTests {

    private static final int CODES = 50;
    private static final int TIMES = 4;
    private static final String TAKEN = "taken";

    @Autowired
    Fixtures fixtures;

    @Autowired
    BallotSteps steps;

    @Autowired
    BallotService ballots;

    @Autowired
    JdbcClient jdbc;

    TestCounty county;
    ReportId report;
    List<Slip> slips;

    @BeforeEach
    void openABoxOfFifty() {
        county = fixtures.county();
        county.openRound(plan(TestRounds.plan(county.township())));
        report = steps.bringToBallot(county);
        slips = county.as(county.officer(), () -> ballots.open(report));
        assertThat(slips).hasSize(CODES);
    }

    @Test
    void takesOneBallotHoweverOftenACodeIsSentAtOnce() throws Exception {
        var outcomes = together(casts());

        assertThat(outcomes)
                .containsEntry(TAKEN, (long) CODES)
                .containsEntry("ballot.rejected.used", (long) CODES * (TIMES - 1));
        assertThat(count("turnout", " and used = true")).isEqualTo(CODES);
        assertThat(count("ballot", "")).isEqualTo(CODES);
    }

    @Test
    void countsExactlyWhatWasAcceptedWhenItIsClosedInTheMiddle() throws Exception {
        // Enough for the ballot to stand wherever the closing falls.
        slips.stream().limit(30).forEach(slip -> steps.cast(slip, "good"));
        var work = casts();
        Collections.shuffle(work);
        work.add(work.size() / 3, () -> {
            county.as(county.officer(), () -> ballots.close(report));
            return "closed";
        });

        var outcomes = together(work);

        assertThat(outcomes).containsEntry("closed", 1L);
        assertThat(outcomes.keySet()).isSubsetOf("closed", TAKEN, "ballot.rejected.used", "ballot.rejected.closed");
        var tally = county.asProcess(() -> ballots.tally(report));
        assertThat(tally.received())
                .isEqualTo(30 + outcomes.getOrDefault(TAKEN, 0L).intValue())
                .isEqualTo(count("turnout", " and used = true"))
                .isEqualTo(count("ballot", ""));
    }

    /** The same code several times in a row, so that several threads have it in hand. */
    private List<Callable<String>> casts() {
        var work = new ArrayList<Callable<String>>();
        for (var slip : slips) {
            for (int i = 0; i < TIMES; i++) {
                work.add(() -> {
                    steps.cast(slip, "good");
                    return TAKEN;
                });
            }
        }
        return work;
    }

    /** How often each thing came out. */
    private static Map<String, Long> together(List<Callable<String>> work) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var running = new ArrayList<Future<String>>();
            for (var each : work) {
                running.add(threads.submit(() -> {
                    start.await();
                    try {
                        return each.call();
                    } catch (Rejected refused) {
                        return refused.key();
                    }
                }));
            }
            start.countDown();
            var outcomes = new ArrayList<String>();
            for (var each : running) {
                outcomes.add(each.get());
            }
            return outcomes.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        }
    }

    private int count(String table, String and) {
        return jdbc.sql("select count(*) from " + table + " where box = (select id from ballot_box where report = ?)"
                        + and)
                .param(report.value())
                .query(Integer.class)
                .single();
    }

    private static RoundPlan plan(RoundPlan plan) {
        var scheme = plan.scheme();
        var one = new AppraiserClass("A", "评议代表", BigDecimal.valueOf(100), CODES);
        return new RoundPlan(
                plan.year(),
                plan.title(),
                plan.plan(),
                plan.deadlines(),
                plan.decisionRule(),
                new RatingScheme(scheme.name(), scheme.grades(), List.of(one), scheme.turnout(), scheme.decimals(), 5),
                plan.template(),
                plan.units());
    }
}
