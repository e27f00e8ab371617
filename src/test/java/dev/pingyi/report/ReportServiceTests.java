package dev.pingyi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.pingyi.PortalTest;
import dev.pingyi.importing.ImportService;
import dev.pingyi.importing.ReportFile;
import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.round.UnitCalled;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.testing.TestRounds;
import dev.pingyi.text.Section;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class ReportServiceTests {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ReportService reports;

    @Autowired
    ImportService imports;

    @Autowired
    DraftService drafts;

    @Autowired
    ReportOpening opening;

    @Autowired
    TransactionTemplate transaction;

    TestCounty county;
    ReportId id;
    Actor secretary;
    Actor member;

    @BeforeEach
    void openRound() {
        county = fixtures.openCounty();
        id = county.report();
        secretary = county.secretary();
        member = county.organizationMember();
    }

    @Test
    void beginsWithTheHeadingsOfTheTemplate() {
        var report = details(secretary);

        assertThat(report.state()).isEqualTo(ReportState.DRAFT);
        assertThat(report.author()).isEqualTo("镇党委书记");
        assertThat(report.organizer()).isEqualTo(county.county());
        assertThat(report.sections())
                .extracting(Section::heading)
                .containsExactly("一、上年度述职评议问题整改落实情况", "二、履职情况及主要成效", "三、存在问题及原因分析", "四、下一步工作打算");
    }

    @Test
    void beginsOnceHoweverOftenTheOpeningIsHeard() {
        var again = new UnitCalled(
                county.round(), county.county(), county.township(), TestRounds.template(), AccountId.random());

        county.as(county.officer(), () -> transaction.executeWithoutResult(status -> opening.on(again)));

        assertThat(county.as(county.officer(), () -> reports.reports())).hasSize(1);
    }

    @Test
    void importsTheSeedReportFromUtf8AndFromGbk() throws IOException {
        byte[] utf8 = Files.readAllBytes(Path.of("seeds/seed-report.txt"));
        byte[] gbk = new String(utf8, StandardCharsets.UTF_8).getBytes(Charset.forName("GBK"));

        var first = county.as(
                member, () -> imports.importFile(id, "seed-report.txt", ReportFile.read("seed-report.txt", utf8)));
        var texts = details(member).sections();
        var second = county.as(member, () -> imports.importFile(id, "gbk.txt", ReportFile.read("gbk.txt", gbk)));

        assertThat(first.charset()).isEqualTo("UTF-8");
        assertThat(first.sections()).isEqualTo(15);
        assertThat(first.characters()).isEqualTo(3236);
        assertThat(first.former()).isNull();
        assertThat(first.warnings()).hasSize(1);
        assertThat(second.charset()).startsWith("GBK");
        assertThat(details(member).sections())
                .extracting(Section::body)
                .isEqualTo(texts.stream().map(Section::body).toList());
    }

    @Test
    void keepsTheFormerDraftWhenAFileIsImported() {
        save(secretary, 0, "写了一半的内容");

        var imported =
                county.as(member, () -> imports.importFile(id, "a.txt", ReportFile.read("a.txt", bytes("一、甲\n正文"))));

        assertThat(imported.former()).isEqualTo(1);
        assertThat(text(secretary, 1)).contains("写了一半的内容");
        assertThat(text(secretary, imported.revision())).containsExactly("正文");
    }

    @Test
    void leavesTheDraftAloneWhenAFileIsRefused() {
        save(secretary, 0, "写了一半的内容");

        assertRefused(
                "report.rejected.binary",
                () -> county.as(
                        member, () -> imports.importFile(id, "a.exe", ReportFile.read("a.exe", new byte[] {1, 0, 2}))));

        assertThat(details(member).sections().getFirst().body()).isEqualTo("写了一半的内容");
    }

    @Test
    void keepsBothTextsWhenTwoPeopleWriteOneSection() {
        var base = details(secretary).sections().getFirst();
        save(secretary, base, "书记写的");

        var result = save(member, base, "组织委员写的");

        assertThat(result).isInstanceOfSatisfying(SaveResult.Conflict.class, conflict -> {
            assertThat(conflict.theirs().body()).isEqualTo("书记写的");
            assertThat(conflict.by()).isEqualTo("镇党委书记");
            assertThat(text(member, conflict.setAside())).contains("组织委员写的");
        });
        assertThat(details(member).sections().getFirst().body()).isEqualTo("书记写的");
        assertThat(revisions(member))
                .extracting(RevisionInfo::kind)
                .containsExactly(RevisionKind.SET_ASIDE, RevisionKind.EDITED);
    }

    @Test
    void savesOverTheirsOnceThePersonHasSeenIt() {
        var base = details(secretary).sections().getFirst();
        save(secretary, base, "书记写的");
        var conflict = (SaveResult.Conflict) save(member, base, "组织委员写的");

        var result = save(member, conflict.theirs(), "组织委员写的");

        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        assertThat(details(secretary).sections().getFirst().body()).isEqualTo("组织委员写的");
        assertThat(revisions(member).stream().flatMap(revision -> text(member, revision.number()).stream()))
                .contains("书记写的", "组织委员写的");
    }

    @Test
    void seesNoConflictInTheSameWords() {
        var base = details(secretary).sections().getFirst();
        save(secretary, base, "一样的话");

        assertThat(save(member, base, "一样的话")).isInstanceOf(SaveResult.Saved.class);
        assertThat(revisions(member)).hasSize(1);
    }

    @Test
    void keepsTheTextForASectionThatIsGone() {
        var base = details(secretary).sections().getFirst();
        county.as(member, () -> imports.importFile(id, "a.txt", ReportFile.read("a.txt", bytes("一、甲\n正文"))));

        var result = save(secretary, base, "刚写的");

        assertThat(result)
                .isInstanceOfSatisfying(
                        SaveResult.Removed.class,
                        removed ->
                                assertThat(text(secretary, removed.setAside())).containsExactly("正文", "刚写的"));
    }

    @Test
    void makesOneRevisionOfARunOfSaves() {
        save(secretary, 0, "一");
        save(secretary, 0, "一二");
        save(secretary, 1, "三");
        save(member, 2, "四");
        save(secretary, 0, "一二三");

        assertThat(revisions(secretary))
                .extracting(RevisionInfo::number, RevisionInfo::by)
                .containsExactly(tuple(3, "镇党委书记"), tuple(2, "组织委员"), tuple(1, "镇党委书记"));
        assertThat(text(secretary, 1)).contains("一二", "三");
    }

    @Test
    void beginsANewRevisionWhenMuchIsDeletedAtAStroke() {
        save(secretary, 0, "字".repeat(200));
        save(secretary, 0, "");

        assertThat(text(secretary, 1)).contains("字".repeat(200));
        assertThat(revisions(secretary)).hasSize(2);
    }

    @Test
    void bringsAnEarlierRevisionBackAndKeepsThePresentOne() {
        save(secretary, 0, "第一次");
        save(member, 0, "第二次");

        var replaced = county.as(secretary, () -> drafts.restore(id, 1));

        assertThat(details(secretary).sections().getFirst().body()).isEqualTo("第一次");
        assertThat(replaced).isEqualTo(new Replaced(3, 2));
        assertThat(text(secretary, 2)).contains("第二次");
    }

    @Test
    void noticesInAnOpenEditorThatARevisionWasBroughtBack() {
        save(secretary, 0, "第一次");
        save(member, 0, "第二次");
        var open = details(member).sections().getFirst();
        county.as(secretary, () -> drafts.restore(id, 1));

        assertThat(save(member, open, "接着写")).isInstanceOf(SaveResult.Conflict.class);
    }

    @Test
    void keepsTheTextOfARemovedSection() {
        save(secretary, 0, "要删的");
        var section = details(secretary).sections().getFirst();

        county.as(secretary, () -> drafts.removeSection(id, section.id(), section.version()));

        assertThat(details(secretary).sections()).hasSize(3);
        assertThat(text(secretary, 1)).contains("要删的");
    }

    @Test
    void submitsWhatWasWritten() {
        save(member, 0, "正文");

        county.as(secretary, () -> reports.submit(id, Fixtures.AS_IT_STANDS));

        var report = details(secretary);
        assertThat(report.state()).isEqualTo(ReportState.IN_DISCUSSION);
        assertThat(report.submittedRevision()).isEqualTo(2);
        assertThat(text(secretary, 2)).contains("正文");
    }

    @Test
    void isSubmittedOnceHoweverOftenItIsClicked() {
        save(secretary, 0, "正文");
        county.as(secretary, () -> reports.submit(id, Fixtures.AS_IT_STANDS));

        assertRefused(
                "report.rejected.already-submitted",
                () -> county.as(secretary, () -> reports.submit(id, Fixtures.AS_IT_STANDS)));
        assertThat(revisions(secretary)).hasSize(2);
    }

    @Test
    void tellsAStaleTabThePresentState() {
        var open = details(member).sections().getFirst();
        save(secretary, 0, "正文");
        county.as(secretary, () -> reports.submit(id, Fixtures.AS_IT_STANDS));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> save(member, open, "还在写"))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo("report.rejected.not-editable");
                    assertThat(refused.arguments()).containsExactly("待讨论");
                });
    }

    @Test
    void letsNobodyElseWriteOrSubmit() {
        save(secretary, 0, "正文");
        var base = details(secretary).sections().getFirst();

        for (Actor actor : List.of(county.members().getLast(), county.officer(), county.head())) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> save(actor, base, "改一改"));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> county.as(actor, () -> reports.submit(id, Fixtures.AS_IT_STANDS)));
        }
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> county.as(member, () -> reports.submit(id, Fixtures.AS_IT_STANDS)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> county.as(secretary, () -> reports.sendToReview(id)));
    }

    @Test
    void letsTheSecretaryOfALevelAboveReadButNotWrite() {
        var above = new Actor(
                secretary.account(),
                secretary.post(),
                county.county(),
                "县委书记",
                county.officer().scope(),
                Set.of(Roles.SECRETARY));

        var base = details(secretary).sections().getFirst();
        assertRefused("report.rejected.not-of-unit", () -> save(above, base, "改一改"));
        assertRefused(
                "report.rejected.not-of-unit", () -> county.as(above, () -> reports.submit(id, Fixtures.AS_IT_STANDS)));
    }

    @Test
    void showsANeighbourNothing() {
        var neighbour = fixtures.openCounty();

        for (Actor actor : List.of(neighbour.secretary(), neighbour.officer(), neighbour.head())) {
            assertThat(county.as(actor, () -> reports.reports()))
                    .extracting(ReportSummary::id)
                    .containsExactly(neighbour.report());
            assertRefused("report.rejected.unknown", () -> details(actor));
            assertRefused("report.rejected.unknown", () -> revisions(actor));
        }
        assertRefused("report.rejected.unknown", () -> save(neighbour.secretary(), 0, "改一改"));
    }

    @Test
    void showsTheOrganizerOnlyWhatWasSentToReview() {
        save(secretary, 0, "送审的正文");
        assertThat(details(county.officer()).sections()).isEmpty();

        county.as(secretary, () -> reports.submit(id, Fixtures.AS_IT_STANDS));
        assertThat(details(county.officer()).sections()).isEmpty();
        assertThat(revisions(county.officer())).isEmpty();

        county.asProcess(() -> reports.sendToReview(id));
        county.asProcess(() -> reports.reopen(id, RequiredChange.ORGANIZER, List.of("补数据")));
        save(secretary, 0, "退回后改的");

        assertThat(details(county.officer()).sections().getFirst().body()).isEqualTo("送审的正文");
        assertThat(details(secretary).sections().getFirst().body()).isEqualTo("退回后改的");
        assertThat(revisions(county.officer())).extracting(RevisionInfo::kind).containsExactly(RevisionKind.SUBMITTED);
        assertRefused("report.rejected.unknown-revision", () -> text(county.officer(), 1));
    }

    @Test
    void findsReportsByNameAndState() {
        assertThat(found("某")).hasSize(1);
        assertThat(found("某", ReportState.DRAFT)).hasSize(1);
        assertThat(found("", ReportState.FINAL)).isEmpty();
        assertThat(found("_")).isEmpty();
        assertThat(county.as(county.officer(), () -> reports.count(ReportFilter.of(county.round()))))
                .isEqualTo(1);
    }

    private List<ReportSummary> found(String text, ReportState... states) {
        var filter = new ReportFilter(county.round(), text, Set.of(states));
        return county.as(county.officer(), () -> reports.reports(filter, null, 10));
    }

    private ReportDetails details(Actor actor) {
        return county.as(actor, () -> reports.report(id));
    }

    private List<RevisionInfo> revisions(Actor actor) {
        return county.as(actor, () -> reports.revisions(id));
    }

    private List<String> text(Actor actor, int revision) {
        return county.as(actor, () -> reports.revision(id, revision)).stream()
                .map(Section::body)
                .toList();
    }

    private SaveResult save(Actor actor, int index, String body) {
        return save(actor, details(actor).sections().get(index), body);
    }

    private SaveResult save(Actor actor, Section base, String body) {
        return county.as(actor, () -> reports.saveSection(id, base.id(), base.version(), base.heading(), body));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
