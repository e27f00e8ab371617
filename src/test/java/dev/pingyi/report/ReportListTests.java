package dev.pingyi.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.PortalTest;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.round.RoundService;
import dev.pingyi.round.RoundTitle;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.ManyUnits;
import dev.pingyi.testing.TestCounty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A round of more units than anybody reads at once. */
@PortalTest
class ReportListTests {

    private static final int UNITS = 250;

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

    private TestCounty county;
    private RoundId round;

    @BeforeEach
    void fillsARound() {
        county = fixtures.county();
        many.townships(county, UNITS - 1);
        round = many.roundOfDrafts(county, 2025);
    }

    @Test
    void givesEveryReportOnceLastChangedFirst() {
        assertEachOnceLastChangedFirst();
    }

    private void assertEachOnceLastChangedFirst() {
        var read = new ArrayList<ReportSummary>();
        for (var page = page(null); !page.isEmpty(); page = page(page.getLast())) {
            read.addAll(page);
        }

        assertThat(read).extracting(ReportSummary::id).doesNotHaveDuplicates().hasSize(UNITS);
        assertThat(read)
                .extracting(ReportSummary::changedAt)
                .isSortedAccordingTo(Comparator.<Instant>naturalOrder().reversed());
    }

    @Test
    void tellsReportsOfOneMomentApart() {
        database.update("update report set changed_at = '2026-01-02' where round_id = ?", round.toString());

        assertEachOnceLastChangedFirst();
    }

    @Test
    void countsNoMoreThanAnybodyAsksFor() {
        assertThat(count(ReportFilter.of(round))).isEqualTo(ReportService.COUNTED + 1);
        assertThat(count(new ReportFilter(round, "第7镇", Set.of()))).isEqualTo(1);
        assertThat(count(new ReportFilter(round, "", Set.of(ReportState.FINAL))))
                .isZero();
    }

    @Test
    void keepsTheRoundsApart() {
        var next = many.roundOfDrafts(county, 2026);

        assertThat(county.as(county.officer(), () -> rounds.opened()))
                .extracting(RoundTitle::id)
                .containsExactly(next, round);
        assertThat(page(null)).allMatch(report -> report.round().equals(round));
        assertThat(county.as(county.secretary(), () -> reports.reports(ReportFilter.of(next), null, 10)))
                .extracting(ReportSummary::unit)
                .containsExactly(county.township());
        assertThat(county.as(fixtures.county().officer(), () -> rounds.opened()))
                .isEmpty();
    }

    private List<ReportSummary> page(@Nullable ReportSummary after) {
        return county.as(county.officer(), () -> reports.reports(ReportFilter.of(round), after, 30));
    }

    private int count(ReportFilter filter) {
        return county.as(county.officer(), () -> reports.count(filter));
    }
}
