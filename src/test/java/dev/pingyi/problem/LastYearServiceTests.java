package dev.pingyi.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.pingyi.PortalTest;
import dev.pingyi.importing.ImportService;
import dev.pingyi.importing.ReportFile;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.Download;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.problem.LastYear.Writer;
import dev.pingyi.report.ReportService;
import dev.pingyi.report.ReportState;
import dev.pingyi.report.RequiredChange;
import dev.pingyi.report.RevisionInfo;
import dev.pingyi.report.RevisionKind;
import dev.pingyi.round.RoundPlan;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.testing.TestRounds;
import dev.pingyi.testing.Together;
import dev.pingyi.text.ImportWarning;
import dev.pingyi.text.Section;
import dev.pingyi.workbench.ExportService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class LastYearServiceTests {

    private static final ProblemAnswer DONE = new ProblemAnswer("", "每月两次", "走访46户", Closing.CLOSED, "", null);

    @Autowired
    Fixtures fixtures;

    @Autowired
    ReportService reports;

    @Autowired
    ImportService texts;

    @Autowired
    LastYearService lastYear;

    @Autowired
    LastYearImportService imports;

    @Autowired
    ExportService exports;

    TestCounty county;
    ReportId id;
    Actor secretary;
    Actor member;

    @BeforeEach
    void openTheFirstRound() {
        county = fixtures.county();
        county.openRoundOnly(TestRounds.plan(county.township()));
        id = county.report();
        secretary = county.secretary();
        member = county.organizationMember();
        write();
    }

    @Test
    void isEmptyInTheFirstYearAndKeepsTheReportFromBeingSubmitted() {
        assertThat(shown(secretary).empty()).isTrue();

        assertRefused(
                "report.rejected.last-year-empty",
                () -> county.as(secretary, () -> reports.submit(id, Fixtures.AS_IT_STANDS)));
        assertThat(state()).isEqualTo(ReportState.DRAFT);
        assertThat(county.as(secretary, () -> reports.revisions(id)))
                .extracting(RevisionInfo::kind)
                .doesNotContain(RevisionKind.SUBMITTED);
    }

    @Test
    void keepsTheReportFromBeingSubmittedUntilEveryRowIsAnswered() {
        var first = add(member, "走访不够");
        var second = add(member, "换届不及时");
        answer(member, first, DONE);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> county.as(secretary, () -> reports.submit(id, Fixtures.AS_IT_STANDS)))
                .satisfies(rejected -> {
                    assertThat(rejected.key()).isEqualTo("report.rejected.last-year");
                    assertThat(rejected.arguments()).containsExactly(1);
                });
        answer(member, second, DONE);
        county.as(secretary, () -> reports.submit(id, Fixtures.AS_IT_STANDS));

        assertThat(state()).isEqualTo(ReportState.IN_DISCUSSION);
    }

    @Test
    void submitsWhereNothingWasPointedOut() {
        county.as(member, () -> lastYear.declareNone(id, "首次参加\n述职评议"));
        county.as(secretary, () -> reports.submit(id, Fixtures.AS_IT_STANDS));

        assertThat(shown(secretary).none()).isEqualTo("首次参加 述职评议");
        assertThat(county.as(secretary, () -> reports.annexes(id)).of(LastYearRow.ANNEX))
                .singleElement()
                .satisfies(row -> assertThat(row.declaresNone()).isTrue());
    }

    @Test
    void keepsWhatWasSubmittedApartFromWhatIsWrittenAfterAReturn() {
        var row = add(secretary, "走访不够");
        answer(secretary, row, DONE);
        county.as(secretary, () -> reports.submit(id, Fixtures.AS_IT_STANDS));
        assertRefused("report.rejected.not-editable", () -> add(member, "再一条"));
        county.asProcess(() -> {
            reports.sendToReview(id);
            reports.reopen(id, RequiredChange.ORGANIZER, List.of("补充成效"));
        });

        answer(secretary, shown(secretary).rows().getFirst(), measure("改写"));

        assertThat(shown(secretary).rows().getFirst().measure()).isEqualTo("改写");
        assertThat(shown(county.officer()).rows().getFirst().measure()).isEqualTo("每月两次");
        assertThat(shown(county.head()).rows().getFirst().measure()).isEqualTo("每月两次");
    }

    @Test
    void showsNobodyOutsideTheUnitWhatItIsWriting() {
        answer(secretary, add(secretary, "自己找的问题"), DONE);

        assertThat(shown(county.head()).rows()).isEmpty();
        assertThat(shown(county.officer()).rows()).isEmpty();
        assertThat(shown(county.officer()).writer()).isEqualTo(Writer.ORGANIZER);
        assertThat(shown(county.members().getLast()).rows()).hasSize(1);
        assertThat(shown(county.members().getLast()).writer()).isEqualTo(Writer.NOBODY);
    }

    @Test
    void letsTheOrganizerNameProblemsWhichTheUnitAnswersButCannotRemove() {
        county.as(county.officer(), () -> lastYear.enter(id, "支部换届不及时", ProblemSource.INSPECTION));
        var row = shown(secretary).rows().getFirst();
        assertThat(row.origin()).isEqualTo(ProblemOrigin.ORGANIZER);

        assertRefused(
                "report.rejected.problem-locked",
                () -> county.as(secretary, () -> lastYear.remove(id, row.id(), row.version())));
        answer(secretary, row, DONE);

        assertThat(shown(county.officer()).rows()).singleElement().satisfies(seen -> {
            assertThat(seen.problem()).isEqualTo("支部换届不及时");
            assertThat(seen.measure()).isEmpty();
        });
        assertRefused(
                "report.rejected.problem-answered",
                () -> county.as(county.officer(), () -> lastYear.withdraw(id, row.id())));
    }

    @Test
    void letsTheOrganizerNameAProblemAfterTheUnitSaidThatThereWasNone() {
        county.as(secretary, () -> lastYear.declareNone(id, "首次参加"));
        county.as(secretary, () -> reports.submit(id, Fixtures.AS_IT_STANDS));
        county.asProcess(() -> {
            reports.sendToReview(id);
            reports.reopen(id, RequiredChange.ORGANIZER, List.of("回应督查指出的问题"));
        });
        assertThat(shown(county.officer()).none()).isEqualTo("首次参加");

        county.as(county.officer(), () -> lastYear.enter(id, "支部换届不及时", ProblemSource.INSPECTION));

        assertThat(shown(county.officer()).rows())
                .extracting(LastYearRow::number, LastYearRow::problem)
                .containsExactly(tuple(1, "支部换届不及时"));
        county.as(secretary, () -> reports.answer(id, 1, "已回应"));
        assertRefused(
                "report.rejected.last-year",
                () -> county.as(secretary, () -> reports.submit(id, Fixtures.AS_IT_STANDS)));
    }

    @Test
    void takesBackWhatTheOrganizerNamedAndNothingFromAnybodyElse() {
        var entered = county.as(county.officer(), () -> lastYear.enter(id, "写错了的", ProblemSource.COMMENT));
        county.as(county.officer(), () -> lastYear.withdraw(id, entered.id()));
        var own = add(secretary, "本单位的");

        assertThat(shown(secretary).rows()).extracting(LastYearRow::problem).containsExactly("本单位的");
        assertRefused(
                "report.rejected.problem-not-entered",
                () -> county.as(county.officer(), () -> lastYear.withdraw(id, own.id())));
    }

    @Test
    void letsTheOrganizerNameNothingOnceTheReportIsSubmitted() {
        county.as(secretary, () -> lastYear.declareNone(id, "首次参加"));
        county.as(secretary, () -> reports.submit(id, Fixtures.AS_IT_STANDS));

        assertRefused(
                "report.rejected.not-editable",
                () -> county.as(county.officer(), () -> lastYear.enter(id, "迟了", ProblemSource.COMMENT)));
    }

    @Test
    void letsOnlyThoseOfTheUnitWriteAndOnlyTheOrganizerEnter() {
        var edit = ProblemEdit.of("问题", ProblemSource.COMMENT);
        for (var actor : List.of(county.members().getLast(), county.officer(), county.head())) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> county.as(actor, () -> lastYear.add(id, edit)));
        }
        for (var actor : List.of(secretary, member, county.head())) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> county.as(actor, () -> lastYear.enter(id, "问题", ProblemSource.COMMENT)));
        }
        var other = fixtures.openCounty();
        assertRefused("report.rejected.unknown", () -> county.as(other.secretary(), () -> lastYear.add(id, edit)));
        assertRefused("report.rejected.unknown", () -> county.as(other.officer(), () -> lastYear.lastYear(id)));
        var above = new Actor(
                county.officer().account(),
                null,
                county.county(),
                "县委书记",
                county.officer().scope(),
                Set.of(Roles.SECRETARY));
        assertRefused("report.rejected.not-of-unit", () -> county.as(above, () -> lastYear.add(id, edit)));
        var below = new Actor(
                secretary.account(), null, county.township(), "镇经办人", secretary.scope(), Set.of(Roles.OFFICER));
        assertRefused(
                "report.rejected.not-organizer",
                () -> county.as(below, () -> lastYear.enter(id, "问题", ProblemSource.COMMENT)));
    }

    @Test
    void refusesBlankAndEndlessTexts() {
        assertRefused("report.rejected.problem-blank", () -> add(secretary, " \u200B"));
        assertRefused("report.rejected.answer-too-long", () -> add(secretary, "长".repeat(1001)));
        assertRefused("report.rejected.none-reason", () -> county.as(secretary, () -> lastYear.declareNone(id, "\n")));
        assertThat(shown(secretary).empty()).isTrue();
    }

    @Test
    void keepsOneAnswerAndTellsTheOtherWhenTwoPeopleSaveAtOnce() {
        var row = add(secretary, "走访不够");
        var outcomes = new ConcurrentLinkedQueue<ProblemSaved>();

        var failures = Together.run(
                () -> outcomes.add(answer(secretary, row, measure("书记写的"))),
                () -> outcomes.add(answer(member, row, measure("组织委员写的"))));

        assertThat(failures).isEmpty();
        assertThat(outcomes)
                .hasOnlyElementsOfTypes(ProblemSaved.Saved.class, ProblemSaved.Conflict.class)
                .filteredOn(ProblemSaved.Conflict.class::isInstance)
                .hasSize(1);
        assertThat(shown(secretary).rows().getFirst().measure()).isIn("书记写的", "组织委员写的");
    }

    @Test
    void losesNoProblemWhenTwoPeopleAddAtOnce() {
        var failures = Together.run(() -> add(secretary, "甲"), () -> add(member, "乙"), () -> add(secretary, "丙"));

        assertThat(failures).isEmpty();
        assertThat(shown(secretary).rows()).extracting(LastYearRow::problem).containsExactlyInAnyOrder("甲", "乙", "丙");
    }

    @Test
    void importsWhatTheListDoesNotHoldYet() {
        add(secretary, "走访不够。");
        byte[] file = "问题,来源\n走访不够,点评\n换届不及时,督查\n换届 不及时,督查\n".getBytes(StandardCharsets.UTF_8);

        var read = county.as(member, () -> imports.readFile(id, "清单.csv", file));
        assertThat(shown(secretary).rows()).hasSize(1);
        int added = county.as(
                member,
                () -> imports.importRows(
                        id,
                        read.problems().stream()
                                .map(LastYearIncoming.Problem::edit)
                                .toList()));

        assertThat(read.leftOut())
                .extracting(LastYearIncoming.LeftOut::key)
                .containsExactly("report.left-out.known", "report.left-out.known");
        assertThat(added).isEqualTo(1);
        assertThat(shown(secretary).rows()).extracting(LastYearRow::problem).containsExactly("走访不够。", "换届不及时");
    }

    @Test
    void importsAllOrNothing() {
        add(secretary, "先有的");
        var many = IntStream.range(0, LastYearSheet.MOST)
                .mapToObj(i -> ProblemEdit.of("问题" + i, ProblemSource.OTHER))
                .toList();

        assertRefused("report.rejected.too-many-problems", () -> county.as(member, () -> imports.importRows(id, many)));

        assertThat(shown(secretary).rows()).hasSize(1);
    }

    @Test
    void readsNoFileForAReportThatIsNotTheirs() {
        assertRefused(
                "report.rejected.unknown",
                () -> county.as(fixtures.openCounty().secretary(), () -> imports.readPasted(id, "粘贴的文字", "问题")));
    }

    @Test
    void bringsOpenProblemsIntoNextYear() {
        answer(secretary, add(secretary, "办完的"), DONE);
        add(secretary, "没办完的");

        county.openRoundOnly(nextYear());
        var next = county.as(secretary, () -> reports.reports()).stream()
                .filter(report -> !report.id().equals(id))
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(county.as(secretary, () -> lastYear.lastYear(next)).rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.problem()).isEqualTo("没办完的");
                    assertThat(row.origin()).isEqualTo(ProblemOrigin.CARRIED);
                    assertThat(row.answered()).isFalse();
                });
        assertThat(county.as(county.officer(), () -> lastYear.lastYear(next)).rows())
                .hasSize(1);
    }

    @Test
    void writesTheListIntoTheWordFileOfTheDraftAndTakesItOutAgain() {
        answer(secretary, add(secretary, "走访不够"), DONE);
        var exported = county.as(secretary, () -> exports.word(id, null));
        byte[] file = bytes(exported);
        var before = county.as(secretary, () -> reports.report(id)).sections();

        var imported = county.as(secretary, () -> texts.importFile(id, "报告.docx", ReportFile.read("报告.docx", file)));

        assertThat(imported.warnings()).contains(new ImportWarning("report.warning.last-year-table", "1"));
        assertThat(county.as(secretary, () -> reports.report(id)).sections())
                .extracting(Section::heading, Section::body)
                .isEqualTo(before.stream()
                        .map(section -> tuple(section.heading(), section.body()))
                        .toList());
        assertThat(shown(secretary).rows()).hasSize(1);
        assertThat(county.as(secretary, () -> imports.readFile(id, "报告.docx", file))
                        .leftOut())
                .extracting(LastYearIncoming.LeftOut::key)
                .contains("report.left-out.known");
    }

    private static byte[] bytes(Download download) {
        try (var stream = download.open()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private RoundPlan nextYear() {
        var plan = TestRounds.plan(county.township());
        return new RoundPlan(
                plan.year() + 1,
                "2027年度党组织书记抓基层党建述职评议",
                plan.plan(),
                plan.deadlines(),
                plan.decisionRule(),
                plan.scheme(),
                plan.template(),
                plan.units());
    }

    private void write() {
        county.as(secretary, () -> {
            var section = reports.report(id).sections().getFirst();
            reports.saveSection(id, section.id(), section.version(), section.heading(), "已逐条整改。");
        });
    }

    private LastYearRow add(Actor actor, String problem) {
        return county.as(actor, () -> lastYear.add(id, ProblemEdit.of(problem, ProblemSource.COMMENT)));
    }

    private ProblemSaved answer(Actor actor, LastYearRow row, ProblemAnswer answer) {
        return county.as(
                actor,
                () -> lastYear.change(
                        id, row.id(), row.version(), new ProblemEdit(row.problem(), row.source(), answer)));
    }

    private LastYear shown(Actor actor) {
        return county.as(actor, () -> lastYear.lastYear(id));
    }

    private ReportState state() {
        return county.as(secretary, () -> reports.report(id)).state();
    }

    private static ProblemAnswer measure(String measure) {
        return new ProblemAnswer("", measure, "", null, "", null);
    }

    private static void assertRefused(String key, Runnable command) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(command::run)
                .satisfies(rejected -> assertThat(rejected.key()).isEqualTo(key));
    }
}
