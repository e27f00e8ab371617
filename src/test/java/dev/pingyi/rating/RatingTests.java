package dev.pingyi.rating;

import static dev.pingyi.rating.Samples.marks;
import static dev.pingyi.rating.Samples.scheme;
import static dev.pingyi.rating.Samples.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.kernel.Scope;
import dev.pingyi.kernel.Stamp;
import dev.pingyi.language.Saying;
import dev.pingyi.report.ReportDetails;
import dev.pingyi.report.ReportState;
import dev.pingyi.round.RatingScheme;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RatingTests {

    private static final Stamp OFFICER = new Stamp("组织部经办人", Instant.EPOCH);
    private static final Stamp HEAD = new Stamp("组织部部长", Instant.EPOCH.plusSeconds(60));
    private static final RatingScheme SCHEME = scheme(2, "100");
    private static final String MINUTES = "县委常委会纪要〔2026〕12号";

    private final ReportDetails report = new ReportDetails(
            ReportId.random(),
            RoundId.random(),
            1,
            OrganizationId.random(),
            OrganizationId.random(),
            "某镇",
            "镇党委书记",
            "述职报告",
            ReportState.IN_APPRAISAL,
            1,
            1,
            List.of(),
            List.of(),
            Instant.EPOCH);

    /** Proposed: 好. */
    private final Rating rating = new Rating(report, new Scope("/county/town/"), Score.of(SCHEME, tally(marks(6))));

    @Test
    void isDecidedAsProposedWithoutAReason() {
        rating.decide(SCHEME, "good", "", MINUTES, OFFICER);

        assertThat(rating.state()).isEqualTo(RatingState.DECIDED);
        assertThat(rating.details(true).decided()).isEqualTo(OFFICER);
        // The unit reads the case's record before the signature: no grade in it.
        assertThat(rating.events()).containsExactly(new GradeDecided(report.id(), Saying.words(MINUTES), OFFICER));
    }

    @Test
    void isDecidedDifferentlyOnlyForAReason() {
        assertThatThrownBy(() -> rating.decide(SCHEME, "fair", "  四个字啊 ", MINUTES, OFFICER))
                .hasMessage("rating.rejected.reason");
        assertThat(rating.state()).isEqualTo(RatingState.PROPOSED);

        rating.decide(SCHEME, "fair", "年度重点任务未完成", MINUTES, OFFICER);
        assertThat(rating.details(true))
                .returns("fair", RatingDetails::decidedGrade)
                .returns("good", RatingDetails::proposedGrade)
                .returns("年度重点任务未完成", RatingDetails::reason);
    }

    @Test
    void isDecidedOnlyByAGradeOfTheScheme() {
        assertThatThrownBy(() -> rating.decide(SCHEME, "excellent", "", MINUTES, OFFICER))
                .hasMessage("rating.rejected.grade");
    }

    @Test
    void isDecidedOnlyWithMinutes() {
        assertThatThrownBy(() -> rating.decide(SCHEME, "good", "", "  ", OFFICER))
                .hasMessage("rating.rejected.minutes");
        assertThatThrownBy(() -> rating.decide(SCHEME, "good", "", "字".repeat(201), OFFICER))
                .hasMessage("rating.rejected.minutes-long");
    }

    @Test
    void isNotDecidedTwice() {
        rating.decide(SCHEME, "good", "", MINUTES, OFFICER);

        assertThatThrownBy(() -> rating.decide(SCHEME, "fair", "年度重点任务未完成", MINUTES, OFFICER))
                .hasMessage("rating.rejected.decide-decided");
    }

    @Test
    void isSignedOnlyOnceDecidedAndOnlyOnce() {
        assertThatThrownBy(() -> rating.sign(SCHEME, HEAD)).hasMessage("rating.rejected.sign-proposed");

        rating.decide(SCHEME, "good", "", MINUTES, OFFICER);
        rating.sign(SCHEME, HEAD);

        assertThat(rating.details(true).signed()).isEqualTo(HEAD);
        assertThat(rating.events()).contains(new RatingSigned(report.id(), Saying.words("好"), HEAD));
        assertThatThrownBy(() -> rating.sign(SCHEME, HEAD)).hasMessage("rating.rejected.sign-signed");
        assertThatThrownBy(() -> rating.sendBack("请再核实一次", HEAD)).hasMessage("rating.rejected.send-back-signed");
        assertThatThrownBy(() -> rating.decide(SCHEME, "good", "", MINUTES, OFFICER))
                .hasMessage("rating.rejected.decide-signed");
    }

    @Test
    void isSentBackForAReasonAndDecidedAgain() {
        rating.decide(SCHEME, "fair", "年度重点任务未完成", MINUTES, OFFICER);
        assertThatThrownBy(() -> rating.sendBack("再议", HEAD)).hasMessage("rating.rejected.send-back-reason");

        rating.sendBack("纪要中的理由不充分", HEAD);

        assertThat(rating.details(true))
                .returns(RatingState.PROPOSED, RatingDetails::state)
                .returns("纪要中的理由不充分", RatingDetails::sentBack)
                .returns("fair", RatingDetails::decidedGrade)
                .returns(null, RatingDetails::decided);
        assertThat(rating.events()).contains(new RatingSentBack(report.id(), Saying.words("纪要中的理由不充分"), HEAD));

        rating.decide(SCHEME, "good", "", MINUTES, OFFICER);
        assertThat(rating.state()).isEqualTo(RatingState.DECIDED);
    }

    @Test
    void isAnnouncedToTheUnitOnlyOnceSigned() {
        var secretary = new Actor(
                AccountId.random(), null, report.unit(), "镇党委书记", new Scope("/county/town/"), Set.of("SECRETARY"));
        assertThat(rating.announcedTo(secretary)).isFalse();

        rating.decide(SCHEME, "good", "", MINUTES, OFFICER);
        assertThat(rating.announcedTo(secretary)).isFalse();

        rating.sign(SCHEME, HEAD);
        assertThat(rating.announcedTo(secretary)).isTrue();
        assertThat(rating.organizedBy(secretary)).isFalse();
    }

    @Test
    void keepsTheOrganizersToAndFroFromTheUnit() {
        rating.decide(SCHEME, "good", "", MINUTES, OFFICER);
        rating.sendBack("请再核实一次", HEAD);

        assertThat(rating.details(false).sentBack()).isEmpty();
    }
}
