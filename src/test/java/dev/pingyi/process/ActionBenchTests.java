package dev.pingyi.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.PortalTest;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.ReportStep;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.SqlRecorder;
import dev.pingyi.testing.TestCounty;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How much dearer a whole action of a person is than the same step of the bare engine: "accept" with rights, aggregate,
 * journal and next step, against completing the same task in an {@link UntunedEngine}. Both in one run on one server, in
 * turns, so that only their ratio is to be read; the statements are the same on every machine and are held to.
 */
@PortalTest
@Tag("bench")
class ActionBenchTests {

    private static final int WARM_UP = 100;
    private static final int ROUNDS = 100;
    private static final double STATEMENTS = 1.25;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Walk walk;

    @Autowired
    DataSource database;

    @Autowired
    SqlRecorder recorder;

    @Test
    void acceptsAtAFairPriceComparedWithTheUntunedEngine() throws Exception {
        try (var bare = new UntunedEngine(database, recorder)) {
            compare(bare);
        }
    }

    private void compare(UntunedEngine bare) throws Exception {
        var counties = new ArrayList<TestCounty>();
        var reports = new ArrayList<ReportId>();
        var keys = new ArrayList<String>();
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            var county = fixtures.openCounty();
            counties.add(county);
            reports.add(walk.to(county, ReportStep.REVIEW));
            keys.add(bare.inReview());
        }

        var full = new long[WARM_UP + ROUNDS];
        var engine = new long[WARM_UP + ROUNDS];
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            var county = counties.get(i);
            var report = reports.get(i);
            var key = keys.get(i);
            full[i] = nanoseconds(() -> Acting.as(county.officer(), () -> walk.reviews.accept(report)));
            engine[i] = nanoseconds(() -> bare.complete(key));
        }
        var county = fixtures.openCounty();
        var report = walk.to(county, ReportStep.REVIEW);
        var key = bare.inReview();
        var fullSql = SqlRecorder.record(() -> Acting.as(county.officer(), () -> walk.reviews.accept(report)));
        var bareSql = SqlRecorder.record(() -> bare.complete(key));

        double fullMedian = median(full);
        double bareMedian = median(engine);
        double statements =
                (double) fullSql.statements().size() / bareSql.statements().size();
        print(String.format(
                Locale.ROOT,
                "accept: %.2f ms, untuned engine: %.2f ms, accept ÷ engine per second: %.2f (goal G1: 0.80)%n"
                        + "statements: %d ÷ %d = %.2f (goal: %.2f), commits: %d ÷ %d%n",
                fullMedian,
                bareMedian,
                bareMedian / fullMedian,
                fullSql.statements().size(),
                bareSql.statements().size(),
                statements,
                STATEMENTS,
                fullSql.commits(),
                bareSql.commits()));
        assertThat(statements).isLessThanOrEqualTo(STATEMENTS);
        assertThat(fullSql.commits()).isEqualTo(1);
        assertThat(bareSql.commits()).isEqualTo(1);
        walk.waits(report, ReportStep.OPEN_BALLOT);
    }

    private static long nanoseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    /** In milliseconds, of those after the warm-up. */
    private static double median(long[] times) {
        var measured = Arrays.stream(times).skip(WARM_UP).sorted().toArray();
        return measured[measured.length / 2] / 1e6;
    }

    private static void print(String words) throws Exception {
        System.out.print(words);
        Files.createDirectories(Path.of("target", "bench"));
        Files.writeString(Path.of("target", "bench", "accept.txt"), words);
    }
}
