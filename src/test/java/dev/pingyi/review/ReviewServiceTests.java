package dev.pingyi.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.pingyi.PortalTest;
import dev.pingyi.committee.CommitteeSteps;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.ReportService;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.testing.Together;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ReviewServiceTests {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ReportService reports;

    @Autowired
    CommitteeSteps steps;

    @Autowired
    ReviewService reviews;

    private TestCounty county;
    private ReportId report;

    @BeforeEach
    void sendAReportToReview() {
        county = fixtures.openCounty();
        report = county.report();
        bringToReview();
    }

    @Test
    void reviewsTheSubmittedRevision() {
        var open = seenBy(county.officer()).getFirst();

        assertThat(open.number()).isEqualTo(1);
        assertThat(open.state()).isEqualTo(ReviewState.OPEN);
        assertThat(open.revision())
                .isEqualTo(county.as(county.officer(), () -> reports.report(report))
                        .submittedRevision());
    }

    @Test
    void accepts() {
        county.as(county.officer(), () -> reviews.accept(report));

        assertThat(county.asProcess(() -> reviews.accepted(report))).isTrue();
        assertThat(seenBy(county.head()).getFirst().decision())
                .satisfies(stamp -> assertThat(stamp.by()).isEqualTo("组织部经办人"));
    }

    @Test
    void givesBackAndLetsTheUnitReadWhy() {
        county.as(county.officer(), () -> reviews.giveBack(report, List.of("问题部分不足三分之一", "核对党员人数")));

        assertThat(county.asProcess(() -> reviews.accepted(report))).isFalse();
        assertThat(county.asProcess(() -> reviews.requiredChanges(report))).containsExactly("问题部分不足三分之一", "核对党员人数");
        assertThat(seenBy(county.secretary()).getFirst().requiredChanges()).hasSize(2);
    }

    @Test
    void beginsAgainAfterAReturn() {
        county.as(county.officer(), () -> reviews.giveBack(report, List.of("问题部分不足三分之一")));

        county.as(county.secretary(), () -> reports.answer(report, 1, "已经补充"));
        bringToReview();

        assertThat(seenBy(county.officer()))
                .extracting(ReviewDetails::number, ReviewDetails::state)
                .containsExactly(tuple(2, ReviewState.OPEN), tuple(1, ReviewState.RETURNED));
    }

    @Test
    void isDecidedOnceByTwoOfficersAtTheSameInstant() {
        var failures = Together.run(
                () -> county.as(county.officer(), () -> reviews.accept(report)),
                () -> county.as(county.officer(), () -> reviews.giveBack(report, List.of("改"))));

        assertThat(failures).singleElement().isInstanceOf(Rejected.class);
        assertThat(seenBy(county.officer())).hasSize(1);
    }

    @Test
    void doesNotExistForANeighbour() {
        var neighbour = fixtures.openCounty();

        assertThat(seenBy(neighbour.officer())).isEmpty();
        assertThat(seenBy(neighbour.secretary())).isEmpty();
        refused("unknown", neighbour.officer(), () -> reviews.accept(report));
        refused("unknown", neighbour.officer(), () -> reviews.giveBack(report, List.of("改")));
    }

    @Test
    void isForOfficersOnly() {
        for (var actor : county.everyRole()) {
            if (!actor.equals(county.officer())) {
                denied(actor, () -> reviews.accept(report));
                denied(actor, () -> reviews.giveBack(report, List.of("改")));
            }
            denied(actor, () -> reviews.begin(report));
            denied(actor, () -> reviews.accepted(report));
            denied(actor, () -> reviews.requiredChanges(report));
        }
    }

    private void bringToReview() {
        steps.submit(county, report, "述职报告\n一、存在的问题\n问题不少。\n");
        steps.pass(county, report);
    }

    private List<ReviewDetails> seenBy(Actor reader) {
        return county.as(reader, () -> reviews.reviews(report));
    }

    private void refused(String reason, Actor actor, Runnable command) {
        assertThatThrownBy(() -> county.as(actor, command))
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.key()).isEqualTo("review.rejected." + reason));
    }

    private void denied(Actor actor, Runnable command) {
        assertThatThrownBy(() -> county.as(actor, command)).isInstanceOf(AccessDeniedException.class);
    }
}
