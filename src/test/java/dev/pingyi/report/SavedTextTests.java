package dev.pingyi.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.PortalTest;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.text.Section;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A save writes what changed; every text that anybody may ask for is there all the same. */
@PortalTest
class SavedTextTests {

    private static final String LONG = "党建工作扎实推进。".repeat(300);

    @Autowired
    Fixtures fixtures;

    @Autowired
    ReportService reports;

    @Autowired
    JdbcTemplate database;

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
    void writesTheDraftOnceWhileTheSamePersonWrites() {
        for (int i = 0; i < 5; i++) {
            save(secretary, LONG + "写到" + i);
        }

        assertThat(number("select coalesce(sum(length(sections)), 0) from report_revision where report_id = ?"))
                .isZero();
        assertThat(number(
                        "select sum(length(body)) from report_saved_text where report_id = ? and section_version > 1"))
                .isLessThan(100);
        assertThat(body(1)).isEqualTo(LONG + "写到4");
    }

    @Test
    void keepsTheTextOfARevisionWhenSomebodyElseGoesOn() {
        save(secretary, LONG);
        save(member, LONG + "接着写");
        save(secretary, LONG + "接着写，再改");

        assertThat(body(1)).isEqualTo(LONG);
        assertThat(body(2)).isEqualTo(LONG + "接着写");
        assertThat(body(3)).isEqualTo(LONG + "接着写，再改");
        assertThat(number("select count(*) from report_revision where report_id = ? and sections is null"))
                .isEqualTo(1);
    }

    @Test
    void findsTheBaseThroughMoreSavesThanLieBetweenTwoWholeTexts() {
        save(secretary, "开头。\n" + LONG);
        var base = section();
        for (int i = 0; i < SavedText.WHOLE_EVERY + 5; i++) {
            save(member, "开头。\n" + LONG + "第" + i + "次");
        }

        var result = county.as(
                secretary, () -> reports.saveSection(id, base.id(), base.version(), base.heading(), "开头，补充。\n" + LONG));

        assertThat(result).isInstanceOf(SaveResult.Merged.class);
        assertThat(section().body()).isEqualTo("开头，补充。\n" + LONG + "第" + (SavedText.WHOLE_EVERY + 4) + "次");
    }

    @Test
    void readsTheTextsOfBeforeWhole() {
        save(secretary, "第一段。\n第二段。");
        var base = section();
        save(member, "第一段。\n第二段，补充。");
        database.update(
                "update report_saved_text set body = ?, same_before = null, same_after = null"
                        + " where report_id = ? and section_version = ?",
                base.body(),
                id.toString(),
                base.version());

        county.as(
                secretary, () -> reports.saveSection(id, base.id(), base.version(), base.heading(), "第一段，书记改。\n第二段。"));

        assertThat(section().body()).isEqualTo("第一段，书记改。\n第二段，补充。");
    }

    @Test
    void forgetsWhatWasSavedOverOnceTheReportIsArchived() {
        save(secretary, LONG);
        save(secretary, LONG + "完");
        county.as(secretary, () -> reports.submit(id, Fixtures.AS_IT_STANDS));
        county.asProcess(() -> {
            reports.sendToReview(id);
            reports.freeze(id);
            reports.beginAppraisal(id);
            reports.awaitSignature(id);
        });
        assertThat(number("select count(*) from report_saved_text where report_id = ?"))
                .isPositive();

        county.asProcess(() -> reports.archive(id));

        assertThat(number("select count(*) from report_saved_text where report_id = ?"))
                .isZero();
        assertThat(number("select count(*) from report_revision where report_id = ? and sections is null"))
                .isZero();
        assertThat(body(1)).isEqualTo(LONG + "完");
    }

    private void save(Actor actor, String body) {
        var now = section();
        county.as(actor, () -> reports.saveSection(id, now.id(), now.version(), now.heading(), body));
    }

    private Section section() {
        return county.as(secretary, () -> reports.report(id).sections().getFirst());
    }

    private String body(int revision) {
        return county.as(
                secretary, () -> reports.revision(id, revision).getFirst().body());
    }

    private long number(String sql) {
        return Objects.requireNonNull(database.queryForObject(sql, Long.class, id.toString()));
    }
}
