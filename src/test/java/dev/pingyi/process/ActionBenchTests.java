package dev.pingyi.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.PortalTest;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.ReportStep;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.SqlRecorder;
import dev.pingyi.testing.TestCounty;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How much dearer a whole action of a person is than the same step of the bare engine: "accept" with rights, aggregate,
 * journal and next step, against completing the same task of the same diagram whose services do nothing. Both in one
 * run on one database, in turns, so that only their ratio is to be read.
 */
@PortalTest
@Tag("bench")
class ActionBenchTests {

    private static final int WARM_UP = 10;
    private static final int ROUNDS = 40;
    private static final String BARE = "bareReview";

    @Autowired
    Fixtures fixtures;

    @Autowired
    Walk walk;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void acceptsAtAFairPriceComparedWithTheBareEngine() throws Exception {
        deployBare();
        var counties = new ArrayList<TestCounty>();
        var reports = new ArrayList<ReportId>();
        var bare = new ArrayList<String>();
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            var county = fixtures.openCounty();
            counties.add(county);
            reports.add(walk.to(county, ReportStep.REVIEW));
            bare.add(bareInReview());
        }

        var full = new long[WARM_UP + ROUNDS];
        var engine = new long[WARM_UP + ROUNDS];
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            var county = counties.get(i);
            var report = reports.get(i);
            var key = bare.get(i);
            full[i] = nanoseconds(() -> Acting.as(county.officer(), () -> walk.reviews.accept(report)));
            engine[i] = nanoseconds(() -> transaction.executeWithoutResult(status -> completeBare(key)));
        }
        var county = fixtures.openCounty();
        var report = walk.to(county, ReportStep.REVIEW);
        var key = bareInReview();
        var fullSql = SqlRecorder.record(() -> Acting.as(county.officer(), () -> walk.reviews.accept(report)));
        var bareSql = SqlRecorder.record(() -> transaction.executeWithoutResult(status -> completeBare(key)));

        double fullMedian = median(full);
        double bareMedian = median(engine);
        print(String.format(
                Locale.ROOT,
                "accept: %.2f ms, bare engine: %.2f ms, full ÷ bare per second: %.2f (goal G1: 0.80)%n"
                        + "statements: %d ÷ %d = %.2f (goal: 1.25), commits: %d ÷ %d%n",
                fullMedian,
                bareMedian,
                bareMedian / fullMedian,
                fullSql.statements().size(),
                bareSql.statements().size(),
                (double) fullSql.statements().size() / bareSql.statements().size(),
                fullSql.commits(),
                bareSql.commits()));
        assertThat(fullSql.commits()).isEqualTo(1);
        assertThat(bareSql.commits()).isEqualTo(1);
        walk.waits(report, ReportStep.OPEN_BALLOT);
    }

    /** The same diagram; its services do nothing and every question is answered by yes. */
    private void deployBare() throws Exception {
        String bpmn;
        try (var stream = getClass().getResourceAsStream("/processes/report-review.bpmn20.xml")) {
            assertThat(stream).isNotNull();
            bpmn = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        bpmn = bpmn.replaceAll("\\$\\{report(Tasks|Routing)\\.[^}]*}", "\\${true}")
                .replace("id=\"" + ReportProcessModel.KEY + "\"", "id=\"" + BARE + "\"")
                .replace("bpmnElement=\"" + ReportProcessModel.KEY + "\"", "bpmnElement=\"" + BARE + "\"");
        repository.createDeployment().addString("bare.bpmn20.xml", bpmn).deploy();
    }

    private String bareInReview() {
        var key = UUID.randomUUID().toString();
        runtime.startProcessInstanceByKey(BARE, key);
        completeBare(key);
        completeBare(key);
        return key;
    }

    private void completeBare(String key) {
        var task = walk.tasks.createTaskQuery().processInstanceBusinessKey(key).singleResult();
        walk.tasks.complete(task.getId());
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
