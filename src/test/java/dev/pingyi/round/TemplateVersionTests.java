package dev.pingyi.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.pingyi.PortalTest;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.language.Texts;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.testing.TestRounds;
import dev.pingyi.testing.Together;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class TemplateVersionTests {

    private static final Template FIRST = TestRounds.template();

    @Autowired
    Fixtures fixtures;

    @Autowired
    RoundService rounds;

    @Autowired
    JdbcTemplate database;

    TestCounty county;
    RoundId round;

    @BeforeEach
    void opensARound() {
        county = fixtures.openCounty();
        round = county.round();
    }

    @Test
    void beginsWithTheTemplateOfThePlan() {
        assertThat(newest()).isEqualTo(FIRST);
        assertThat(county.as(county.secretary(), () -> rounds.templates(round)))
                .extracting(TemplateInfo::version, TemplateInfo::changedBy, TemplateInfo::note)
                .containsExactly(tuple(1, "组织部经办人", ""));
    }

    @Test
    void makesANewVersionAndKeepsTheOldOne() {
        int version = change(1, with("创新做法"), " 按县委要求增加一部分 ");

        assertThat(version).isEqualTo(2);
        assertThat(newest()).isEqualTo(with("创新做法").as(2));
        assertThat(county.as(county.secretary(), () -> rounds.template(round, 1)))
                .isEqualTo(FIRST);
        assertThat(county.as(county.secretary(), () -> rounds.round(round)).template())
                .hasSize(5);
        assertThat(county.as(county.secretary(), () -> rounds.templates(round)))
                .extracting(TemplateInfo::version, TemplateInfo::note)
                .containsExactly(tuple(2, "按县委要求增加一部分"), tuple(1, ""));
    }

    /** Also before the round is open: only by its number can an officer notice that another was quicker. */
    @Test
    void countsVersionsBeforeTheRoundIsOpenToo() {
        var planned = fixtures.county();
        var id = planned.as(planned.officer(), () -> rounds.plan(TestRounds.plan(planned.township())));

        planned.as(planned.officer(), () -> rounds.changeTemplate(id, 1, with("甲"), "一"));

        assertRejected(
                () -> planned.as(planned.officer(), () -> rounds.changeTemplate(id, 1, with("乙"), "二")),
                "round.rejected.template-stale");
        assertThat(planned.as(planned.officer(), () -> rounds.template(id)))
                .isEqualTo(with("甲").as(2));
    }

    @Test
    void refusesAChangeOfAVersionThatIsNotTheNewest() {
        change(1, with("甲"), "一");

        assertThatThrownBy(() -> change(1, with("乙"), "二"))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(Texts.t(rejected.key(), rejected.arguments()))
                                .contains("已经有了第2版", "没有保存", "还在页面上"));
        assertThat(newest()).isEqualTo(with("甲").as(2));
    }

    @Test
    void letsOneOfSeveralOfficersChangeItAtOnce() {
        var failures = Together.run(IntStream.range(0, 6)
                .mapToObj(i -> (Runnable) () ->
                        county.as(county.officer(), () -> rounds.changeTemplate(round, 1, with("部分" + i), "改")))
                .toArray(Runnable[]::new));

        assertThat(failures)
                .hasSize(5)
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOfSatisfying(
                                Rejected.class,
                                rejected -> assertThat(rejected.key()).isEqualTo("round.rejected.template-stale")));
        assertThat(newest().version()).isEqualTo(2);
        assertThat(county.as(county.officer(), () -> rounds.templates(round))).hasSize(2);
    }

    @Test
    void refusesWhatChangesNothingBreaksARuleOrSaysNothing() {
        assertRejected(() -> change(1, FIRST, "重存"), "round.rejected.template-same");
        assertRejected(() -> change(1, TestRounds.template(), "重存"), "round.rejected.template-same");
        assertRejected(
                () -> change(1, TestRounds.template(new TemplateSection[0]), "清空"), "round.rejected.template-sections");
        assertRejected(() -> change(1, with("甲"), " "), "round.rejected.template-note");
        assertRejected(() -> change(1, with("甲"), "长".repeat(501)), "round.rejected.template-note");
        assertThat(newest()).isEqualTo(FIRST);
    }

    @Test
    void isChangedByTheOfficerOfTheOrganizerOnly() {
        var neighbour = fixtures.openCounty();

        for (var actor : county.everyRole()) {
            if (!actor.equals(county.officer())) {
                assertThatThrownBy(() -> county.as(actor, () -> rounds.changeTemplate(round, 1, with("甲"), "改")))
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
        assertRejected(
                () -> neighbour.as(neighbour.officer(), () -> rounds.changeTemplate(round, 1, with("甲"), "改")),
                "round.rejected.unknown");
        assertRejected(
                () -> county.as(officerOfTownship(), () -> rounds.changeTemplate(round, 1, with("甲"), "改")),
                "round.rejected.template-not-organizer");
        assertThat(newest()).isEqualTo(FIRST);
    }

    @Test
    void isReadWhereTheRoundIsAndNowhereElse() {
        var neighbour = fixtures.openCounty();

        assertThat(county.as(county.head(), () -> rounds.template(round, 1))).isEqualTo(FIRST);
        assertRejected(() -> neighbour.as(neighbour.head(), () -> rounds.template(round)), "round.rejected.unknown");
        assertRejected(() -> neighbour.as(neighbour.head(), () -> rounds.template(round, 1)), "round.rejected.unknown");
        assertRejected(() -> neighbour.as(neighbour.head(), () -> rounds.templates(round)), "round.rejected.unknown");
        assertRejected(
                () -> county.as(county.head(), () -> rounds.template(round, 2)), "round.rejected.template-unknown");
    }

    /** As a round looks that was planned before versions were kept: its form, and no row of its own. */
    @Test
    void keepsTheFirstVersionOfARoundFromBefore() {
        database.update("delete from round_template where round_id = ?", round.value());

        assertThat(county.as(county.head(), () -> rounds.templates(round)))
                .containsExactly(new TemplateInfo(1, null, "", ""));
        change(1, with("创新做法"), "增加一部分");

        assertThat(county.as(county.head(), () -> rounds.template(round, 1))).isEqualTo(FIRST);
        assertThat(county.as(county.head(), () -> rounds.templates(round)))
                .extracting(TemplateInfo::version, TemplateInfo::changedBy)
                .containsExactly(tuple(2, "组织部经办人"), tuple(1, ""));
    }

    private Actor officerOfTownship() {
        var base = county.secretary();
        return new Actor(
                base.account(), base.post(), base.organization(), base.title(), base.scope(), Set.of(Roles.OFFICER));
    }

    private Template newest() {
        return county.as(county.officer(), () -> rounds.template(round));
    }

    private int change(int base, Template template, String note) {
        return county.as(county.officer(), () -> rounds.changeTemplate(round, base, template, note));
    }

    private static Template with(String heading) {
        var sections = new ArrayList<>(FIRST.sections());
        sections.add(TestRounds.section(heading, "", Purpose.OTHER, null));
        return TestRounds.template(sections.toArray(TemplateSection[]::new));
    }

    private static void assertRejected(Runnable command, String key) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.key()).isEqualTo(key));
    }
}
