package dev.pingyi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingyi.PortalTest;
import dev.pingyi.importing.ImportService;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.round.Purpose;
import dev.pingyi.round.RoundService;
import dev.pingyi.round.Template;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.testing.TestRounds;
import dev.pingyi.text.Section;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class TemplateAdoptionTests {

    @Autowired
    Fixtures fixtures;

    @Autowired
    RoundService rounds;

    @Autowired
    ReportService reports;

    @Autowired
    DraftService drafts;

    @Autowired
    ImportService imports;

    TestCounty county;
    ReportId id;
    Actor secretary;

    @BeforeEach
    void opensARound() {
        county = fixtures.openCounty();
        id = county.report();
        secretary = county.secretary();
    }

    @Test
    void goesOnByTheTemplateItBeganWith() {
        write("写了一半。");
        var before = report();

        changeTemplate();

        assertThat(report()).isEqualTo(before);
        assertThat(report().templateVersion()).isEqualTo(1);
        assertThat(county.as(
                                secretary,
                                () -> imports.readFile(id, "报告.txt", "一、整改\n甲".getBytes(StandardCharsets.UTF_8)))
                        .template())
                .containsExactly("上年度述职评议问题整改落实情况", "履职情况及主要成效", "存在问题及原因分析", "下一步工作打算");
    }

    @Test
    void adoptsTheNewestAndTouchesNothingWritten() {
        write("写了一半。");
        var before = report().sections();
        changeTemplate();

        county.as(secretary, () -> drafts.adoptTemplate(id));

        assertThat(report().templateVersion()).isEqualTo(2);
        assertThat(report().sections()).startsWith(before.toArray(Section[]::new));
        assertThat(report().sections()).extracting(Section::heading).endsWith("五、为群众办实事情况", "六、廉洁自律情况");
        assertThat(county.as(secretary, () -> reports.revision(id, 1))).isEqualTo(before);
        assertThat(county.as(secretary, () -> reports.revisions(id)))
                .extracting(RevisionInfo::number)
                .containsExactly(2, 1);
    }

    @Test
    void beginsByTheNewestWhereTheRoundOpensAfterAChange() {
        var later = fixtures.county();
        later.as(later.officer(), () -> {
            var round = rounds.plan(TestRounds.plan(later.township()));
            rounds.changeTemplate(round, 1, changed(), "开始前修改");
            later.open(round);
        });

        var report = later.as(later.secretary(), () -> reports.report(later.report()));

        assertThat(report.templateVersion()).isEqualTo(2);
        assertThat(report.sections()).extracting(Section::heading).contains("四、为群众办实事情况");
    }

    @Test
    void refusesToAdoptWhatItHas() {
        assertRejected(secretary, "report.rejected.template-newest");
        changeTemplate();
        county.as(secretary, () -> drafts.adoptTemplate(id));
        assertRejected(secretary, "report.rejected.template-newest");
    }

    @Test
    void isAdoptedByTheUnitOnlyAndWhileTheDraftMayBeEdited() {
        write("写完了。");
        changeTemplate();
        var neighbour = fixtures.openCounty();

        assertRejected(neighbour.secretary(), "report.rejected.unknown");
        for (var actor :
                List.of(county.officer(), county.head(), county.members().getLast())) {
            assertThatThrownBy(() -> county.as(actor, () -> drafts.adoptTemplate(id)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        county.as(secretary, () -> reports.submit(id, Fixtures.AS_IT_STANDS));
        assertRejected(county.organizationMember(), "report.rejected.not-editable");
        assertThat(report().templateVersion()).isEqualTo(1);
    }

    private ReportDetails report() {
        return county.as(secretary, () -> reports.report(id));
    }

    private void write(String body) {
        var first = report().sections().getFirst();
        county.as(secretary, () -> reports.saveSection(id, first.id(), first.version(), first.heading(), body));
    }

    private void changeTemplate() {
        county.as(county.officer(), () -> rounds.changeTemplate(county.round(), 1, changed(), "增加两部分"));
    }

    /** Two parts more, one between those of before, and one of before less. */
    private static Template changed() {
        var first = TestRounds.template().sections();
        return TestRounds.template(
                first.get(0),
                first.get(1),
                first.get(2),
                TestRounds.section("为群众办实事情况", "", Purpose.OTHER, null),
                TestRounds.section("廉洁自律情况", "", Purpose.OTHER, null));
    }

    private void assertRejected(Actor actor, String key) {
        assertThatThrownBy(() -> county.as(actor, () -> drafts.adoptTemplate(id)))
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.key()).isEqualTo(key));
    }
}
