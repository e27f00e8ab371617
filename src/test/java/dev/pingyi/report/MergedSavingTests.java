package dev.pingyi.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.PortalTest;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.testing.Together;
import dev.pingyi.text.Merge;
import dev.pingyi.text.Section;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people write one section at the same time. */
@PortalTest
class MergedSavingTests {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ReportService reports;

    @Autowired
    DraftService drafts;

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
    void keepsBothPeoplesEditsOfDifferentParagraphs() {
        var base = written("第一段。\n第二段。");
        save(member, base, base.heading(), "第一段。\n第二段，补充。");

        var result = save(secretary, base, base.heading(), "第一段，书记改。\n第二段。");

        assertThat(result).isInstanceOfSatisfying(SaveResult.Merged.class, merged -> {
            assertThat(merged.section().body()).isEqualTo("第一段，书记改。\n第二段，补充。");
            assertThat(merged.by()).isEqualTo("组织委员");
        });
        assertThat(section(0).body()).isEqualTo("第一段，书记改。\n第二段，补充。");
    }

    @Test
    void mergesAHeadingWithABody() {
        var base = written("正文。");
        save(member, base, "一、上年度问题整改落实情况", base.body());

        var result = save(secretary, base, base.heading(), "正文。\n第二段。");

        assertThat(result).isInstanceOf(SaveResult.Merged.class);
        assertThat(section(0)).satisfies(stored -> {
            assertThat(stored.heading()).isEqualTo("一、上年度问题整改落实情况");
            assertThat(stored.body()).isEqualTo("正文。\n第二段。");
        });
    }

    @Test
    void savesASectionThatTheOtherMoved() {
        var base = written("正文。");
        county.as(member, () -> drafts.moveSection(id, base.id(), 2));

        assertThat(save(secretary, base, base.heading(), "正文。\n第二段。")).isInstanceOf(SaveResult.Saved.class);
        assertThat(section(2)).satisfies(stored -> {
            assertThat(stored.id()).isEqualTo(base.id());
            assertThat(stored.body()).isEqualTo("正文。\n第二段。");
        });
    }

    @Test
    void asksWhereBothChangedTheSamePlaceAndKeepsMine() {
        var base = written("发展党员35名。\n开会四次。");
        save(member, base, base.heading(), "发展党员36名。\n开会四次。");

        var result = save(secretary, base, base.heading(), "发展党员37名。\n开会五次。");

        assertThat(result).isInstanceOfSatisfying(SaveResult.Conflict.class, conflict -> {
            assertThat(conflict.body().disputed()).hasSize(1);
            assertThat(conflict.body().text(Merge.Part.Disputed::theirs)).isEqualTo("发展党员36名。\n开会五次。");
            assertThat(county.as(secretary, () -> reports.revision(id, conflict.setAside())))
                    .first()
                    .extracting(Section::body)
                    .isEqualTo("发展党员37名。\n开会五次。");
        });
        assertThat(section(0).body()).isEqualTo("发展党员36名。\n开会四次。");
    }

    @Test
    void findsTheBaseOfASaveThatComesManyVersionsLater() {
        var base = written("第一段。\n第二段。\n第三段。");
        save(member, section(0), base.heading(), "第一段。\n第二段。\n第三段，一。");
        save(member, section(0), base.heading(), "第一段。\n第二段。\n第三段，一，二。");
        save(member, section(0), base.heading(), "第一段。\n第二段。\n第三段，一，二，三。");

        save(secretary, base, base.heading(), "第一段，隔天恢复。\n第二段。\n第三段。");

        assertThat(section(0).body()).isEqualTo("第一段，隔天恢复。\n第二段。\n第三段，一，二，三。");
    }

    @Test
    void mergesNothingIntoATextThatWasRemovedAndBroughtBack() {
        var base = written("原来的文字。");
        var first = county.as(secretary, () -> reports.revisions(id)).getFirst().number();
        save(member, base, base.heading(), "改过的文字。");
        county.as(member, () -> drafts.removeSection(id, base.id(), section(0).version()));
        county.as(member, () -> drafts.restore(id, first));

        var restored = section(0);

        assertThat(restored.id()).isEqualTo(base.id());
        assertThat(restored.version()).isGreaterThan(base.version() + 1);
        assertThat(save(secretary, base, base.heading(), "原来的文字。\n书记的一段。")).isInstanceOf(SaveResult.Merged.class);
        assertThat(section(0).body()).isEqualTo("原来的文字。\n书记的一段。");
    }

    @Test
    void losesNothingOfTwoPeopleWhoTypeAtTheSameInstant() {
        var base = written("第一段。\n中间。\n第二段。");

        var failures = Together.run(() -> typing(secretary, "书记", 0), () -> typing(member, "委员", 2));

        assertThat(failures).isEmpty();
        assertThat(section(0).body()).contains("书记1", "书记5", "委员1", "委员5");
        assertThat(section(0).version()).isGreaterThan(base.version());
    }

    /** Five saves, each from what the last answer said. */
    private void typing(Actor actor, String word, int line) {
        var mine = section(0);
        for (int i = 1; i <= 5; i++) {
            var lines = mine.body().split("\n");
            lines[line] = lines[line] + word + i + "。";
            var body = String.join("\n", List.of(lines));
            mine = switch (save(actor, mine, mine.heading(), body)) {
                case SaveResult.Saved saved -> new Section(mine.id(), 1, 1, mine.heading(), body, saved.version());
                case SaveResult.Merged merged -> merged.section();
                case SaveResult.Conflict conflict -> throw new IllegalStateException(conflict.toString());
                case SaveResult.Removed removed -> throw new IllegalStateException(removed.toString());
            };
        }
    }

    private Section written(String body) {
        save(secretary, section(0), section(0).heading(), body);
        return section(0);
    }

    private Section section(int index) {
        return county.as(secretary, () -> reports.report(id).sections().get(index));
    }

    private SaveResult save(Actor actor, Section base, String heading, String body) {
        return county.as(actor, () -> reports.saveSection(id, base.id(), base.version(), heading, body));
    }
}
