package dev.pingyi.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingyi.PortalTest;
import dev.pingyi.casework.CaseService;
import dev.pingyi.casework.DoneItem;
import dev.pingyi.casework.DoneList;
import dev.pingyi.casework.NextStep;
import dev.pingyi.casework.PastStep;
import dev.pingyi.casework.WorkItem;
import dev.pingyi.casework.Worklist;
import dev.pingyi.committee.Vote;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.report.ReportStep;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.testing.TestRounds;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class WorklistTests {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Walk walk;

    @Autowired
    Worklist worklist;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DoneList doneList;

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
            assertThat(item.step()).isEqualTo(ReportStep.DRAFT);
            assertThat(item.unit()).isEqualTo("某镇");
            assertThat(item.due()).isEqualTo(TestRounds.deadlines().draft());
            assertThat(item.cause()).isNull();
            assertThat(item.address()).isEqualTo("reports/" + county.report() + "/text");
        });
        assertThat(todos(county.organizationMember())).containsExactly("case.todo.draft-prepare");
        assertNothingFor(county.members().getLast(), county.officer(), county.head(), Fixtures.administrator());
    }

    @Test
    void givesTheDiscussionToEveryMemberUntilTheMemberHasVoted() {
        var report = walk.to(county, ReportStep.DISCUSSION);
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
        assertThat(county.as(member, () -> doneList.done())).singleElement().satisfies(done -> {
            assertThat(done.outcome()).isEqualTo("case.outcome.voted");
            assertThat(done.at()).isNull();
        });
    }

    @Test
    void asksNothingOfAMemberWhoIsAbsentWhenTheVoteOpens() {
        var report = walk.to(county, ReportStep.DISCUSSION);
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
    void givesTheVoteToWhoStandsInForThePrincipal() {
        var report = walk.to(county, ReportStep.DISCUSSION);
        walk.openVote(county, report);
        var standIn = county.members().getLast();
        county.as(county.organizationMember(), () -> {
            walk.committees.recordLeaving(
                    report, Objects.requireNonNull(county.secretary().post()));
            walk.committees.nameStandIn(report, Objects.requireNonNull(standIn.post()));
        });

        assertThat(todos(standIn)).containsExactly("case.todo.close-vote");
        assertNothingFor(county.secretary());
    }

    @Test
    void asksForAStandInWhenTheChairHasLeftTheVote() {
        var report = walk.to(county, ReportStep.DISCUSSION);
        walk.openVote(county, report);
        var member = county.organizationMember();
        assertThat(todos(member)).containsExactly("case.todo.vote");

        county.as(
                member,
                () -> walk.committees.recordLeaving(
                        report, Objects.requireNonNull(county.secretary().post())));

        assertThat(todos(member)).containsExactly("case.todo.name-stand-in");
        assertThat(todos(county.members().getLast())).containsExactly("case.todo.vote");
    }

    @Test
    void tellsWhyAReportIsBack() {
        var report = walk.to(county, ReportStep.REVIEW);
        county.as(county.officer(), () -> walk.reviews.giveBack(report, List.of("核对党员人数")));

        assertThat(open(county.secretary())).singleElement().satisfies(item -> {
            assertThat(item.todo()).isEqualTo("case.todo.revise-submit");
            assertThat(item.cause()).isEqualTo("case.outcome.returned");
        });
    }

    @Test
    void givesReviewBallotAndDecisionToTheOfficerAndTheSignatureToTheHead() {
        walk.to(county, ReportStep.REVIEW);
        assertThat(todos(county.officer())).containsExactly("case.todo.REVIEW");
        assertNothingFor(county.secretary(), county.organizationMember(), county.head());

        var next = fixtures.openCounty();
        walk.to(next, ReportStep.SIGN_OFF);
        assertThat(todos(next.head())).containsExactly("case.todo.SIGN_OFF");
        assertNothingFor(next.officer(), next.secretary());
    }

    @Test
    void keepsCountiesApart() {
        var other = fixtures.county();

        assertNothingFor(other.secretary(), other.officer());
        assertThatThrownBy(() -> county.as(other.officer(), () -> cases.progress(ReportStep.key(county.report()))))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() ->
                        county.as(Fixtures.administrator(), () -> cases.progress(ReportStep.key(county.report()))))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void listsWhatAPersonHasEnded() {
        var report = walk.to(county, ReportStep.REVIEW);

        assertThat(county.as(county.secretary(), () -> doneList.done()))
                .extracting(DoneItem::outcome)
                .containsExactly("case.outcome.voted", "case.outcome.passed", "case.outcome.submitted");
        assertThat(county.as(county.officer(), () -> doneList.done())).isEmpty();
        assertThat(county.as(county.officer(), () -> cases.progress(ReportStep.key(report)))
                        .past())
                .extracting(PastStep::by)
                .containsExactly("镇党委书记", "镇党委书记");
    }

    @Test
    void tellsWhatComesNextAsTheProcessSays() {
        var report = walk.to(county, ReportStep.REVIEW);

        var progress = county.as(county.secretary(), () -> cases.progress(ReportStep.key(report)));

        assertThat(progress.now().getFirst().next())
                .containsExactlyInAnyOrder(
                        new NextStep("accepted", ReportStep.OPEN_BALLOT), new NextStep("returned", ReportStep.DRAFT));
        assertThat(progress.now().getFirst().actingUnit()).isEqualTo("某县");
        assertThat(progress.currentNodes()).containsExactly("reviewReport");
        assertThat(progress.passedNodes())
                .contains("draftReport", "discussReport")
                .doesNotContain("openBallot");
    }

    @Test
    void keepsWhatTheOrganizerWeighsToTheOrganizerUntilTheRatingIsSigned() {
        var report = walk.to(county, ReportStep.SIGN_OFF);
        county.as(county.head(), () -> walk.ratings.sendBack(report, "请核对会议纪要文号"));

        assertThat(remarks(county.officer(), ReportStep.SIGN_OFF)).containsExactly("请核对会议纪要文号");
        assertThat(remarks(county.officer(), ReportStep.DECISION)).allMatch(remark -> !remark.isEmpty());
        // Not even that there was something to weigh.
        assertThat(remarks(county.secretary(), ReportStep.SIGN_OFF)).isEmpty();
        assertThat(remarks(county.secretary(), ReportStep.DECISION)).isEmpty();
    }

    @Test
    void countsEverythingAndListsWhatWaitsLongest() {
        for (int i = 0; i < 612; i++) {
            waitsInReview(Instant.parse("2026-11-01T00:00:00Z").plusSeconds(i));
        }

        var listed = county.as(county.officer(), () -> worklist.open());

        assertThat(listed).hasSize(Worklist.MOST);
        assertThat(listed).extracting(WorkItem::since).isSorted().startsWith(Instant.parse("2026-11-01T00:00:00Z"));
        assertThat(county.as(county.officer(), () -> worklist.openCount())).isEqualTo(612);
        assertNothingFor(county.head());
    }

    /** A case of a unit that nothing else is known of. */
    private void waitsInReview(Instant since) {
        var id = UUID.randomUUID();
        var path = county.officer().scope().path();
        jdbc.sql("insert into case_file (case_kind, case_id, round, unit, organizer, path, unit_name, organizer_name,"
                        + " title, version) values ('report', ?, ?, ?, ?, ?, '某镇', '某县', ?, 0)")
                .params(
                        id,
                        county.round().value(),
                        UUID.randomUUID(),
                        county.county().value(),
                        path,
                        "{\"key\":\"report.title\",\"arguments\":[\"书记\"]}")
                .update();
        jdbc.sql("insert into case_step (id, case_kind, case_id, step, side, acting, path, since, version)"
                        + " values (?, 'report', ?, 'REVIEW', 'ORGANIZER', ?, ?, ?, 0)")
                .params(UUID.randomUUID(), id, county.county().value(), path, Timestamp.from(since))
                .update();
    }

    private List<String> remarks(Actor reader, ReportStep step) {
        return county.as(reader, () -> cases.progress(ReportStep.key(county.report()))).past().stream()
                .filter(past -> past.step() == step)
                .map(past -> past.remark().told())
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
