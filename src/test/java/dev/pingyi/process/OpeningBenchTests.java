package dev.pingyi.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.PortalTest;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.round.OpeningProgress;
import dev.pingyi.round.OpeningService;
import dev.pingyi.round.RoundService;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.ManyUnits;
import dev.pingyi.testing.SqlRecorder;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.testing.TestRounds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the opening of a round takes: a unit of a large round must not be dearer than one of a small round. */
@PortalTest
@Tag("bench")
class OpeningBenchTests {

    private static final int FEW = 20;
    private static final int MANY = 600;
    /** For each unit; whoever asks more often measures his own asking. */
    private static final long POLL_NANOS = 1_000_000;

    @Autowired
    Fixtures fixtures;

    @Autowired
    RoundService rounds;

    @Autowired
    OpeningService openings;

    @Autowired
    ManyUnits many;

    @Test
    void opensALargeRoundAtThePriceOfItsUnits() throws Exception {
        // The first ones warm up what both sizes use.
        for (int i = 0; i < 5; i++) {
            milliseconds(planned(FEW));
        }
        double few = milliseconds(planned(FEW));
        double many = milliseconds(planned(MANY));
        var large = planned(FEW * 2);
        var small = planned(FEW);
        int statements = statements(large) - statements(small);

        print(String.format(
                Locale.ROOT,
                "opening a round of %d units: %.2f s, of %d: %.2f s (goal: 12 s)%n"
                        + "a unit of the large round ÷ one of the small: %.2f (goal: 1.1), statements of a unit: %.1f%n",
                FEW,
                few / 1000,
                MANY,
                many / 1000,
                many / MANY / (few / FEW),
                (double) statements / FEW));
        assertThat(many / MANY).isLessThan(2 * few / FEW);
    }

    private record Planned(TestCounty county, RoundId round, int units) {}

    private double milliseconds(Planned planned) {
        long start = System.nanoTime();
        open(planned);
        double taken = (System.nanoTime() - start) / 1e6;
        assertThat(Acting.as(planned.county().officer(), () -> openings.progress(planned.round())))
                .isEqualTo(new OpeningProgress(0, planned.units(), List.of()));
        return taken;
    }

    /** Of the worker's way, on a thread that is listened to. */
    private int statements(Planned planned) {
        return SqlRecorder.record(() -> Acting.as(
                        planned.county().officer(), () -> planned.county().open(planned.round())))
                .statements()
                .size();
    }

    private void open(Planned planned) {
        Acting.as(planned.county().officer(), () -> {
            rounds.open(planned.round());
            while (openings.progress(planned.round()).waiting() > 0) {
                LockSupport.parkNanos(POLL_NANOS * planned.units());
            }
        });
    }

    private Planned planned(int units) {
        var county = fixtures.county();
        var plan = TestRounds.plan(many.townships(county, units).toArray(OrganizationId[]::new));
        return new Planned(county, Acting.as(county.officer(), () -> rounds.plan(plan)), units);
    }

    private static void print(String words) throws Exception {
        System.out.print(words);
        Files.createDirectories(Path.of("target", "bench"));
        Files.writeString(Path.of("target", "bench", "opening.txt"), words);
    }
}
