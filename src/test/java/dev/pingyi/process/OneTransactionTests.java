package dev.pingyi.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingyi.PortalTest;
import dev.pingyi.casework.CaseService;
import dev.pingyi.casework.PastStep;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.ReportState;
import dev.pingyi.report.ReportStep;
import dev.pingyi.review.ReviewState;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.Advised;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The aggregate, the journal and the engine stand or fall together. */
@PortalTest
class OneTransactionTests {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Walk walk;

    @Autowired
    Saboteur saboteur;

    @Autowired
    CaseService cases;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    TestCounty county;

    @BeforeEach
    void openCounty() {
        county = fixtures.openCounty();
    }

    @Test
    void keepsNothingWhenSomethingFailsAfterTheEngineHasMovedOn() {
        var report = walk.to(county, ReportStep.REVIEW);
        saboteur.target(report);

        assertThatThrownBy(() -> county.as(county.officer(), () -> walk.reviews.accept(report)))
                .isInstanceOf(Saboteur.Sabotage.class);

        reviewIsOpen(report);
        county.as(county.officer(), () -> walk.reviews.accept(report));
        walk.waits(report, ReportStep.OPEN_BALLOT);
    }

    @Test
    void keepsNothingWhenTheEngineFailsAfterTheAggregateHasChanged() {
        var report = walk.to(county, ReportStep.REVIEW);
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(report.toString())
                .singleResult()
                .getId();
        runtime.suspendProcessInstanceById(instance);

        assertThatThrownBy(() -> county.as(county.officer(), () -> walk.reviews.accept(report)))
                .isInstanceOf(FlowableException.class);

        runtime.activateProcessInstanceById(instance);
        reviewIsOpen(report);
    }

    @Test
    void refusesAnEventForWhichTheProcessDoesNotWait() {
        var report = walk.to(county, ReportStep.REVIEW);
        jdbc.sql("update ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_"
                        + " set t.TASK_DEF_KEY_ = 'elsewhere' where e.BUSINESS_KEY_ = ?")
                .param(report.toString())
                .update();

        assertThatThrownBy(() -> county.as(county.officer(), () -> walk.reviews.accept(report)))
                .isInstanceOf(Rejected.class)
                .hasMessage("casework.rejected.not-open");
        assertThat(county.as(county.officer(), () -> walk.reports.report(report))
                        .state())
                .isEqualTo(ReportState.IN_REVIEW);
    }

    @Test
    void repeatsADeadlockWithRightsAndTransactionAnew() {
        var advisors = ((Advised) walk.reports).getAdvisors();

        assertThat(advisors[0].getClass().getSimpleName()).isEqualTo("DeadlockRetry");
        assertThat(advisors).hasSizeGreaterThan(2);
    }

    @Test
    void submitsOnceWhenTwoSubmitAtTheSameMoment() throws Exception {
        var report = county.report();
        walk.write(county, report);

        onlyOneSucceeds(county.secretary(), () -> walk.reports.submit(report, Fixtures.AS_IT_STANDS));

        walk.waits(report, ReportStep.DISCUSSION);
        assertThat(past(report)).hasSize(1);
        assertThat(county.as(county.secretary(), () -> walk.committees.discussion(report))
                        .orElseThrow()
                        .number())
                .isEqualTo(1);
    }

    @Test
    void acceptsOnceWhenTwoAcceptAtTheSameMoment() throws Exception {
        var report = walk.to(county, ReportStep.REVIEW);

        onlyOneSucceeds(county.officer(), () -> walk.reviews.accept(report));

        walk.waits(report, ReportStep.OPEN_BALLOT);
        assertThat(past(report)).hasSize(3);
    }

    private void reviewIsOpen(ReportId report) {
        var officer = county.officer();
        assertThat(county.as(officer, () -> walk.reports.report(report)).state())
                .isEqualTo(ReportState.IN_REVIEW);
        assertThat(county.as(officer, () -> walk.reviews.reviews(report)))
                .singleElement()
                .satisfies(review -> {
                    assertThat(review.state()).isEqualTo(ReviewState.OPEN);
                    assertThat(review.decision()).isNull();
                });
        assertThat(county.as(officer, () -> walk.ballots.box(report))).isEmpty();
        assertThat(past(report)).hasSize(2);
        assertThat(county.as(officer, () -> cases.progress(ReportStep.key(report)))
                        .now())
                .singleElement()
                .satisfies(standing -> assertThat(standing.step()).isEqualTo(ReportStep.REVIEW));
        walk.waits(report, ReportStep.REVIEW);
        assertThat(jdbc.sql(
                                "select e.ACT_ID_ from ACT_RU_EXECUTION e join ACT_RU_EXECUTION p on p.ID_ = e.PROC_INST_ID_"
                                        + " where p.BUSINESS_KEY_ = ? and e.ACT_ID_ is not null")
                        .param(report.toString())
                        .query(String.class)
                        .list())
                .containsExactly(ReportStep.REVIEW.taskId());
    }

    private List<PastStep> past(ReportId report) {
        return county.as(county.officer(), () -> cases.progress(ReportStep.key(report)))
                .past();
    }

    private static void onlyOneSucceeds(Actor actor, Runnable command) throws Exception {
        int threads = 4;
        var start = new CyclicBarrier(threads);
        Callable<Optional<RuntimeException>> attempt = () -> {
            start.await();
            try {
                Acting.as(actor, command);
                return Optional.empty();
            } catch (RuntimeException failure) {
                return Optional.of(failure);
            }
        };
        List<Optional<RuntimeException>> results = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (var future : pool.invokeAll(List.of(attempt, attempt, attempt, attempt))) {
                results.add(future.get());
            }
        }
        assertThat(results).filteredOn(Optional::isEmpty).hasSize(1);
        assertThat(results)
                .filteredOn(Optional::isPresent)
                .allSatisfy(result -> assertThat(result.orElseThrow()).isInstanceOf(Rejected.class));
    }
}
