package dev.pingyi.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.PortalTest;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.report.ReportService;
import dev.pingyi.round.RoundService;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.SqlRecorder;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.testing.TestRounds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the opening of a round takes: a unit of a large round must not be dearer than one of a small round. */
@PortalTest
@Tag("bench")
class OpeningBenchTests {

    private static final int FEW = 20;
    private static final int MANY = 600;
    private static final int COMMITTEE = 9;

    @Autowired
    Fixtures fixtures;

    @Autowired
    RoundService rounds;

    @Autowired
    ReportService reports;

    @Autowired
    JdbcTemplate database;

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
                        + "a unit of the large round ÷ one of the small: %.2f (goal: 1), statements of a unit: %.1f%n",
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
        assertThat(Acting.as(planned.county().officer(), () -> reports.reports()))
                .hasSize(planned.units());
        return taken;
    }

    private int statements(Planned planned) {
        return SqlRecorder.record(() -> open(planned)).statements().size();
    }

    private void open(Planned planned) {
        Acting.as(planned.county().officer(), () -> rounds.open(planned.round()));
    }

    private Planned planned(int units) {
        var county = fixtures.county();
        var plan = TestRounds.plan(units(county, units).toArray(OrganizationId[]::new));
        return new Planned(county, Acting.as(county.officer(), () -> rounds.plan(plan)), units);
    }

    /** Past the services, which would take longer than what is measured. */
    private List<OrganizationId> units(TestCounty county, int count) {
        String path = county.officer().scope().path();
        List<OrganizationId> units = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> posts = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            var id = OrganizationId.random();
            units.add(id);
            rows.add(new Object[] {id.toString(), county.county().toString(), path + id + "/", "第" + i + "镇", i + 10});
            for (int position = 1; position <= COMMITTEE; position++) {
                posts.add(new Object[] {
                    UUID.randomUUID().toString(), id.toString(), position, position == 1, "第" + position + "职务"
                });
            }
        }
        database.batchUpdate(
                "insert into organization (id, version, parent_id, path, kind, name, members, position)"
                        + " values (?, 0, ?, ?, 'TOWNSHIP', ?, 100, ?)",
                rows);
        database.batchUpdate(
                "insert into post (id, organization_id, committee_member, position, principal, title)"
                        + " values (?, ?, true, ?, ?, ?)",
                posts);
        return units;
    }

    private static void print(String words) throws Exception {
        System.out.print(words);
        Files.createDirectories(Path.of("target", "bench"));
        Files.writeString(Path.of("target", "bench", "opening.txt"), words);
    }
}
