package dev.pingyi.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingyi.PortalTest;
import dev.pingyi.ballot.BoxState;
import dev.pingyi.committee.Vote;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.rating.RatingState;
import dev.pingyi.report.ReportState;
import dev.pingyi.report.ReportStep;
import dev.pingyi.report.RequiredChange;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import java.util.List;
import java.util.UUID;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One test for each way in which each user task can end, by the real services. */
@PortalTest
class ReportProcessTests {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Walk walk;

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ProcessEngineConfiguration engine;

    TestCounty county;

    @BeforeEach
    void openCounty() {
        county = fixtures.openCounty();
    }

    @Test
    void beginsWithTheDraftWhenTheRoundOpens() {
        var report = county.report();

        assertThat(state(report)).isEqualTo(ReportState.DRAFT);
        walk.waits(report, ReportStep.DRAFT);
    }

    @Test
    void convenesTheCommitteeWhenTheReportIsSubmitted() {
        var report = walk.to(county, ReportStep.DISCUSSION);

        assertThat(state(report)).isEqualTo(ReportState.IN_DISCUSSION);
        assertThat(county.as(county.secretary(), () -> walk.committees.discussion(report)))
                .get()
                .satisfies(discussion -> assertThat(discussion.seats()).hasSize(TestCounty.COMMITTEE.size()));
        walk.waits(report, ReportStep.DISCUSSION);
    }

    @Test
    void goesToReviewWhenTheCommitteePassesTheReport() {
        var report = walk.to(county, ReportStep.REVIEW);

        assertThat(state(report)).isEqualTo(ReportState.IN_REVIEW);
        assertThat(county.as(county.officer(), () -> walk.reviews.reviews(report)))
                .hasSize(1);
        walk.waits(report, ReportStep.REVIEW);
    }

    @Test
    void returnsToTheDraftWhenTheCommitteeDoesNotPassTheReport() {
        var report = walk.to(county, ReportStep.DISCUSSION);
        walk.discuss(county, report, Vote.NO, List.of("补充联系群众的事例"));

        assertThat(state(report)).isEqualTo(ReportState.RETURNED);
        assertThat(requiredChanges(report)).containsExactly("补充联系群众的事例");
        walk.waits(report, ReportStep.DRAFT);
    }

    @Test
    void convenesTheCommitteeAnewAfterAReturn() {
        var report = walk.to(county, ReportStep.DISCUSSION);
        walk.discuss(county, report, Vote.NO, List.of("补充联系群众的事例"));
        walk.answerAll(county, report);
        county.as(county.secretary(), () -> walk.reports.submit(report, Fixtures.AS_IT_STANDS));

        assertThat(county.as(county.secretary(), () -> walk.committees.discussion(report)))
                .get()
                .satisfies(discussion -> assertThat(discussion.number()).isEqualTo(2));
        walk.waits(report, ReportStep.DISCUSSION);
    }

    @Test
    void freezesTheReportAndPreparesTheBallotWhenTheReviewAccepts() {
        var report = walk.to(county, ReportStep.OPEN_BALLOT);

        assertThat(state(report)).isEqualTo(ReportState.FINAL);
        assertThat(box(report)).isEqualTo(BoxState.PREPARED);
        walk.waits(report, ReportStep.OPEN_BALLOT);
    }

    @Test
    void returnsToTheDraftWhenTheReviewReturns() {
        var report = walk.to(county, ReportStep.REVIEW);
        county.as(county.officer(), () -> walk.reviews.giveBack(report, List.of("核对党员人数", "写明责任人")));

        assertThat(state(report)).isEqualTo(ReportState.RETURNED);
        assertThat(requiredChanges(report)).containsExactly("核对党员人数", "写明责任人");
        walk.waits(report, ReportStep.DRAFT);
    }

    @Test
    void appraisesWhenTheBallotOpens() {
        var report = walk.to(county, ReportStep.CLOSE_BALLOT);

        assertThat(state(report)).isEqualTo(ReportState.IN_APPRAISAL);
        assertThat(box(report)).isEqualTo(BoxState.OPEN);
        walk.waits(report, ReportStep.CLOSE_BALLOT);
    }

    @Test
    void proposesAGradeWhenAValidBallotCloses() {
        var report = walk.to(county, ReportStep.DECISION);

        assertThat(box(report)).isEqualTo(BoxState.COUNTED);
        assertThat(rating(report)).isEqualTo(RatingState.PROPOSED);
        walk.waits(report, ReportStep.DECISION);
    }

    @Test
    void preparesAnotherBallotWhenTooFewWereReceived() {
        var report = walk.to(county, ReportStep.CLOSE_BALLOT);
        county.as(county.officer(), () -> walk.ballots.close(report));

        assertThat(county.as(county.officer(), () -> walk.ballots.box(report)))
                .get()
                .satisfies(box -> {
                    assertThat(box.number()).isEqualTo(2);
                    assertThat(box.state()).isEqualTo(BoxState.PREPARED);
                });
        walk.waits(report, ReportStep.OPEN_BALLOT);

        county.as(county.officer(), () -> walk.ballots.open(report));
        assertThat(state(report)).isEqualTo(ReportState.IN_APPRAISAL);
        walk.waits(report, ReportStep.CLOSE_BALLOT);
    }

