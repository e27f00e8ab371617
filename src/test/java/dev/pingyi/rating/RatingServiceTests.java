package dev.pingyi.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingyi.PortalTest;
import dev.pingyi.ballot.BallotService;
import dev.pingyi.ballot.BallotSteps;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.ReportService;
import dev.pingyi.report.ReportState;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class RatingServiceTests {

    private static final String MINUTES = "县委常委会纪要〔2026〕12号";

    @Autowired
    Fixtures fixtures;

    @Autowired
    BallotSteps steps;

    @Autowired
    BallotService ballots;

    @Autowired
    ReportService reports;

    @Autowired
    RatingService ratings;

    TestCounty county;
    ReportId report;

    @BeforeEach
    void bringToDecision() {
        county = fixtures.openCounty();
        report = steps.bringToDecision(county);
    }

    @Test
    void proposesByTheBallotAndShowsTheArithmeticToTheOrganizer() {
        for (Actor person : new Actor[] {county.officer(), county.head()}) {
            var rating = county.as(person, () -> ratings.rating(report)).orElseThrow();

            assertThat(rating.state()).isEqualTo(RatingState.PROPOSED);
            assertThat(rating.score()).hasToString("100.00");
            assertThat(rating.proposedGrade()).isEqualTo("good");
            assertThat(rating.derivation()).contains("县委常委：好5票×100 ＝ 500，÷5 ＝ 100.00；× 40% ＝ 40.00");
        }
    }

    @Test
    void goesFromDecisionToSignatureToTheUnit() {
        assertThat(seenByTheUnit()).isFalse();
        decide("fair", "年度重点任务未完成");
        assertThat(state()).isEqualTo(ReportState.AWAITING_SIGNATURE);
        assertThat(seenByTheUnit()).isFalse();

        county.as(county.head(), () -> ratings.sign(report));

        assertThat(state()).isEqualTo(ReportState.ARCHIVED);
        var heard = county.as(county.secretary(), () -> ratings.rating(report)).orElseThrow();
        assertThat(heard.decidedGrade()).isEqualTo("fair");
        assertThat(county.as(county.secretary(), () -> ballots.publishedTally(report)))
                .isPresent();
        assertThat(county.asProcess(() -> ratings.signed(report))).isTrue();
    }

    @Test
    void comesBackToTheOfficerWhenItIsNotSigned() {
        decide("good", "");
        county.as(county.head(), () -> ratings.sendBack(report, "请再核实测评情况"));

        assertThat(county.asProcess(() -> ratings.signed(report))).isFalse();
        assertThat(county.as(county.officer(), () -> ratings.rating(report))
                        .orElseThrow()
                        .sentBack())
                .isEqualTo("请再核实测评情况");

        decide("good", "");
        county.as(county.head(), () -> ratings.sign(report));
        assertThat(state()).isEqualTo(ReportState.ARCHIVED);
    }

    @Test
    void isSignedOnceByTwoClicks() {
        decide("good", "");
        Runnable sign = () -> county.as(county.head(), () -> ratings.sign(report));

        var failures = Together.run(sign, sign);

        assertThat(failures).hasSize(1);
        assertThat(state()).isEqualTo(ReportState.ARCHIVED);
    }

    @Test
    void changesNothingWhenItIsRefused() {
        assertThatThrownBy(() -> decide("fair", ""))
                .isInstanceOf(Rejected.class)
                .hasMessage("rating.rejected.reason");
        assertThatThrownBy(() -> county.as(county.head(), () -> ratings.sign(report)))
                .hasMessage("rating.rejected.sign-proposed");

        assertThat(state()).isEqualTo(ReportState.IN_APPRAISAL);
    }

    @Test
    void isDecidedByTheOfficerAndSignedByTheHeadAlone() {
        for (Actor person : county.everyRole()) {
            if (!person.equals(county.officer())) {
                assertThatThrownBy(() -> county.as(person, () -> ratings.decide(report, "good", "", MINUTES)))
                        .isInstanceOf(AccessDeniedException.class);
            }
            if (!person.equals(county.head())) {
                assertThatThrownBy(() -> county.as(person, () -> ratings.sign(report)))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> county.as(person, () -> ratings.sendBack(report, "请再核实测评情况")))
                        .isInstanceOf(AccessDeniedException.class);
            }
            assertThatThrownBy(() -> county.as(person, () -> ratings.propose(report)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void doesNotExistForANeighbour() {
        var neighbour = fixtures.openCounty();

        assertThat(neighbour.as(neighbour.head(), () -> ratings.rating(report))).isEmpty();
        assertThatThrownBy(() -> neighbour.as(neighbour.officer(), () -> ratings.decide(report, "good", "", MINUTES)))
                .hasMessage("rating.rejected.unknown");
    }

    private void decide(String grade, String reason) {
        county.as(county.officer(), () -> ratings.decide(report, grade, reason, MINUTES));
    }

    private boolean seenByTheUnit() {
        return county.as(county.secretary(), () -> ratings.rating(report)).isPresent();
    }

    private ReportState state() {
        return county.as(county.officer(), () -> reports.report(report)).state();
    }
}
