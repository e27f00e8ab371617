package dev.pingyi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.pingyi.PortalTest;
import dev.pingyi.checker.Level;
import dev.pingyi.findings.CheckService;
import dev.pingyi.findings.CheckedFinding;
import dev.pingyi.indicator.FigureService;
import dev.pingyi.indicator.QuotedFigure;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.problem.LastYearRow;
import dev.pingyi.round.Demands;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.testing.TestRounds;
import dev.pingyi.text.Section;
import dev.pingyi.text.SectionId;
import dev.pingyi.workbench.ExportService;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What may be submitted, what is kept with it, and who sees it then. */
@PortalTest
class SubmissionTests {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ReportService reports;

    @Autowired
    CheckService checks;

    @Autowired
    FigureService figures;

    @Autowired
    ExportService exports;

    @Autowired
    JdbcClient database;

    TestCounty county;
    Actor secretary;
    ReportId id;

    @BeforeEach
    void opensARound() {
        begin(new Demands(true, true, true, false));
    }

    private void begin(Demands demands) {
        county = fixtures.county();
        county.openRound(TestRounds.plan(demands, county.township()));
        secretary = county.secretary();
        id = county.report();
        write(0, "已逐条整改。");
        write(1, "全镇抓了三件事：建班子、带队伍、打基础。");
        write(2, "我深入基层不够，研究问题不深，指导支部办法不多。原因是我把时间放在了业务上，调查研究少，听取党员意见少，抓落实的劲头没有一贯到底。");
        write(3, "明年我采取两项措施：每月下村一次，每季度听一次汇报。");
    }

    @Test
    void keepsWhatWasSubmittedWhateverTheTableSaysLater() {
        fill("members.total", "786");
        write(1, "全镇有党员〔党员总数〕，抓了三件事：建班子、带队伍、打基础。");

        submit();

        assertThat(shown(secretary).get(1).body()).startsWith("全镇有党员786名，");
        assertThat(annexes(secretary).of(FigureAnnex.ANNEX))
                .extracting(QuotedFigure::name, QuotedFigure::value)
                .contains(tuple("党员总数", "786"));
        assertRefused("indicator.rejected.closed", () -> fill("members.total", "800"));
    }

    @Test
    void fillsAgainWhatWasReturned() {
        fill("members.total", "786");
        write(1, "全镇有党员〔党员总数〕，抓了三件事：建班子、带队伍、打基础。");
        submit();

        county.asProcess(() -> reports.reopen(id, RequiredChange.COMMITTEE, List.of("核对人数")));
        fill("members.total", "800");

        assertThat(county.as(secretary, () -> reports.report(id))
                        .sections()
                        .get(1)
                        .body())
                .contains("〔党员总数〕");
        assertThat(county.as(county.members().getLast(), () -> reports.reading(id))
                        .sections()
                        .get(1)
                        .body())
                .contains("800名");
    }

    @Test
    void refusesAQuotationThatTheTableDoesNotHold() {
        write(1, "全镇有党员〔党员总数〕，另有〔没有的指标〕。");

        var found = county.as(
                secretary, () -> checks.checking(id).check(reports.report(id).sections(), Locale.SIMPLIFIED_CHINESE));

        assertThat(found.findings())
                .filteredOn(finding -> finding.rule().equals("quote"))
                .extracting(CheckedFinding::passage, CheckedFinding::level)
                .containsExactlyInAnyOrder(tuple("〔党员总数〕", Level.ERROR), tuple("〔没有的指标〕", Level.ERROR));
        assertRefused("report.obstacle.errors", this::submit);
    }

    @Test
    void showsTheOrganizerNothingBeforeAndWhatWasSentAfterwards() {
        fill("members.total", "786");
        assertThat(annexes(county.officer())).isEqualTo(Annexes.NONE);

        submit();
        assertThat(annexes(county.officer())).isEqualTo(Annexes.NONE);

        county.asProcess(() -> reports.sendToReview(id));
        assertThat(annexes(county.officer()).of(FigureAnnex.ANNEX)).isNotEmpty();
        assertThat(annexes(county.officer()).of(LastYearRow.ANNEX)).hasSize(1);
    }