    @Test
    void awaitsTheSignatureWhenTheGradeIsDecided() {
        var report = walk.to(county, ReportStep.SIGN_OFF);

        assertThat(stateToOrganizer(report)).isEqualTo(ReportState.AWAITING_SIGNATURE);
        assertThat(state(report)).isEqualTo(ReportState.IN_APPRAISAL);
        assertThat(rating(report)).isEqualTo(RatingState.DECIDED);
        walk.waits(report, ReportStep.SIGN_OFF);
    }

    @Test
    void archivesTheReportWhenTheHeadSigns() {
        var report = walk.toTheEnd(county);

        assertThat(state(report)).isEqualTo(ReportState.ARCHIVED);
        assertThat(rating(report)).isEqualTo(RatingState.SIGNED);
        assertThat(walk.openTasks(report)).isEmpty();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(report.toString())
                        .count())
                .isZero();
    }

    @Test
    void decidesAgainWhenTheHeadSendsBack() {
        var report = walk.to(county, ReportStep.SIGN_OFF);
        county.as(county.head(), () -> walk.ratings.sendBack(report, "请核对会议纪要文号"));

        walk.waits(report, ReportStep.DECISION);
        assertThat(stateToOrganizer(report)).isEqualTo(ReportState.IN_APPRAISAL);
        assertThat(state(report)).isEqualTo(ReportState.IN_APPRAISAL);

        county.as(county.officer(), () -> walk.ratings.decide(report, "good", "", Walk.MINUTES));
        county.as(county.head(), () -> walk.ratings.sign(report));
        assertThat(state(report)).isEqualTo(ReportState.ARCHIVED);
    }

    @Test
    void refusesAStepThatHasEndedInWordsOfThePresent() {
        var report = walk.to(county, ReportStep.REVIEW);

        assertThatThrownBy(
                        () -> county.as(county.secretary(), () -> walk.reports.submit(report, Fixtures.AS_IT_STANDS)))
                .isInstanceOf(Rejected.class);
        walk.waits(report, ReportStep.REVIEW);
    }

    @Test
    void leavesNothingInTheEngineButTheKeyAndInTheEndNothing() {
        var report = walk.to(county, ReportStep.SIGN_OFF);
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(report.toString())
                .singleResult();
        assertThat(instance.getStartUserId()).isNull();
        assertThat(rows("ACT_RU_TASK", instance.getId())).isEqualTo(1);
        for (var table : List.of("ACT_RU_VARIABLE", "ACT_RU_IDENTITYLINK", "ACT_RU_ACTINST")) {
            assertThat(rows(table, instance.getId())).as(table).isZero();
        }

        county.as(county.head(), () -> walk.ratings.sign(report));

        for (var table : List.of(
                "ACT_RU_EXECUTION",
                "ACT_RU_TASK",
                "ACT_HI_PROCINST",
                "ACT_HI_TASKINST",
                "ACT_HI_ACTINST",
                "ACT_HI_VARINST")) {
            assertThat(rows(table, instance.getId())).as(table).isZero();
        }
    }

    private int rows(String table, String instance) {
        return jdbc.sql("select count(*) from " + table + " where PROC_INST_ID_ = ?")
                .param(instance)
                .query(Integer.class)
                .single();
    }

    /** Instances that run keep the definition with which they began; its expressions name the beans as they were. */
    @Test
    void stillAnswersToTheNamesOfFormerDefinitions() {
        assertThat(beans.getBean("reviewTasks")).isSameAs(beans.getBean("reportTasks"));
        assertThat(beans.getBean("reviewRouting")).isSameAs(beans.getBean("reportRouting"));
    }

    @Test
    void givesIdsThatTellNothing() {
        var report = county.report();
        var task = walk.tasks
                .createTaskQuery()
                .processInstanceBusinessKey(report.toString())
                .singleResult();

        assertThat(List.of(task.getId(), task.getExecutionId(), task.getProcessInstanceId()))
                .allSatisfy(id -> assertThat(UUID.fromString(id).version()).isEqualTo(4));
    }

    @Test
    void holdsJobsNoLongerThanTwoMinutes() {
        var executor = engine.getAsyncExecutor();

        assertThat(executor.getAsyncJobLockTimeInMillis()).isLessThanOrEqualTo(120_000);
        assertThat(executor.getTimerLockTimeInMillis()).isLessThanOrEqualTo(120_000);
        assertThat(executor.getMaxAsyncJobsDuePerAcquisition()).isGreaterThanOrEqualTo(100);
        assertThat(executor.getLockOwner()).endsWith("-8080");
    }

    private ReportState state(ReportId report) {
        return county.as(county.secretary(), () -> walk.reports.report(report)).state();
    }

    private ReportState stateToOrganizer(ReportId report) {
        return county.as(county.officer(), () -> walk.reports.report(report)).state();
    }

    private List<String> requiredChanges(ReportId report) {
        return county.as(county.secretary(), () -> walk.reports.report(report)).requiredChanges().stream()
                .map(RequiredChange::text)
                .toList();
    }

    private BoxState box(ReportId report) {
        return county.as(county.officer(), () -> walk.ballots.box(report).orElseThrow())
                .state();
    }

    private RatingState rating(ReportId report) {
        return county.as(county.officer(), () -> walk.ratings.rating(report).orElseThrow())
                .state();
    }
}
