package dev.pingyi.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingyi.PortalTest;
import dev.pingyi.committee.Vote;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.CaseStep;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.testing.TestRounds;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class WorklistTests {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Walk walk;

    @Autowired
    Worklist worklist;

    @Autowired
    CaseService cases;

    TestCounty county;

    @BeforeEach
    void openCounty() {
        county = fixtures.openCounty();
    }

    @Test
    void givesTheDraftToTheSecretaryAndTheOrganizationMember() {
        assertThat(open(county.secretary())).singleElement().satisfies(item -> {
            assertThat(item.todo()).isEqualTo("case.todo.draft-submit");
            assertThat(item.step()).isEqualTo(CaseStep.DRAFT);
            assertThat(item.unit()).isEqualTo("某镇");
            assertThat(item.due()).isEqualTo(TestRounds.deadlines().draft());
            assertThat(item.cause()).isNull();
            assertThat(item.tab()).isEqualTo("text");
        });
        assertThat(todos(county.organizationMember())).containsExactly("case.todo.draft-prepare");
        assertNothingFor(county.members().getLast(), county.officer(), county.head(), Fixtures.administrator());
    }

    @Test
    void givesTheDiscussionToEveryMemberUntilTheMemberHasVoted() {
        var report = walk.to(county, CaseStep.DISCUSSION);
        var member = county.members().getLast();
        assertThat(todos(member)).containsExactly("case.todo.discuss");
        assertThat(todos(county.organizationMember())).containsExactly("case.todo.take-attendance");
        assertThat(todos(county.secretary())).containsExactly("case.todo.open-vote");
        assertNothingFor(county.officer(), county.head());

        walk.openVote(county, report);
        assertThat(todos(member)).containsExactly("case.todo.vote");
        assertThat(todos(county.secretary())).containsExactly("case.todo.close-vote");

        county.as(member, () -> walk.committees.vote(report, Vote.YES));
        assertNothingFor(member);
        assertThat(county.as(member, () -> worklist.done())).singleElement().satisfies(done -> {
            assertThat(done.outcome()).isEqualTo("case.outcome.voted");
            assertThat(done.at()).isNull();
        });
    }

    @Test
    void asksNothingOfAMemberWhoIsAbsentWhenTheVoteOpens() {
        var report = walk.to(county, CaseStep.DISCUSSION);
        var absent = county.members().getLast();
        county.as(county.secretary(), () -> {
            var present = new HashSet<>(walk.everyone(report));
            present.remove(absent.post());
            walk.committees.recordAttendance(report, present);
            walk.committees.openVote(report);
        });

        assertNothingFor(absent);
    }

    @Test
    void tellsWhyAReportIsBack() {
        var report = walk.to(county, CaseStep.REVIEW);
        county.as(county.officer(), () -> walk.reviews.giveBack(report, List.of("核对党员人数")));

        assertThat(open(county.secretary())).singleElement().satisfies(item -> {
            assertThat(item.todo()).isEqualTo("case.todo.revise-submit");
            assertThat(item.cause()).isEqualTo("case.outcome.returned");
        });
    }

    @Test
    void givesReviewBallotAndDecisionToTheOfficerAndTheSignatureToTheHead() {
        walk.to(county, CaseStep.REVIEW);
        assertThat(todos(county.officer())).containsExactly("case.todo.REVIEW");
        assertNothingFor(county.secretary(), county.organizationMember(), county.head());

        var next = fixtures.openCounty();
        walk.to(next, CaseStep.SIGN_OFF);
        assertThat(todos(next.head())).containsExactly("case.todo.SIGN_OFF");
        assertNothingFor(next.officer(), next.secretary());
    }

    @Test
    void keepsCountiesApart() {
        var other = fixtures.county();

        assertNothingFor(other.secretary(), other.officer());
        assertThatThrownBy(() -> county.as(other.officer(), () -> cases.progress(county.report())))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> county.as(Fixtures.administrator(), () -> cases.progress(county.report())))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void listsWhatAPersonHasEnded() {
        var report = walk.to(county, CaseStep.REVIEW);

        assertThat(county.as(county.secretary(), () -> worklist.done()))
                .extracting(DoneItem::outcome)
                .containsExactly("case.outcome.voted", "case.outcome.passed", "case.outcome.submitted");
        assertThat(county.as(county.officer(), () -> worklist.done())).isEmpty();
        assertThat(county.as(county.officer(), () -> cases.progress(report)).past())
                .extracting(PastStep::by)
                .containsExactly("镇党委书记", "镇党委书记");
    }

    @Test
    void tellsWhatComesNextAsTheProcessSays() {
        var report = walk.to(county, CaseStep.REVIEW);

        var progress = county.as(county.secretary(), () -> cases.progress(report));

        assertThat(progress.next())
                .containsExactlyInAnyOrder(
                        new NextStep("accepted", CaseStep.OPEN_BALLOT), new NextStep("returned", CaseStep.DRAFT));
        assertThat(progress.actingUnit()).isEqualTo("某县");
        assertThat(progress.currentNode()).isEqualTo("reviewReport");
        assertThat(progress.passedNodes())
                .contains("draftReport", "discussReport")
                .doesNotContain("openBallot");
    }

    @Test
    void keepsWhatTheOrganizerWeighsToTheOrganizerUntilTheRatingIsSigned() {
        var report = walk.to(county, CaseStep.SIGN_OFF);
        county.as(county.head(), () -> walk.ratings.sendBack(report, "请核对会议纪要文号"));

        assertThat(remarks(county.officer(), CaseStep.SIGN_OFF)).containsExactly("请核对会议纪要文号");
        assertThat(remarks(county.officer(), CaseStep.DECISION)).allMatch(remark -> !remark.isEmpty());
        assertThat(remarks(county.secretary(), CaseStep.SIGN_OFF)).containsExactly("");
        assertThat(remarks(county.secretary(), CaseStep.DECISION)).containsExactly("");
    }

    private List<String> remarks(Actor reader, CaseStep step) {
        return county.as(reader, () -> cases.progress(county.report())).past().stream()
                .filter(past -> past.step() == step)
                .map(PastStep::remark)
                .toList();
    }

    private List<WorkItem> open(Actor actor) {
        var items = county.as(actor, () -> worklist.open());
        assertThat(county.as(actor, () -> worklist.openCount())).isEqualTo(items.size());
        return items;
    }

    private List<String> todos(Actor actor) {
        return open(actor).stream().map(WorkItem::todo).toList();
    }

    private void assertNothingFor(Actor... actors) {
        assertThat(actors).allSatisfy(actor -> assertThat(open(actor)).isEmpty());
    }
}
