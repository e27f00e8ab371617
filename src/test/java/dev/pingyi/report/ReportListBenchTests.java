package dev.pingyi.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.PortalTest;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.round.RoundService;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.ManyUnits;
import dev.pingyi.testing.TestCounty;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a page of the list costs beside half a million reports, against the same page when there are 20 in all. */
@PortalTest
@Tag("bench")
class ReportListBenchTests {

    private static final int FEW = 20;
    private static final int UNITS = 600;
    private static final int YEARS = 10;
    private static final int COUNTIES = 83;
    private static final int TIMES = 301;
    private static final double GOAL = 1.5;

    @Autowired
    Fixtures fixtures;

    @Autowired
    ManyUnits many;

    @Autowired
    ReportService reports;

    @Autowired
    RoundService rounds;

    @Autowired
    JdbcTemplate database;

    /** Medians in milliseconds. */
    private record Times(double page, double last, double count, double found) {}

    @Test
    void readsAPageOfHalfAMillionAsFastAsOneOfTwenty() throws Exception {
        var small = fixtures.county();
        many.townships(small, FEW - 1);
        var first = many.roundOfDrafts(small, 2025);
        // The first time warms up what both sizes use.
        times(small.officer(), first);
        var few = times(small.officer(), first);

        var large = new ArrayList<TestCounty>();
        for (int i = 0; i < COUNTIES; i++) {
            var county = fixtures.county();
            many.townships(county, UNITS - 1);
            large.add(county);
            for (int year = 2016; year < 2016 + YEARS; year++) {
                many.roundOfDrafts(county, year);
            }
        }
        database.execute("analyze table report, round, organization");
        long rows = Objects.requireNonNull(database.queryForObject("select count(*) from report", Long.class));
        var county = large.get(COUNTIES / 2);
        var newest =
                Acting.as(county.officer(), () -> rounds.opened()).getFirst().id();
        times(county.officer(), newest);
        var half = times(county.officer(), newest);
        var still = times(small.officer(), first);

        print(String.format(Locale.ROOT, "reports list, %,d reports ÷ %d reports (goal: %.1f)%n", rows, FEW, GOAL)
                + line("first page of 20", half.page(), few.page())
                + line("last page of 20", half.last(), few.last())
                + line("count", half.count(), few.count())
                + line("first page of 20, found by a name", half.found(), few.found())
                + line("the county of 20 beside all others, first page", still.page(), few.page()));
        assertThat(rows).isGreaterThan(490_000);
    }

    private Times times(Actor actor, RoundId round) {
        var all = ReportFilter.of(round);
        var named = new ReportFilter(round, "镇", Set.of());
        var before = beforeTheLastPage(actor, all);
        return Acting.as(
                actor,
                () -> new Times(
                        median(() -> reports.reports(all, null, FEW)),
                        median(() -> reports.reports(all, before, FEW)),
                        median(() -> reports.count(all)),
                        median(() -> reports.reports(named, null, FEW))));
    }

    /** The one behind which 20 are left; of 20 none, so that both pages are whole. */
    private @Nullable ReportSummary beforeTheLastPage(Actor actor, ReportFilter filter) {
        List<ReportSummary> read = Acting.as(actor, () -> reports.reports(filter, null, UNITS));
        return read.size() <= FEW ? null : read.get(read.size() - FEW - 1);
    }

    private static String line(String what, double many, double few) {
        return String.format(Locale.ROOT, "  %s: %.2f ms ÷ %.2f ms = %.2f%n", what, many, few, many / few);
    }

    private static double median(Supplier<?> work) {
        var times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            assertThat(work.get()).isNotNull();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }

    private static void print(String words) throws Exception {
        System.out.print(words);
        Files.createDirectories(Path.of("target", "bench"));
        Files.writeString(Path.of("target", "bench", "reports-list.txt"), words);
    }
}
