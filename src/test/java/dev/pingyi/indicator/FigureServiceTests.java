package dev.pingyi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingyi.PortalTest;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.Roles;
import dev.pingyi.organization.OrganizationKind;
import dev.pingyi.organization.OrganizationService;
import dev.pingyi.round.RoundPlan;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.SqlRecorder;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.testing.TestRounds;
import dev.pingyi.testing.Together;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class FigureServiceTests {

    @Autowired
    Fixtures fixtures;

    @Autowired
    FigureService figures;

    @Autowired
    IndicatorService indicators;

    @Autowired
    OverviewService overviews;

    @Autowired
    OrganizationService organizations;

    @Autowired
    JdbcClient database;

    TestCounty county;

    @BeforeEach
    void opensARound() {
        county = fixtures.openCounty();
    }

    @Test
    void keepsWhatIsFilledAndDerivesTheRest() {
        fill(county.organizationMember(), "secretaries.school", "八");
        var saved = fill(county.secretary(), "secretaries.total", "２３名");

        assertThat(saved.value()).isEqualTo("23");
        assertThat(line("secretaries.total").value()).isEqualTo("23");
        assertThat(line("secretaries.schoolShare").arithmetic()).isEqualTo("8 ÷ 23 = 34.78%");
        var quotable = county.as(
                county.secretary(),
                () -> figures.figures(county.round(), county.township()).quotable());
        assertThat(quotable).extractingByKey("村书记高中以上学历比例").returns("34.78", Value::text);
        assertThat(quotable).extractingByKey("党员总数").returns("", Value::text);
        assertThat(county.as(
                        county.secretary(),
                        () -> figures.figures(county.round(), county.township()).filled()))
                .extracting(QuotedFigure::name)
                .containsExactly("村党组织书记数", "村书记高中以上学历人数", "村书记高中以上学历比例");
    }

    @Test
    void countsWhatIsRequiredAndNotFilled() {
        int all = missing();

        var first = fill(county.secretary(), "members.total", "786");
        assertThat(missing()).isEqualTo(all - 1);

        fill(county.secretary(), "members.total", "", first.version());
        assertThat(missing()).isEqualTo(all);
    }

    @Test
    void refusesWhatIsCalculatedUnknownOrUnreadable() {
        assertRefused("indicator.rejected.calculated", () -> fill(county.secretary(), "pledge.signedShare", "100"));
        assertRefused("indicator.rejected.unknown-indicator", () -> fill(county.secretary(), "no.such", "1"));
        assertRefused("indicator.rejected.not-a-number", () -> fill(county.secretary(), "members.total", "很多"));
        assertThat(line("members.total").filled()).isFalse();
    }

    @Test
    void letsOnlyTheUnitFill() {
        assertThatThrownBy(() -> fill(county.members().getLast(), "members.total", "1"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> fill(county.officer(), "members.total", "1"))
                .isInstanceOf(AccessDeniedException.class);
        var other = fixtures.openCounty();
        assertThatThrownBy(() -> fill(other.secretary(), "members.total", "1")).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> fill(neighbour(), "members.total", "1")).isInstanceOf(Rejected.class);
        assertRefused(
                "indicator.rejected.not-of-unit",
                () -> fill(with(county.officer(), Roles.SECRETARY), "members.total", "1"));
        assertThat(line("members.total").filled()).isFalse();
    }

    @Test
    void showsTheSheetOnlyWithinTheSubtree() {
        fill(county.secretary(), "members.total", "786");

        assertThat(table(county.officer()).editable()).isFalse();
        assertThat(table(county.members().getLast()).editable()).isFalse();
        assertThatThrownBy(() -> table(neighbour())).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> table(fixtures.openCounty().officer())).isInstanceOf(Rejected.class);
    }

    @Test
    void takesNothingWhileItIsClosed() {
        fill(county.secretary(), "members.total", "786");
        county.as(county.secretary(), () -> figures.close(county.round(), county.township()));

        assertRefused("indicator.rejected.closed", () -> fill(county.secretary(), "members.women", "1"));
        assertThat(table(county.secretary()).editable()).isFalse();
        assertThatThrownBy(() -> county.as(county.secretary(), () -> figures.reopen(county.round(), county.township())))
                .isInstanceOf(AccessDeniedException.class);

        county.asProcess(() -> figures.reopen(county.round(), county.township()));
        fill(county.secretary(), "members.women", "1");
        assertThat(line("members.total").value()).isEqualTo("786");
    }

    @Test
    void showsBothValuesToWhoeverComesSecond() {
        fill(county.secretary(), "members.total", "786");

        assertThatThrownBy(() -> fill(county.organizationMember(), "members.total", "790"))
                .isInstanceOfSatisfying(Rejected.class, refused -> {
                    assertThat(refused.key()).isEqualTo("indicator.rejected.conflict");
                    assertThat(refused.arguments()).contains("党员总数", "镇党委书记", "786", "790");
                });
        assertThat(line("members.total").value()).isEqualTo("786");
        fill(
                county.organizationMember(),
                "members.total",
                "790",
                line("members.total").version());
        assertThat(line("members.total").value()).isEqualTo("790");
    }

    @Test
    void losesNothingWhenManyFillDifferentCellsAtOnce() {
        var codes = List.of(
                "members.total", "members.women", "branches.total", "team.total", "group.meetings", "study.sessions");
        List<Runnable> writers = new ArrayList<>();
        for (var code : codes) {
            writers.add(
                    () -> fill(writers.size() % 2 == 0 ? county.secretary() : county.organizationMember(), code, "7"));
        }

        assertThat(Together.run(writers.toArray(Runnable[]::new))).isEmpty();

        assertThat(codes).allSatisfy(code -> assertThat(line(code).value()).isEqualTo("7"));
    }

    @Test
    void letsOneOfManyInTheSameCellWin() {
        Runnable[] writers = new Runnable[5];
        for (int i = 0; i < writers.length; i++) {
            String own = Integer.toString(100 + i);
            writers[i] = () -> fill(county.secretary(), "members.total", own);
        }

        assertThat(Together.run(writers))
                .hasSize(4)
                .allSatisfy(failure -> assertThat(failure).hasMessage("indicator.rejected.conflict"));
    }

    @Test
    void takesLastYearFromTheRoundBeforeAndOtherwiseAsTyped() {
        var twoYears = fixtures.county();
        twoYears.openRound(plan(2025, twoYears.township()));
        twoYears.as(
                twoYears.secretary(),
                () -> figures.fill(twoYears.round(), twoYears.township(), "members.total", "500", 0));
        twoYears.openRound(plan(2026, twoYears.township()));
        twoYears.as(twoYears.secretary(), () -> {
            var round = twoYears.round();
            figures.fill(round, twoYears.township(), "members.total", "786", 0);
            figures.fillLastYear(round, twoYears.township(), "branches.total", "30", 0);
            assertThatThrownBy(() -> figures.fillLastYear(round, twoYears.township(), "members.total", "1", 0))
                    .hasMessage("indicator.rejected.last-year-known");

            var lines = figures.table(round, twoYears.township()).lines();
            var members = find(lines, "members.total");
            assertThat(members.lastYear()).isEqualTo("500");
            assertThat(members.lastYearTyped()).isFalse();
            assertThat(members.change()).isEqualTo("+57.2%");
            assertThat(members.conspicuous()).isTrue();
            assertThat(find(lines, "branches.total").lastYear()).isEqualTo("30");
            assertThat(find(lines, "members.perBranch").lastYear()).isEqualTo("16.67");
        });
    }

    @Test
    void keepsTheCatalogueARoundBeganWith() {
        assertThat(copies()).isEqualTo(1);
        database.sql("delete from indicator_catalogue where round_id = ?")
                .param(county.round().toString())
                .update();

        assertThat(table(county.members().getLast()).lines()).hasSizeGreaterThan(150);

        assertThat(copies()).isEqualTo(1);
    }

    @Test
    void adaptsTheCatalogueOfARound() {
        var own = new Indicator(
                "own.i1", "党员教育", "红色基地参观次数", "次", IndicatorKind.COUNT, "全年", "", "", "照片", false, 0, null, null);
        fill(county.secretary(), "award.branches", "2");
        change(county.officer(), 1, new CatalogueChange.Add(own));
        change(county.officer(), 2, new CatalogueChange.Reword("group.founded", "领导小组已成立", "全年", "记录", false));
        change(county.officer(), 3, new CatalogueChange.Drop("award.level"));

        assertRefused(
                "indicator.rejected.edition",
                () -> change(county.officer(), 3, new CatalogueChange.Drop("award.document")));
        assertRefused(
                "indicator.rejected.filled",
                () -> change(county.officer(), 4, new CatalogueChange.Drop("award.branches")));
        assertRefused(
                "indicator.rejected.used", () -> change(county.officer(), 4, new CatalogueChange.Drop("pledge.due")));
        assertRefused("indicator.rejected.code-taken", () -> change(county.officer(), 4, new CatalogueChange.Add(own)));
        assertThatThrownBy(() -> change(county.secretary(), 4, new CatalogueChange.Drop("award.document")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> change(fixtures.openCounty().officer(), 4, new CatalogueChange.Drop("award.document")))
                .isInstanceOf(Rejected.class);
        fill(county.secretary(), "own.i1", "3");
        assertThat(line("own.i1").value()).isEqualTo("3");
        assertThat(line("group.founded").indicator().required()).isFalse();
    }

    @Test
    void showsAllUnitsInAFixedNumberOfStatements() {
        var small = countyOf(2);
        var large = countyOf(12);

        var few = SqlRecorder.record(
                () -> Acting.as(small.officer(), () -> page(small).size()));
        var many = SqlRecorder.record(
                () -> Acting.as(large.officer(), () -> page(large).size()));

        assertThat(many.statements()).hasSameSizeAs(few.statements()).hasSizeLessThanOrEqualTo(6);
        assertThat(Acting.as(large.officer(), () -> page(large))).hasSize(12);
        assertThat(Acting.as(large.officer(), () -> overviews.overview(large.round(), "", 10, 50)))
                .hasSize(2);
        assertThat(Acting.as(large.officer(), () -> overviews.count(large.round(), "第3镇")))
                .isEqualTo(1);
        var totals = Acting.as(large.officer(), () -> overviews.totals(large.round(), ""));
        assertThat(totals.lines()).extractingByKey("members.total").returns("1200", FigureLine::value);
        assertThat(totals.lines()).doesNotContainKey("team.age").containsKey("members.perBranch");
        assertThatThrownBy(() -> Acting.as(small.officer(), () -> page(large))).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> Acting.as(large.secretary(), () -> page(large)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void addsUpWhatTheUnitsHaveFilledThisYearAndLastYear() {
        var made = fixtures.county();
        var first = township(made, "甲镇");
        var second = township(made, "乙镇");
        made.openRoundOnly(plan(2025, first, second));
        var earlier = made.round();
        Acting.as(secretaryOf(made, first), () -> figures.fill(earlier, first, "members.total", "500", 0));
        made.openRoundOnly(plan(2026, first, second));
        var round = made.round();
        Acting.as(secretaryOf(made, first), () -> {
            figures.fill(round, first, "members.total", "100", 0);
            figures.fill(round, first, "branches.total", "10", 0);
            return figures.fillLastYear(round, first, "branches.total", "8", 0);
        });
        Acting.as(secretaryOf(made, second), () -> {
            figures.fill(round, second, "members.total", "150", 0);
            var typed = figures.fill(round, second, "branches.total", "7", 0);
            figures.fill(round, second, "branches.total", "", typed.version());
            figures.fillLastYear(round, second, "members.total", "60", 0);
            figures.close(round, second);
            return true;
        });

        var totals = Acting.as(made.officer(), () -> overviews.totals(round, ""));
        var rows = Acting.as(made.officer(), () -> overviews.overview(round, "", 0, 10));

        assertThat(totals.lines())
                .extractingByKey("members.total")
                .returns("250", FigureLine::value)
                .returns("560", FigureLine::lastYear)
                .returns("−55.4%", FigureLine::change);
        assertThat(totals.lines())
                .extractingByKey("branches.total")
                .returns("10", FigureLine::value)
                .returns("8", FigureLine::lastYear);
        assertThat(totals.lines()).extractingByKey("members.perBranch").returns("25.00", FigureLine::value);
        assertThat(totals.open()).isTrue();
        assertThat(totals.missing())
                .isEqualTo(rows.stream().mapToInt(OverviewRow::missing).sum());
        assertThat(rows).extracting(OverviewRow::open).containsExactly(true, false);
        assertThat(rows.getFirst().lines())
                .extractingByKey("members.total")
                .returns("500", FigureLine::lastYear)
                .returns(false, FigureLine::lastYearTyped);
        var one = Acting.as(made.officer(), () -> overviews.totals(round, "乙"));
        assertThat(one.open()).isFalse();
        assertThat(one.missing()).isEqualTo(rows.getLast().missing());
        assertThat(one.lines()).extractingByKey("members.total").returns("60", FigureLine::lastYear);

        Acting.as(secretaryOf(made, first), () -> figures.fill(round, first, "branches.total", "12", 1));
        assertThat(Acting.as(made.officer(), () -> overviews.totals(round, "")).lines())
                .extractingByKey("branches.total")
                .returns("12", FigureLine::value);
    }

    @Test
    void writesAWorkbookThatCalculates() throws IOException {
        fill(county.secretary(), "pledge.due", "32");
        fill(county.secretary(), "pledge.signed", "30");
        fill(county.secretary(), "award.title", "=HYPERLINK(\"x\")");
        county.as(
                county.secretary(),
                () -> figures.fillLastYear(county.round(), county.township(), "pledge.due", "31", 0));

        byte[] file = county.as(county.officer(), () -> overviews.excel(county.round()));

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var units = book.getSheetAt(0);
            assertThat(units.getPaneInformation().isFreezePane()).isTrue();
            assertThat(units.getRow(2).getCell(0).getStringCellValue()).isEqualTo("某镇");
            int due = column(units, "应签责任书党组织数（个）");
            assertThat(units.getRow(2).getCell(due).getNumericCellValue()).isEqualTo(32);
            assertThat(units.getRow(2).getCell(due + 1).getNumericCellValue()).isEqualTo(31);
            var share = units.getRow(2).getCell(column(units, "责任书签订率（%）"));
            assertThat(share.getNumericCellValue()).isEqualTo(0.9375);
            assertThat(share.getCellStyle().getDataFormatString()).isEqualTo("0.00%");
            var title = units.getRow(2).getCell(column(units, "获得表彰名称"));
            assertThat(title.getCellType()).isEqualTo(CellType.STRING);
            assertThat(title.getStringCellValue()).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(title.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(units.getRow(2).getCell(0).getCellStyle().getQuotePrefixed())
                    .isFalse();
            var values = book.getSheetAt(1);
            assertThat(values.getLastRowNum()).isEqualTo(4);
            var growth = values.getRow(1).getCell(6);
            assertThat(growth.getNumericCellValue()).isEqualTo(0.032);
            assertThat(new DataFormatter().formatCellValue(growth)).isEqualTo("+3.2%");
            assertThat(values.getRow(3).getCell(7).getStringCellValue()).isEqualTo("30 ÷ 32 = 93.75%");
        }
    }

    private static int column(Sheet sheet, String heading) {
        for (var cell : sheet.getRow(1)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("No column " + heading);
    }

    private List<OverviewRow> page(TestCounty of) {
        return overviews.overview(of.round(), "", 0, 50);
    }

    private TestCounty countyOf(int townships) {
        var made = fixtures.county();
        var units = new OrganizationId[townships];
        for (int i = 0; i < townships; i++) {
            String name = "第" + (i + 1) + "镇";
            units[i] = township(made, name);
        }
        made.openRoundOnly(plan(2026, units));
        for (var unit : units) {
            Acting.as(secretaryOf(made, unit), () -> {
                figures.fill(made.round(), unit, "members.total", "100", 0);
                figures.fill(made.round(), unit, "branches.total", "10", 0);
                return figures.fill(made.round(), unit, "team.age", "40", 0);
            });
        }
        return made;
    }

    private OrganizationId township(TestCounty of, String name) {
        return Acting.as(Fixtures.administrator(), () -> {
            var unit = organizations.create(of.county(), OrganizationKind.TOWNSHIP, name, 0);
            organizations.addPost(unit, name + "党委书记", true, true);
            return unit;
        });
    }

    private Actor neighbour() {
        var unit = Acting.as(
                Fixtures.administrator(),
                () -> organizations.create(county.county(), OrganizationKind.TOWNSHIP, "邻镇" + System.nanoTime(), 0));
        return secretaryOf(county, unit);
    }

    private Actor secretaryOf(TestCounty of, OrganizationId unit) {
        var base = of.secretary();
        var scope = Acting.as(
                Fixtures.administrator(), () -> organizations.organization(unit).scope());
        return new Actor(base.account(), base.post(), unit, "书记", scope, Set.of(Roles.SECRETARY));
    }

    private static Actor with(Actor base, String role) {
        return new Actor(base.account(), base.post(), base.organization(), base.title(), base.scope(), Set.of(role));
    }

    private static RoundPlan plan(int year, OrganizationId... units) {
        var plan = TestRounds.plan(units);
        return new RoundPlan(
                year,
                year + "年度述职评议",
                plan.plan(),
                plan.deadlines(),
                plan.decisionRule(),
                plan.scheme(),
                plan.template(),
                plan.units());
    }

    private int copies() {
        return database.sql("select count(*) from indicator_catalogue where round_id = ?")
                .param(county.round().toString())
                .query(Integer.class)
                .single();
    }

    private void change(Actor actor, int edition, CatalogueChange change) {
        county.as(actor, () -> indicators.change(county.round(), edition, change));
    }

    private static void assertRefused(String key, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOf(Rejected.class).hasMessage(key);
    }

    private int missing() {
        return county.as(
                county.secretary(),
                () -> figures.figures(county.round(), county.township()).missing());
    }

    private FigureTable table(Actor actor) {
        return county.as(actor, () -> figures.table(county.round(), county.township()));
    }

    private FigureLine line(String code) {
        return find(table(county.secretary()).lines(), code);
    }

    private static FigureLine find(List<FigureLine> lines, String code) {
        return lines.stream()
                .filter(line -> line.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Saved fill(Actor actor, String code, String typed) {
        return fill(actor, code, typed, 0);
    }

    private Saved fill(Actor actor, String code, String typed, long base) {
        return county.as(actor, () -> figures.fill(county.round(), county.township(), code, typed, base));
    }
}
