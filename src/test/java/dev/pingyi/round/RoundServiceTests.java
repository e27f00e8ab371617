package dev.pingyi.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingyi.PortalTest;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestRounds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class RoundServiceTests {

    @Autowired
    Fixtures fixtures;

    @Autowired
    RoundService rounds;

    @Autowired
    ApplicationEvents events;

    @Test
    void keepsThePlanAsItWasGiven() {
        var county = fixtures.county();
        var plan = TestRounds.plan(county.township());

        var id = county.as(county.officer(), () -> rounds.plan(plan));

        assertThat(county.as(county.officer(), () -> rounds.round(id)))
                .isEqualTo(new RoundInfo(
                        id,
                        county.county(),
                        RoundState.PLANNED,
                        2026,
                        plan.title(),
                        plan.plan(),
                        plan.deadlines(),
                        plan.decisionRule(),
                        plan.scheme(),
                        plan.template().sections(),
                        plan.units()));
    }

    @Test
    void tellsTheUnitsWhenItOpens() {
        var county = fixtures.openCounty();

        assertThat(events.stream(RoundOpened.class))
                .containsExactly(new RoundOpened(
                        county.round(),
                        county.county(),
                        TestRounds.plan().title(),
                        TestRounds.plan(county.township()).units()));
        assertThat(county.as(county.officer(), () -> rounds.round(county.round()))
                        .state())
                .isEqualTo(RoundState.OPEN);
    }

    @Test
    void opensOnlyOnce() {
        var county = fixtures.openCounty();

        assertRejected(
                () -> county.as(county.officer(), () -> rounds.open(county.round())), "round.rejected.already-open");
        assertThat(events.stream(RoundOpened.class)).hasSize(1);
    }

    @Test
    void isSeenByTheUnitsBelowAndNotByANeighbour() {
        var county = fixtures.openCounty();
        var neighbour = fixtures.openCounty();

        assertThat(county.as(county.secretary(), rounds::rounds))
                .extracting(RoundInfo::id)
                .containsExactly(county.round());
        assertThat(county.as(county.head(), rounds::rounds)).hasSize(1);
        assertThat(county.asProcess(() -> rounds.round(county.round())).id()).isEqualTo(county.round());
        assertRejected(
                () -> county.as(county.officer(), () -> rounds.round(neighbour.round())), "round.rejected.unknown");
        assertRejected(
                () -> county.as(county.officer(), () -> rounds.open(neighbour.round())), "round.rejected.unknown");
    }

    @Test
    void asksOnlyUnitsBelowTheOrganizer() {
        var county = fixtures.county();
        var neighbour = fixtures.county();

        assertRejected(
                () -> county.as(county.officer(), () -> rounds.plan(TestRounds.plan(neighbour.township()))),
                "organization.rejected.unknown");
        assertRejected(
                () -> county.as(county.officer(), () -> rounds.plan(TestRounds.plan(county.county()))),
                "round.rejected.unit-outside");
        assertThat(county.as(county.officer(), rounds::rounds)).isEmpty();
    }

    @Test
    void refusesTheSameTitleTwiceInAYear() {
        var county = fixtures.openCounty();

        assertRejected(
                () -> county.as(county.officer(), () -> rounds.plan(TestRounds.plan(county.township()))),
                "round.rejected.title-taken");
    }

    private static void assertRejected(Runnable command, String key) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.key()).isEqualTo(key));
    }
}
