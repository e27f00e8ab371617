package dev.pingyi.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.pingyi.PortalTest;
import dev.pingyi.findings.CheckService;
import dev.pingyi.findings.CheckedFinding;
import dev.pingyi.importing.ImportService;
import dev.pingyi.indicator.FigureService;
import dev.pingyi.indicator.Value;
import dev.pingyi.kernel.Roles;
import dev.pingyi.organization.OrganizationService;
import dev.pingyi.report.DraftService;
import dev.pingyi.report.Obstacle;
import dev.pingyi.report.ReportService;
import dev.pingyi.report.ReportState;
import dev.pingyi.report.RevisionService;
import dev.pingyi.round.OpeningService;
import dev.pingyi.round.RoundService;
import dev.pingyi.round.RoundState;
import dev.pingyi.round.StandardPlan;
import dev.pingyi.security.AccountService;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Taken back at the end of each test: the user names of the demo are unique in an installation. */
@PortalTest
@Transactional
class DemoSeedTests {

    @Autowired
    OrganizationService organizations;

    @Autowired
    AccountService accounts;

    @Autowired
    RoundService rounds;

    @Autowired
    OpeningService openings;

    @Autowired
    ReportService reports;

    @Autowired
    ImportService imports;

    @Autowired
    CheckService checks;

    @Autowired
    RevisionService revisions;

    @Autowired
    DraftService drafts;

    @Autowired
    FigureService figures;

    @Autowired
    StandardPlan standard;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Test
    void leavesAnOpenRoundWithTheReportAsADraft() {
        var people = demo().load();

        Acting.as(people.with(Roles.SECRETARY), () -> {
            var round = rounds.rounds().getFirst();
            assertThat(round.state()).isEqualTo(RoundState.OPEN);
            assertThat(round.deadlines().draft()).isAfter(LocalDate.now(clock));

            var report = reports.report(reports.reports().getFirst().id());
            assertThat(report.state()).isEqualTo(ReportState.DRAFT);
            assertThat(report.unitName()).isEqualTo("某镇");
            assertThat(report.author()).isEqualTo("镇党委书记");
            assertThat(report.sections())
                    .anySatisfy(section -> assertThat(section.body()).contains("我们**镇位于县城西部"));
        });
        Acting.as(people.with(Roles.OFFICER), () -> {
            assertThat(reports.reports()).hasSize(1);
            assertThat(organizations.organizations()).hasSize(35);
        });
    }

    @Test
    void fillsTheFiguresThatTheReportGives() {
        var people = demo().load();

        Acting.as(people.with(Roles.SECRETARY), () -> {
            var report = reports.report(reports.reports().getFirst().id());
            var values = figures.figures(report.round(), report.unit()).quotable();
            assertThat(values).extractingByKey("党员总数").returns("786", Value::text);
            assertThat(values).extractingByKey("总人口").returns("23000", Value::text);
            assertThat(values).extractingByKey("班子本科学历比例").returns("66.67", Value::text);
            assertThat(figures.table(report.round(), report.unit()).lines())
                    .filteredOn(line -> !line.problem().isEmpty())
                    .extracting(line -> line.indicator().name())
                    .containsExactly("村代办点数", "村代办点覆盖率");
        });
    }

    @Test
    void keepsAnExampleThatMayBeSubmittedBesideTheDraft() {
        var people = demo().load();

        Acting.as(people.with(Roles.SECRETARY), () -> {
            var id = reports.reports().getFirst().id();
            assertThat(reports.submission(id, Locale.SIMPLIFIED_CHINESE).count("report.obstacle.errors"))
                    .isPositive();
            var example = revisions.revisions(id, true, PageRequest.of(0, 5)).getFirst();
            drafts.restore(id, example.number());
            var summary = reports.submission(id, Locale.SIMPLIFIED_CHINESE);
            // The first year has to be answered by hand, and the warning left is there to be explained.
            var sections = reports.report(id).sections();
            assertThat(checks.checking(id)
                            .check(sections, Locale.SIMPLIFIED_CHINESE)
                            .findings())
                    .filteredOn(CheckedFinding::open)
                    .extracting(CheckedFinding::passage)
                    .containsExactly("村代办点31个");
            assertThat(summary.obstacles())
                    .extracting(Obstacle::key, Obstacle::count)
                    .containsExactly(tuple("report.obstacle.unexplained", 1), tuple("report.obstacle.last-year", 1));
            assertThat(summary.missingFigures()).isZero();
        });
    }

    @Test
    void makesEveryAccountOfTheSeedFile() {
        demo().load();

        var made = Acting.as(Fixtures.administrator(), () -> accounts.accounts());
        for (var seeded : AccountSeed.read().accounts()) {
            assertThat(made).anySatisfy(account -> {
                assertThat(account.username()).isEqualTo(seeded.username());
                assertThat(account.title()).isEqualTo(seeded.title());
                assertThat(account.roles()).containsExactlyInAnyOrderElementsOf(seeded.roles());
            });
        }
    }

    @Test
    void touchesNothingWhereThereIsAnOrganization() {
        demo().load();

        assertThat(demo().loadOnce()).isFalse();
    }

    private DemoSeed demo() {
        return new DemoSeed(
                organizations,
                accounts,
                rounds,
                openings,
                reports,
                imports,
                revisions,
                figures,
                standard,
                transaction,
                clock);
    }
}
