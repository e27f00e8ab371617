package dev.pingyi.oral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pingyi.PortalTest;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.ReportService;
import dev.pingyi.report.RequiredChange;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.testing.Together;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class OralServiceTests {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ReportService reports;

    @Autowired
    OralService orals;

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
    void beginsFromTheWrittenDraft() {
        write("已逐条整改。");

        county.as(member, () -> orals.begin(id));

        assertThat(shown(secretary).text())
                .startsWith("一、上年度述职评议问题整改落实情况\n已逐条整改。")
                .contains("四、下一步工作打算");
        assertThat(shown(secretary).bounds()).isEqualTo(new OralBounds(0, 1500));
        assertThat(shown(secretary).writable()).isTrue();
        assertThat(shown(county.members().getLast()).writable()).isFalse();
    }

    @Test
    void keepsTheFormerTextWhenItBeginsAnewAndBringsItBack() {
        save(secretary, 0, "先写的现场版");
        county.as(secretary, () -> orals.begin(id));
        var kept = county.as(member, () -> orals.revisions(id));
        assertThat(kept).extracting(OralRevisionInfo::kind).containsExactly(OralRevisionKind.FORMER);
        assertThat(county.as(member, () -> orals.revision(id, 1))).isEqualTo("先写的现场版");

        county.as(member, () -> orals.restore(id, 1));

        assertThat(shown(secretary).text()).isEqualTo("先写的现场版");
        assertThat(county.as(member, () -> orals.revisions(id))).hasSize(2);
        assertRefused("report.rejected.unknown-oral", () -> county.as(member, () -> orals.restore(id, 9)));
    }

    @Test
    void losesNeitherTextWhenTwoPeopleSaveAtOnce() {
        save(secretary, 0, "开头");
        long base = shown(secretary).version();
        var outcomes = new ConcurrentLinkedQueue<OralSaved>();

        var failures = Together.run(
                () -> outcomes.add(save(secretary, base, "书记写的现场版")),
                () -> outcomes.add(save(member, base, "组织委员写的现场版")));

        assertThat(failures).isEmpty();
        assertThat(outcomes).filteredOn(OralSaved.Conflict.class::isInstance).hasSize(1);
        var everything = new ArrayList<>(List.of(shown(secretary).text()));
        county.as(secretary, () -> orals.revisions(id))
                .forEach(kept -> everything.add(county.as(secretary, () -> orals.revision(id, kept.number()))));
        assertThat(everything).contains("书记写的现场版", "组织委员写的现场版");
    }

    @Test
    void savesOverTheirsOnceThePersonHasSeenIt() {
        save(secretary, 0, "书记写的");
        var conflict = (OralSaved.Conflict) save(member, 0, "组织委员写的");

        assertThat(save(member, conflict.version(), "组织委员写的")).isInstanceOf(OralSaved.Saved.class);
        assertThat(shown(secretary).text()).isEqualTo("组织委员写的");
        assertThat(save(secretary, 0, "组织委员写的")).as("the same words").isInstanceOf(OralSaved.Saved.class);
    }

    @Test
    void isSubmittedWithTheReportAndReadByOthersOnlyThen() {
        write("已逐条整改。");
        save(secretary, 0, "各位领导，同志们");
        assertThat(shown(county.officer()).text()).isEmpty();
        county.as(secretary, () -> reports.submit(id, Fixtures.AS_IT_STANDS));
        county.asProcess(() -> {
            reports.sendToReview(id);
            reports.reopen(id, RequiredChange.ORGANIZER, List.of("精简"));
        });

        save(secretary, shown(secretary).version(), "还在改的");

        assertThat(shown(county.officer()).text()).isEqualTo("各位领导，同志们");
        assertThat(shown(county.officer()).writable()).isFalse();
        assertThat(shown(secretary).text()).isEqualTo("还在改的");
    }

    @Test
    void isNotWrittenWhileTheReportIsOutOfTheUnitsHands() {
        write("已逐条整改。");
        county.as(secretary, () -> reports.submit(id, Fixtures.AS_IT_STANDS));

        assertRefused("report.rejected.not-editable", () -> save(secretary, 0, "迟了"));
        assertRefused("report.rejected.not-editable", () -> county.as(secretary, () -> orals.begin(id)));
    }

    @Test
    void isWrittenByTheUnitOnly() {
        for (var actor : List.of(county.members().getLast(), county.officer(), county.head())) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> save(actor, 0, "x"));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> county.as(actor, () -> orals.revisions(id)));
        }
        var other = fixtures.openCounty().secretary();
        assertRefused("report.rejected.unknown", () -> save(other, 0, "x"));
        assertRefused("report.rejected.unknown", () -> county.as(other, () -> orals.oral(id)));
        assertRefused("report.rejected.unknown", () -> county.as(other, () -> orals.revision(id, 1)));
    }

    @Test
    void refusesATextWithoutEnd() {
        assertRefused("report.rejected.body-too-long", () -> save(secretary, 0, "长".repeat(200_001)));
    }

    @Test
    void isWrittenOutAsAnOfficialPaper() throws IOException {
        assertRefused("report.rejected.no-oral", () -> county.as(secretary, () -> orals.word(id)));
        save(secretary, 0, "一、成效\n各位领导，\n走访46户。");

        var file = county.as(county.members().getLast(), () -> orals.word(id));

        assertThat(file.fileName()).contains("现场版").endsWith(".docx");
        try (var document = new XWPFDocument(file.open())) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("一、成效", "各位领导，", "走访46户。");
        }
        assertRefused("report.rejected.no-oral", () -> county.as(county.officer(), () -> orals.word(id)));
    }

    private void write(String body) {
        county.as(secretary, () -> {
            var section = reports.report(id).sections().getFirst();
            reports.saveSection(id, section.id(), section.version(), section.heading(), body);
        });
    }

    private OralSaved save(Actor actor, long base, String text) {
        return county.as(actor, () -> orals.save(id, base, text));
    }

    private Oral shown(Actor actor) {
        return county.as(actor, () -> orals.oral(id));
    }

    private static void assertRefused(String key, Runnable command) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(command::run)
                .satisfies(rejected -> assertThat(rejected.key()).isEqualTo(key));
    }
}
