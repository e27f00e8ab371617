package dev.pingyi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.PortalTest;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.round.RoundPlan;
import dev.pingyi.round.RoundService;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.ManyUnits;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.testing.TestRounds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** How long the office of a large city waits: 600 units with 200 figures each, this year's and last year's. */
@PortalTest
@Tag("bench")
class FigureBenchTests {

    private static final int UNITS = 600;
    private static final int FIGURES = 200;
    private static final int TIMES = 7;

    @Autowired
    Fixtures fixtures;

    @Autowired
    RoundService rounds;

    @Autowired
    OverviewService overviews;

    @Autowired
    StandardCatalogue standard;

    @Autowired
    ManyUnits many;

    @Autowired
    JdbcTemplate database;

    @Test
    void addsUpAndWritesWhatSixHundredUnitsHaveFilled() throws Exception {
        var county = fixtures.county();
        String path = county.officer().scope().path();
        var units = many.townships(county, UNITS);
        fill(planned(county, 2025, units), path, units);
        var round = planned(county, 2026, units);
        fill(round, path, units);

        double first = milliseconds(() -> Acting.as(county.officer(), () -> overviews.totals(round, "")));
        double firstFile = milliseconds(() -> Acting.as(county.officer(), () -> overviews.excel(round)));
        double totals = median(() -> {
            // Somebody is always typing: what was added up for the last question is not the answer to this one.
            database.update(
                    "update figure_sheet set version = version + 1 where round_id = ? and unit_id = ?",
                    round.toString(),
                    units.getFirst().toString());
            return Acting.as(county.officer(), () -> overviews.totals(round, ""));
        });
        double excel = median(() -> Acting.as(county.officer(), () -> overviews.excel(round)));
        int bytes = Acting.as(county.officer(), () -> overviews.excel(round)).length;

        print(String.format(
                Locale.ROOT,
                "totals of %d × %d figures: %.2f s, first %.2f s (goal: 0.3 s)%n"
                        + "workbook of them: %.2f s, first %.2f s, %d KB (goal: 1.5 s)%n",
                UNITS,
                FIGURES,
                totals / 1000,
                first / 1000,
                excel / 1000,
                firstFile / 1000,
                bytes / 1024));
        assertThat(Acting.as(county.officer(), () -> overviews.count(round, "")))
                .isEqualTo(UNITS);
    }

    /** Only planned: 600 reports would have to begin for an open one, and nothing here reads them. */
    private RoundId planned(TestCounty county, int year, List<OrganizationId> units) {
        var plan = TestRounds.plan(units.toArray(OrganizationId[]::new));
        return Acting.as(
                county.officer(),
                () -> rounds.plan(new RoundPlan(
                        year,
                        year + "年度述职评议",
                        plan.plan(),
                        plan.deadlines(),
                        plan.decisionRule(),
                        plan.scheme(),
                        plan.template(),
                        plan.units())));
    }

    private void fill(RoundId round, String path, List<OrganizationId> units) {
        var catalogue = large();
        database.update(
                "insert into indicator_catalogue (round_id, version, path, document) values (?, 0, ?, ?)",
                round.toString(),
                path,
                CatalogueConverter.write(catalogue));
        for (var unit : units) {
            database.update(
                    "insert into figure_sheet (round_id, unit_id, version, path, open) values (?, ?, 0, ?, true)",
                    round.toString(),
                    unit.toString(),
                    path + unit + "/");
            var values = new StringBuilder();
            for (var indicator : catalogue.indicators()) {
                if (!indicator.computed()) {
                    values.append(values.isEmpty() ? "" : ",")
                            .append("('%s','%s','%s','%s',1,'某书记',now(6))"
                                    .formatted(round, unit, indicator.code(), content(indicator, unit)));
                }
            }
            database.update(
                    "insert into figure (round_id, unit_id, code, content, cell_version, changed_by, changed_at) values "
                            + values);
        }
    }

    /** The standard one with counts of one's own behind it. */
    private Catalogue large() {
        var catalogue = standard.read();
        for (int i = catalogue.indicators().size(); i < FIGURES; i++) {
            catalogue = catalogue.with(new Indicator(
                    "own.i" + i, "自定", "自定指标" + i, "个", IndicatorKind.COUNT, "全年", "", "", "", false, 0, null, null));
        }
        return catalogue;
    }

    private static String content(Indicator indicator, OrganizationId unit) {
        int some = 1 + Math.floorMod((indicator.code() + unit).hashCode(), 500);
        return switch (indicator.kind()) {
            case DATE -> "2026-03-%02d".formatted(1 + some % 28);
            case YES_NO -> some % 2 == 0 ? "YES" : "NO";
            case WORDS -> "第" + some + "次会议记录";
            case PERCENT -> String.valueOf(some % 100);
            case COUNT, AMOUNT, MEAN -> String.valueOf(some);
        };
    }

    private static double median(Supplier<?> work) {
        var times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            times[i] = milliseconds(work);
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }

    private static double milliseconds(Supplier<?> work) {
        long start = System.nanoTime();
        assertThat(work.get()).isNotNull();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void print(String words) throws Exception {
        System.out.print(words);
        Files.createDirectories(Path.of("target", "bench"));
        Files.writeString(Path.of("target", "bench", "figures.txt"), words);
    }
}
