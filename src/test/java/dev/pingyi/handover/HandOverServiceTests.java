package dev.pingyi.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.pingyi.PortalTest;
import dev.pingyi.casework.DoneItem;
import dev.pingyi.casework.DoneList;
import dev.pingyi.casework.WorkItem;
import dev.pingyi.casework.Worklist;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.ReportService;
import dev.pingyi.report.RequiredChange;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.testing.Together;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class HandOverServiceTests {

    @Autowired
    Fixtures fixtures;

    @Autowired
    HandOverService handOvers;

    @Autowired
    ReportService reports;

    @Autowired
    Worklist worklist;

    @Autowired
    DoneList doneList;

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
    void movesTheDraftFromOneWorklistToTheOther() {
        assertThat(todo(secretary)).containsExactly("case.todo.draft-submit");
        assertThat(todo(member)).containsExactly("case.todo.draft-prepare");

        county.as(member, () -> handOvers.toSecretary(id, "第三部分请书记定夺"));
        assertThat(todo(secretary)).containsExactly("handover.todo.look-through");
        assertThat(todo(member)).isEmpty();
        assertThat(county.as(member, worklist::openCount)).isZero();
        assertThat(county.as(member, doneList::done))
                .extracting(DoneItem::outcome)
                .containsExactly("handover.outcome.SECRETARY");

        county.as(secretary, () -> handOvers.toOrganizationMember(id, "数据再核一遍"));
        assertThat(todo(secretary)).containsExactly("handover.todo.with-member");
        assertThat(todo(member)).containsExactly("handover.todo.go-on");
        assertThat(county.as(secretary, () -> handOvers.handOvers(id)))
                .extracting(HandOver::turn, HandOver::note)
                .containsExactly(tuple(Turn.SECRETARY, "第三部分请书记定夺"), tuple(Turn.ORGANIZATION_MEMBER, "数据再核一遍"));
    }

    @Test
    void countsUntilTheReportIsSubmitted() {
        county.as(member, () -> handOvers.toSecretary(id, ""));
        write();
        county.as(secretary, () -> reports.submit(id, Fixtures.AS_IT_STANDS));
        assertRefused("report.rejected.not-editable", () -> county.as(member, () -> handOvers.toSecretary(id, "")));
        assertThat(todo(member)).doesNotContain("handover.todo.go-on");

        county.asProcess(() -> reports.reopen(id, RequiredChange.COMMITTEE, List.of("补充事例")));

        assertThat(county.as(member, () -> handOvers.handOvers(id))).isEmpty();
        county.as(member, () -> handOvers.toSecretary(id, "已补充"));
        assertThat(county.as(secretary, () -> handOvers.handOvers(id))).hasSize(1);
    }

    @Test
    void keepsNobodyFromWritingOrSubmitting() {
        county.as(member, () -> handOvers.toSecretary(id, ""));
        county.as(secretary, () -> handOvers.toOrganizationMember(id, "再改"));

        write();
        county.as(secretary, () -> reports.submit(id, Fixtures.AS_IT_STANDS));

        assertThat(county.as(secretary, () -> reports.report(id)).state().editable())
                .isFalse();
    }

    @Test
    void handsOverOnceHoweverOftenItIsClicked() {
        var failures = Together.run(
                () -> county.as(member, () -> handOvers.toSecretary(id, "请审阅")),
                () -> county.as(member, () -> handOvers.toSecretary(id, "请审阅")));

        assertThat(failures)
                .singleElement()
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.key()).isEqualTo("handover.rejected.SECRETARY"));
        assertThat(county.as(member, () -> handOvers.handOvers(id))).hasSize(1);
    }

    @Test
    void wantsToKnowWhatIsToBeChanged() {
        assertRefused(
                "handover.rejected.note", () -> county.as(secretary, () -> handOvers.toOrganizationMember(id, " ")));
        assertRefused(
                "handover.rejected.long", () -> county.as(member, () -> handOvers.toSecretary(id, "长".repeat(1001))));
        assertThat(county.as(member, () -> handOvers.handOvers(id))).isEmpty();
    }

    @Test
    void tellsNobodyOutsideTheUnit() {
        county.as(member, () -> handOvers.toSecretary(id, "请审阅"));

        for (var stranger :
                List.of(county.officer(), county.head(), county.members().getLast())) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> county.as(stranger, () -> handOvers.handOvers(id)));
        }
    }

    private void write() {
        county.as(secretary, () -> {
            var section = reports.report(id).sections().getFirst();
            reports.saveSection(id, section.id(), section.version(), section.heading(), "已逐条整改。");
        });
    }

    private List<String> todo(Actor actor) {
        return county.as(actor, worklist::open).stream().map(WorkItem::todo).toList();
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
