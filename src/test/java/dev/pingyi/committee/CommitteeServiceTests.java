package dev.pingyi.committee;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.pingyi.PortalTest;
import dev.pingyi.importing.ImportService;
import dev.pingyi.importing.ReportFile;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.PostId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.ReportService;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.testing.Together;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class CommitteeServiceTests {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ReportService reports;

    @Autowired
    ImportService imports;

    @Autowired
    CommitteeService committee;

    @Autowired
    JdbcClient jdbc;

    private TestCounty county;
    private ReportId report;

    @BeforeEach
    void submitAReport() {
        county = fixtures.openCounty();
        report = county.report();
        county.as(county.secretary(), () -> {
            imports.importFile(
                    report, "report.txt", ReportFile.read("report.txt", "述职报告\n一、存在的问题\n问题不少。\n".getBytes(UTF_8)));
            reports.submit(report, Fixtures.AS_IT_STANDS);
        });
        if (discussion(county.secretary()).isEmpty()) {
            county.asProcess(() -> committee.convene(report));
        }
    }

    @Test
    void convenesTheWholeCommitteeOnTheSubmittedRevision() {
        var convened = discussion(county.members().getLast()).getFirst();

        assertThat(convened.number()).isEqualTo(1);
        assertThat(convened.state()).isEqualTo(DiscussionState.CONVENED);
        assertThat(convened.seats()).extracting(Seat::title).containsExactlyElementsOf(TestCounty.COMMITTEE);
        assertThat(convened.seats()).extracting(Seat::chair).startsWith(true, false);
        assertThat(convened.revision())
                .isEqualTo(county.as(county.secretary(), () -> reports.report(report))
                        .submittedRevision());
    }

    @Test
    void remembersWhatWasSaidAndVoted() {
        var member = county.members().get(1);
        county.as(member, () -> committee.comment(report, "一、存在的问题", "写得太少"));
        voting(9);
        county.as(member, () -> committee.vote(report, Vote.ABSTAIN));

        var seen = discussion(county.members().get(2)).getFirst();

        assertThat(seen.comments())
                .extracting(Comment::by, Comment::passage, Comment::text)
                .containsExactly(tuple("镇党委副书记、镇长", "一、存在的问题", "写得太少"));
        assertThat(seen.seats().get(1).vote()).isEqualTo(Vote.ABSTAIN);
        assertThat(seen.result().abstain()).isEqualTo(1);
    }

    @Test
    void letsEveryVoteOfTheSameInstantCount() {
        voting(9);

        var failures = Together.run(county.members().subList(1, 9).stream()
                .map(member -> as(member, () -> committee.vote(report, Vote.YES)))
                .toArray(Runnable[]::new));

        assertThat(failures).isEmpty();
        assertThat(result().yes()).isEqualTo(8);
    }

    @Test
    void countsOneVoteOfAMemberWhoSendsItEightTimesAtOnce() {
        voting(9);

        var failures = Together.run(IntStream.range(0, 8)
                .mapToObj(i -> as(county.members().get(3), () -> committee.vote(report, Vote.YES)))
                .toArray(Runnable[]::new));

        assertThat(failures)
                .hasSize(7)
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOfSatisfying(
                                Rejected.class,
                                rejected -> assertThat(rejected.key()).isEqualTo("committee.rejected.voted")));
        assertThat(result().yes()).isEqualTo(1);
    }

    @Test
    void refusesASecondVoteInTheDatabaseItself() {
        voting(9);
        county.as(county.members().get(1), () -> committee.vote(report, Vote.NO));

        assertThatThrownBy(() -> jdbc.sql("""
                        insert into discussion_vote (discussion_id, post_id, vote)
                        select discussion_id, post_id, 'YES' from discussion_vote where post_id = ?""")
                        .param(post(county.members().get(1)).value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void hasEachVoteEitherBeforeTheClosingOrNotAtAll() {
        for (int attempt = 0; attempt < 5; attempt++) {
            submitAReport();
            voting(9);
            county.members().subList(1, 8).forEach(member -> vote(member, Vote.YES));
            var last = county.members().get(8);

            var failures = Together.run(as(last, () -> committee.vote(report, Vote.NO)), as(county.secretary(), () -> {
                committee.recordLeaving(report, post(last));
                committee.vote(report, Vote.YES);
                committee.close(report, List.of());
            }));

            // One of the two came first: either the member voted and then left, or left and has no vote.
            var seat = discussion(county.secretary()).getFirst().seats().get(8);
            boolean voted = seat.vote() != null;
            assertThat(failures).hasSize(voted ? 0 : 1);
            assertThat(seat.left()).isTrue();
            assertThat(result().no()).isEqualTo(voted ? 1 : 0);
            assertThat(result().present()).isEqualTo(voted ? 9 : 8);
        }
    }

    @Test
    void isClosedOnceByAChairWhoClicksTwice() {
        voting(5);
        county.members().subList(1, 5).forEach(member -> vote(member, Vote.YES));
        vote(county.secretary(), Vote.YES);

        var failures = Together.run(
                as(county.secretary(), () -> committee.close(report, List.of())),
                as(county.secretary(), () -> committee.close(report, List.of())));

        assertThat(failures).hasSize(1);
        assertThat(county.asProcess(() -> committee.passed(report))).isTrue();
    }

    @Test
    void tellsTheProcessWhatWasLaidDown() {
        closeWithout(Vote.NO, "补充问题部分");

        assertThat(county.asProcess(() -> committee.passed(report))).isFalse();
        assertThat(county.asProcess(() -> committee.requiredChanges(report))).containsExactly("补充问题部分");
    }

    @Test
    void meetsAfreshAfterAReturn() {
        closeWithout(Vote.NO, "补充问题部分");

        county.asProcess(() -> committee.convene(report));

        var all = discussion(county.secretary());
        assertThat(all).extracting(DiscussionDetails::number).containsExactly(2, 1);
        assertThat(all.getFirst().seats()).noneMatch(seat -> seat.present() || seat.vote() != null);
        assertThat(all.getLast().requiredChanges()).containsExactly("补充问题部分");
    }

    @Test
    void keepsAMeetingToItsUnitUntilItIsClosed() {
        voting(9);

        assertThat(discussion(county.officer())).isEmpty();
        assertThat(discussion(county.head())).isEmpty();
    }

    @Test
    void tellsTheOrganizerTheTotalsOfAClosedMeetingOnly() {
        county.as(county.members().get(1), () -> committee.comment(report, "", "内部意见"));
        closeWithout(Vote.NO, "内部要求");

        var seen = discussion(county.officer()).getFirst();

        assertThat(seen.result().no()).isEqualTo(5);
        assertThat(seen.comments()).isEmpty();
        assertThat(seen.requiredChanges()).isEmpty();
        assertThat(seen.seats()).hasSize(9).allMatch(seat -> seat.vote() == null);
    }

    @Test
    void doesNotExistForANeighbour() {
        var neighbour = fixtures.openCounty();

        assertThat(discussion(neighbour.secretary())).isEmpty();
        assertThat(discussion(neighbour.officer())).isEmpty();
        refused("unknown", neighbour.secretary(), () -> committee.recordAttendance(report, Set.of()));
        refused("unknown", neighbour.secretary(), () -> committee.openVote(report));
        refused("unknown", neighbour.members().get(1), () -> committee.vote(report, Vote.YES));
        refused("unknown", neighbour.members().get(1), () -> committee.comment(report, "", "越界"));
        refused("unknown", neighbour.secretary(), () -> committee.recordLeaving(report, PostId.random()));
        refused("unknown", neighbour.secretary(), () -> committee.recordArrival(report, PostId.random()));
        refused("unknown", neighbour.secretary(), () -> committee.nameStandIn(report, PostId.random()));
        refused("unknown", neighbour.secretary(), () -> committee.voidVote(report, "越界"));
        refused("unknown", neighbour.secretary(), () -> committee.close(report, List.of("改")));
    }

    @Test
    void givesEachCommandToItsRoles() {
        for (var actor : county.everyRole()) {
            boolean secretary = actor.equals(county.secretary());
            boolean recorder = secretary || actor.equals(county.organizationMember());
            boolean member = county.members().contains(actor);

            // Any member may be in the chair for the principal; whether it is, is asked behind this door.
            deniedUnless(member, actor, () -> committee.openVote(report));
            deniedUnless(member, actor, () -> committee.voidVote(report, "人数不足"));
            deniedUnless(member, actor, () -> committee.close(report, List.of()));
            deniedUnless(member, actor, () -> committee.recordAttendance(report, Set.of(PostId.random())));
            deniedUnless(member, actor, () -> committee.recordArrival(report, PostId.random()));
            deniedUnless(member, actor, () -> committee.recordLeaving(report, PostId.random()));
            deniedUnless(recorder, actor, () -> committee.nameStandIn(report, PostId.random()));
            deniedUnless(member, actor, () -> committee.vote(report, Vote.YES));
            deniedUnless(member, actor, () -> committee.comment(report, "", ""));
            deniedUnless(false, actor, () -> committee.convene(report));
            deniedUnless(false, actor, () -> committee.passed(report));
            deniedUnless(false, actor, () -> committee.requiredChanges(report));
        }
    }

    @Test
    void keepsAVoidedVoteAndLetsTheSamePeopleVoteAgain() {
        voting(5);
        vote(county.members().get(1), Vote.NO);
        county.as(county.secretary(), () -> committee.voidVote(report, "两名委员中途离会"));

        county.as(county.secretary(), () -> committee.openVote(report));
        vote(county.members().get(1), Vote.YES);

        var seen = discussion(county.members().get(2)).getFirst();
        assertThat(seen.voided()).singleElement().satisfies(voided -> {
            assertThat(voided.reason()).isEqualTo("两名委员中途离会");
            assertThat(voided.no()).isEqualTo(1);
        });
        assertThat(seen.voidedSeats()).containsExactly(new VoidedSeat(1, "镇党委副书记、镇长", Vote.NO));
        assertThat(seen.result()).returns(1, DecisionResult::yes).returns(0, DecisionResult::no);
        assertThat(seen.number()).isEqualTo(1);
    }

    @Test
    void passesUnderAStandInWhenThePrincipalHasLeft() {
        var standIn = county.members().get(1);
        voting(6);
        county.as(county.secretary(), () -> committee.recordLeaving(report, post(county.secretary())));
        refused("not-presiding", standIn, () -> committee.close(report, List.of()));
        county.as(county.organizationMember(), () -> committee.nameStandIn(report, post(standIn)));
        county.members().subList(1, 6).forEach(member -> vote(member, Vote.YES));

        county.as(standIn, () -> committee.close(report, List.of()));

        assertThat(county.asProcess(() -> committee.passed(report))).isTrue();
    }

    @Test
    void countsWhoComesLateWhileTwoWriteAtOnce() {
        voting(5);
        var late = county.members().get(7);

        var failures = Together.run(
                as(county.organizationMember(), () -> committee.recordArrival(report, post(late))),
                as(county.members().get(1), () -> committee.vote(report, Vote.YES)));

        assertThat(failures).isEmpty();
        vote(late, Vote.NO);
        assertThat(result()).returns(6, DecisionResult::present).returns(1, DecisionResult::no);
    }

    private List<DiscussionDetails> discussion(Actor reader) {
        return county.as(reader, () -> committee.discussions(report));
    }

    private DecisionResult result() {
        return discussion(county.secretary()).getFirst().result();
    }

    /** The first of the committee are present, and the vote is open. */
    private void voting(int present) {
        var posts = county.members().stream()
                .limit(present)
                .map(CommitteeServiceTests::post)
                .collect(Collectors.toSet());
        county.as(county.organizationMember(), () -> committee.recordAttendance(report, posts));
        county.as(county.secretary(), () -> committee.openVote(report));
    }

    private void vote(Actor member, Vote vote) {
        county.as(member, () -> committee.vote(report, vote));
    }

    private void closeWithout(Vote vote, String change) {
        voting(5);
        county.members().subList(1, 5).forEach(member -> vote(member, vote));
        vote(county.secretary(), vote);
        county.as(county.secretary(), () -> committee.close(report, List.of(change)));
    }

    private static PostId post(Actor member) {
        return Objects.requireNonNull(member.post());
    }

    private Runnable as(Actor actor, Runnable command) {
        return () -> county.as(actor, command);
    }

    private void refused(String reason, Actor actor, Runnable command) {
        assertThatThrownBy(() -> county.as(actor, command))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.key()).isEqualTo("committee.rejected." + reason));
    }

    /** Who may call it at all gets as far as a refusal in words: each command here is one that cannot be done now. */
    private void deniedUnless(boolean allowed, Actor actor, Runnable command) {
        assertThatThrownBy(() -> county.as(actor, command))
                .isInstanceOf(allowed ? Rejected.class : AccessDeniedException.class);
    }
}
