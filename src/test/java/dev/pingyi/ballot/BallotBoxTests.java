package dev.pingyi.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.kernel.Scope;
import dev.pingyi.kernel.Stamp;
import dev.pingyi.report.Subject;
import dev.pingyi.round.AppraiserClass;
import dev.pingyi.round.Deadlines;
import dev.pingyi.round.DecisionRule;
import dev.pingyi.round.Fraction;
import dev.pingyi.round.Grade;
import dev.pingyi.round.RatingScheme;
import dev.pingyi.round.RoundInfo;
import dev.pingyi.round.RoundState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BallotBoxTests {

    private static final Stamp STAMP = new Stamp("县委组织部经办人", Instant.EPOCH);

    private final BallotBox box = box(1, "40", "60");

    @Test
    void takesBallotsOnlyWhileItIsOpen() {
        assertThatThrownBy(box::requireOpen).hasMessage("ballot.rejected.not-yet");

        box.open(STAMP);
        assertThatCode(() -> box.requireTakes("good")).doesNotThrowAnyException();

        box.close(tally(graded(6), graded(6)), List.of(6, 6), STAMP);
        assertThatThrownBy(() -> box.requireTakes("good")).hasMessage("ballot.rejected.closed");
    }

    @Test
    void takesTheGradesOfTheSchemeAndNothingElse() {
        box.open(STAMP);

        for (var choice : List.of("good", "poor", BallotService.UNKNOWN, BallotService.ABSTAIN)) {
            assertThatCode(() -> box.requireTakes(choice)).doesNotThrowAnyException();
        }
        assertThatThrownBy(() -> box.requireTakes("excellent")).hasMessage("ballot.rejected.choice");
        assertThatThrownBy(() -> box.requireTakes("")).hasMessage("ballot.rejected.choice");
    }

    @Test
    void isOpenedOnce() {
        box.open(STAMP);

        assertThatThrownBy(() -> box.open(STAMP)).hasMessage("ballot.rejected.open-open");
        assertThat(events(box)).containsExactly(new BallotOpened(box.report(), STAMP));
    }

    @Test
    void standsWhenMoreThanHalfAreReceivedAndEveryClassGraded() {
        close(box, graded(6), graded(5));

        assertThat(box.state()).isEqualTo(BoxState.COUNTED);
        assertThat(events(box)).contains(new BallotClosed(box.report(), true, 20, 11, STAMP));
    }

    @Test
    void isVoidWhenExactlyHalfAreReceived() {
        close(box, graded(5), graded(5));

        assertThat(box.state()).isEqualTo(BoxState.VOID);
        assertThat(events(box)).contains(new BallotClosed(box.report(), false, 20, 10, STAMP));
        assertThatThrownBy(box::requireOpen).hasMessage("ballot.rejected.void");
    }

    @Test
    void isVoidWhenAClassThatCountsHasNoGradedBallotInsteadOfReweighting() {
        close(box, graded(10), new Tally.ClassTally("B", 10, 10, Map.of("good", 0, "poor", 0), 6, 4));

        assertThat(box.state()).isEqualTo(BoxState.VOID);
    }

    @Test
    void standsWithoutTheClassThatWeighsNothing() {
        var weightless = box(1, "100", "0");

        close(weightless, graded(10), new Tally.ClassTally("B", 10, 2, Map.of("good", 0, "poor", 0), 1, 1));

        assertThat(weightless.state()).isEqualTo(BoxState.COUNTED);
    }

    @Test
    void doesNotCloseWhileCodesAndBallotsDiffer() {
        box.open(STAMP);

        assertThatThrownBy(() -> box.close(tally(graded(6), graded(6)), List.of(7, 6), STAMP))
                .hasMessage("ballot.rejected.unreconciled");
        // The same totals, but not class by class.
        assertThatThrownBy(() -> box.close(tally(graded(6), graded(6)), List.of(7, 5), STAMP))
                .hasMessage("ballot.rejected.unreconciled");
        assertThat(box.state()).isEqualTo(BoxState.OPEN);
    }

    @Test
    void isClosedOnceAndOnlyWhenOpen() {
        assertThatThrownBy(() -> box.close(tally(graded(6), graded(6)), List.of(6, 6), STAMP))
                .hasMessage("ballot.rejected.close-prepared");

        close(box, graded(6), graded(6));

        assertThatThrownBy(() -> box.close(tally(graded(6), graded(6)), List.of(6, 6), STAMP))
                .hasMessage("ballot.rejected.close-counted");
    }

    @Test
    void isReplacedOnlyWhenVoid() {
        assertThatIllegalStateException().isThrownBy(box::nextNumber);
        box.open(STAMP);
        assertThatIllegalStateException().isThrownBy(box::nextNumber);
        box.close(tally(graded(1), graded(1)), List.of(1, 1), STAMP);

        assertThat(box.nextNumber()).isEqualTo(2);
    }

    @Test
    void showsAnAppraiserTheClassAndNothingOfOthers() {
        var sheet = box.sheet("B", false);

        assertThat(sheet.classLabel()).isEqualTo("类别B");
        assertThat(sheet.unitName()).isEqualTo("某镇党委");
        assertThat(sheet.grades()).extracting(Grade::code).containsExactly("good", "poor");
    }

    private static void close(BallotBox box, Tally.ClassTally a, Tally.ClassTally b) {
        box.open(STAMP);
        box.close(tally(a, b), List.of(a.received(), b.received()), STAMP);
    }

    private static Tally.ClassTally graded(int ballots) {
        return new Tally.ClassTally("A", 10, ballots, Map.of("good", ballots, "poor", 0), 0, 0);
    }

    private static Tally tally(Tally.ClassTally a, Tally.ClassTally b) {
        return new Tally(a.issued() + b.issued(), a.received() + b.received(), List.of(a, b));
    }

    private static List<Object> events(BallotBox box) {
        return new ArrayList<>(box.events());
    }

    private static BallotBox box(int number, String weightA, String weightB) {
        var day = LocalDate.of(2026, 12, 1);
        var scheme = new RatingScheme(
                "两档",
                List.of(grade("good", "100", "85"), grade("poor", "0", "0")),
                List.of(
                        new AppraiserClass("A", "类别A", new BigDecimal(weightA), 10),
                        new AppraiserClass("B", "类别B", new BigDecimal(weightB), 10)),
                Fraction.MORE_THAN_HALF,
                2,
                5);
        var round = new RoundInfo(
                new RoundId(new java.util.UUID(0, 1)),
                OrganizationId.random(),
                RoundState.OPEN,
                2026,
                "2026年度述职评议",
                "",
                new Deadlines(day, day, day, day, day),
                new DecisionRule(Fraction.AT_LEAST_HALF, Fraction.MORE_THAN_HALF, true),
                scheme,
                List.of(),
                List.of());
        var report = new Subject(
                ReportId.random(),
                round.id(),
                OrganizationId.random(),
                new Scope("/county/town/"),
                "某镇党委",
                "镇党委书记",
                round.organizer(),
                new Scope("/county/"));
        return new BallotBox(report, round, number);
    }

    private static Grade grade(String code, String points, String from) {
        return new Grade(code, code, new BigDecimal(points), new BigDecimal(from));
    }
}
