package dev.pingyi.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingyi.PortalTest;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class BallotServiceTests {

    @Autowired
    Fixtures fixtures;

    @Autowired
    BallotSteps steps;

    @Autowired
    BallotService ballots;

    TestCounty county;
    ReportId report;

    @BeforeEach
    void bringToBallot() {
        county = fixtures.openCounty();
        report = steps.bringToBallot(county);
    }

    @Test
    void issuesOneCodeForEverySeatAndShowsThemOnce() {
        var slips = open();

        assertThat(slips).hasSize(15).extracting(Slip::code).doesNotHaveDuplicates();
        assertThat(slips).extracting(Slip::classLabel).containsOnly("县委常委", "两代表一委员", "党员群众代表");
        assertThat(box()).isEqualTo(new BoxDetails(report, 1, BoxState.OPEN, 15, 0));
    }

    @Test
    void showsTheSheetOfTheClassToWhoeverHasTheCode() {
        var slip = open().getFirst();

        var sheet = steps.anonymously(
                () -> ballots.sheet(" " + slip.code().toLowerCase(Locale.ROOT).replace("-", "－")));

        assertThat(sheet.unitName()).isEqualTo("某镇");
        assertThat(sheet.author()).isEqualTo("镇党委书记");
        assertThat(sheet.classLabel()).isEqualTo("县委常委");
        assertThat(sheet.alreadyCast()).isFalse();
    }

    @Test
    void takesOneBallotForOneCode() {
        var slip = open().getFirst();
        steps.cast(slip, "good");

        refuses("ballot.rejected.used", () -> steps.cast(slip, "poor"));
        assertThat(steps.anonymously(() -> ballots.sheet(slip.code())).alreadyCast())
                .isTrue();
        assertThat(box().received()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoCodeAndWhatIsNoChoice() {
        var slip = open().getFirst();

        refuses("ballot.rejected.code", () -> steps.cast(new Slip("", "22222-22222"), "good"));
        refuses("ballot.rejected.code", () -> steps.cast(new Slip("", "评议"), "good"));
        refuses("ballot.rejected.choice", () -> steps.cast(slip, "excellent"));
        steps.cast(slip, BallotService.UNKNOWN);
    }

    @Test
    void replacesUnusedCodesOnly() {
        var slips = open();
        steps.cast(slips.getFirst(), "good");

        var replaced = county.as(county.officer(), () -> ballots.reissue(report));

        assertThat(replaced).hasSize(14).doesNotContainAnyElementsOf(slips);
        refuses("ballot.rejected.code", () -> steps.cast(slips.get(1), "good"));
        refuses("ballot.rejected.used", () -> steps.cast(slips.getFirst(), "good"));
        steps.cast(replaced.getFirst(), "good");
        assertThat(box()).isEqualTo(new BoxDetails(report, 1, BoxState.OPEN, 15, 2));
    }

    @Test
    void countsAndPublishesWhenTheBallotStands() {
        var slips = open();
        slips.forEach(slip -> steps.cast(slip, "good"));
        close();

        var tally =
                county.as(county.officer(), () -> ballots.publishedTally(report).orElseThrow());

        assertThat(tally.received()).isEqualTo(15);
        assertThat(tally.classes())
                .extracting(Tally.ClassTally::code, Tally.ClassTally::graded)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("A", 5),
                        org.assertj.core.groups.Tuple.tuple("B", 5),
                        org.assertj.core.groups.Tuple.tuple("C", 5));
        refuses("ballot.rejected.closed", () -> steps.cast(slips.getFirst(), "good"));
        refuses(
                "ballot.rejected.closed",
                () -> steps.anonymously(() -> ballots.sheet(slips.getFirst().code())));
        refuses("ballot.rejected.close-counted", this::close);
    }

    @Test
    void keepsTheCountFromTheUnitUntilItIsSigned() {
        open().forEach(slip -> steps.cast(slip, "good"));
        close();

        assertThat(county.as(county.secretary(), () -> ballots.publishedTally(report)))
                .isEmpty();
    }

    @Test
    void publishesNothingBeforeTheCount() {
        open();

        assertThat(county.as(county.officer(), () -> ballots.publishedTally(report)))
                .isEmpty();
    }

    @Test
    void preparesANewBoxWhenTooFewWereReceivedAndTheFormerCodesAreDead() {
        var former = open();
        former.stream().limit(7).forEach(slip -> steps.cast(slip, "good"));
        close();

        assertThat(box()).isEqualTo(new BoxDetails(report, 2, BoxState.PREPARED, 0, 0));
        refuses("ballot.rejected.void", () -> steps.cast(former.getLast(), "good"));

        var plan = county.as(county.officer(), () -> ballots.plan(report).orElseThrow());
        assertThat(plan.former()).containsExactly(new BoxDetails(report, 1, BoxState.VOID, 15, 7));
        assertThat(plan.needed()).isEqualTo(8);

        open().forEach(slip -> steps.cast(slip, "fair"));
        close();
        assertThat(county.asProcess(() -> ballots.tally(report)).received()).isEqualTo(15);
    }

    @Test
    void doesNotOpenTwice() {
        open();

        refuses("ballot.rejected.open-open", this::open);
        assertThat(box().issued()).isEqualTo(15);
    }

    @Test
    void doesNotExistForANeighbour() {
        open();
        var neighbour = fixtures.openCounty();

        assertThat(neighbour.as(neighbour.officer(), () -> ballots.box(report))).isEmpty();
        refuses("ballot.rejected.unknown", () -> neighbour.as(neighbour.officer(), () -> ballots.close(report)));
        refuses("ballot.rejected.unknown", () -> neighbour.as(neighbour.officer(), () -> ballots.reissue(report)));
    }

    @Test
    void isHandledByTheOfficerAlone() {
        for (Actor person : county.everyRole()) {
            if (!person.equals(county.officer())) {
                assertThatThrownBy(() -> county.as(person, () -> ballots.open(report)))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> county.as(person, () -> ballots.close(report)))
                        .isInstanceOf(AccessDeniedException.class);
            }
            assertThatThrownBy(() -> county.as(person, () -> ballots.tally(report)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private List<Slip> open() {
        return county.as(county.officer(), () -> ballots.open(report));
    }

    private void close() {
        county.as(county.officer(), () -> ballots.close(report));
    }

    private BoxDetails box() {
        return county.as(county.officer(), () -> ballots.box(report)).orElseThrow();
    }

    private static void refuses(String key, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOf(dev.pingyi.kernel.Rejected.class)
                .hasMessage(key);
    }
}