    @Test
    void keepsTheExplanationWithTheRevision() {
        write(1, "全镇班子成员12名，平均年龄40.27岁，抓了三件事：建班子、带队伍、打基础。");
        assertRefused("report.obstacle.unexplained", this::submit);

        county.as(secretary, () -> checks.explain(id, warning(), "按出生年月计算到月"));
        submit();
        county.asProcess(() -> reports.sendToReview(id));

        var seen = county.as(
                county.officer(),
                () -> checks.checking(id).check(reports.report(id).sections(), Locale.SIMPLIFIED_CHINESE));
        assertThat(seen.findings())
                .filteredOn(finding -> finding.level() == Level.WARNING)
                .singleElement()
                .satisfies(finding -> assertThat(finding.open()).isFalse());
    }

    @Test
    void wantsANewExplanationForANewPassage() {
        write(1, "全镇班子成员12名，平均年龄40.27岁，抓了三件事：建班子、带队伍、打基础。");
        county.as(secretary, () -> checks.explain(id, warning(), "按出生年月计算到月"));
        write(1, "全镇班子成员12名，平均年龄41.29岁，抓了三件事：建班子、带队伍、打基础。");

        assertRefused("report.obstacle.unexplained", this::submit);
    }

    @Test
    void submitsOnlyWhatWasSeen() {
        var seen = county.as(secretary, () -> reports.report(id).changedAt());
        county.as(
                county.organizationMember(),
                () -> reports.saveSection(id, section(3), version(3), "四、下一步工作打算", "明年我采取三项措施。"));

        assertRefused("report.rejected.changed-since", () -> county.as(secretary, () -> reports.submit(id, seen)));
        assertThat(county.as(secretary, () -> reports.report(id)).state()).isEqualTo(ReportState.DRAFT);
        county.as(secretary, () -> reports.submit(id, Instant.now().plusSeconds(60)));
    }

    @Test
    void wantsTheRequiredFiguresWhereTheRoundDoes() {
        begin(new Demands(false, false, false, true));

        assertRefused("report.obstacle.figures", this::submit);
    }

    @Test
    void opensReportsOfRoundsFromBeforeThereWereIndicators() {
        database.sql("delete from indicator_catalogue where round_id = ?")
                .param(county.round().toString())
                .update();

        assertThat(annexes(secretary).of(FigureAnnex.ANNEX)).isEmpty();
        county.as(secretary, () -> {
            checks.checking(id);
            exports.word(id, null);
            return reports.submission(id, Locale.SIMPLIFIED_CHINESE);
        });
        submit();
    }

    private CheckedFinding warning() {
        return county
                .as(
                        secretary,
                        () -> checks.checking(id).check(reports.report(id).sections(), Locale.SIMPLIFIED_CHINESE))
                .findings()
                .stream()
                .filter(finding -> finding.level() == Level.WARNING)
                .findFirst()
                .orElseThrow();
    }

    private void write(int index, String body) {
        county.as(secretary, () -> {
            var section = reports.report(id).sections().get(index);
            return reports.saveSection(id, section.id(), section.version(), section.heading(), body);
        });
    }

    private SectionId section(int index) {
        return county.as(
                secretary, () -> reports.report(id).sections().get(index).id());
    }

    private long version(int index) {
        return county.as(
                secretary, () -> reports.report(id).sections().get(index).version());
    }

    private void fill(String code, String value) {
        county.as(secretary, () -> {
            var base = figures.table(county.round(), county.township()).lines().stream()
                    .filter(line -> line.indicator().code().equals(code))
                    .findFirst()
                    .orElseThrow()
                    .version();
            return figures.fill(county.round(), county.township(), code, value, base);
        });
    }

    private void submit() {
        county.as(secretary, () -> reports.submit(id, Fixtures.AS_IT_STANDS));
    }

    private List<Section> shown(Actor reader) {
        return county.as(reader, () -> reports.report(id)).sections();
    }

    private Annexes annexes(Actor reader) {
        return county.as(reader, () -> reports.annexes(id));
    }

    private static void assertRefused(String key, Runnable command) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(command::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
