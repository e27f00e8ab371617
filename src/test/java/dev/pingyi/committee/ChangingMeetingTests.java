package dev.pingyi.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.PostId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.Scope;
import dev.pingyi.kernel.Stamp;
import dev.pingyi.language.Saying;
import dev.pingyi.language.Texts;
import dev.pingyi.organization.PostInfo;
import dev.pingyi.round.DecisionRule;
import dev.pingyi.round.Fraction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A meeting whose people come and go while it votes. */
class ChangingMeetingTests {

    private static final Instant NOW = Instant.parse("2026-12-01T01:30:00Z");
    private static final Stamp STAMP = new Stamp("镇党委书记", NOW);

    private final ReportId report = ReportId.random();
    private final OrganizationId town = OrganizationId.random();
    private final Scope scope = Scope.ALL.child(OrganizationId.random()).child(town);
    private final List<PostInfo> posts = new ArrayList<>();
    private final List<Actor> members = new ArrayList<>();

    private Discussion discussion;

    @BeforeEach
    void conveneNineOfTwelve() {
        for (int i = 1; i <= 12; i++) {
            var post = new PostInfo(PostId.random(), town, "职务" + i, i <= 9, i == 1, i);
            posts.add(post);
            members.add(actor(post.id(), town, i == 5 ? Roles.ORGANIZATION_MEMBER : Roles.COMMITTEE_MEMBER));
        }
        discussion = convened(true);
    }

    @Test
    void decidesNothingWhenSoManyLeftThatTheQuorumIsGone() {
        voting(5);
        votes(Vote.YES, 1, 2, 3);
        discussion.recordLeaving(chair(), posts.get(4).id());
        votes(Vote.YES, 0);

        refused(() -> discussion.close(chair(), List.of("编出来的要求"), STAMP), "quorum-lost");
        assertThat(discussion.closed()).isFalse();
        assertThat(discussion.requiredChanges()).isEmpty();
        discussion.recordAttendance(chairAfterVoid("到会人数不足"), firstPosts(5));
        assertThat(result().quorum()).isTrue();
    }

    @Test
    void keepsTheVoteOfWhoLeavesAfterVoting() {
        voting(5);
        votes(Vote.YES, 1, 2, 3, 4);
        discussion.recordLeaving(chair(), posts.get(1).id());
        votes(Vote.YES, 0);

        discussion.close(chair(), List.of(), STAMP);

        assertThat(discussion.passed()).isTrue();
        assertThat(result().present()).isEqualTo(5);
        assertThat(seat(1).left()).isTrue();
        assertThat(seat(1).vote()).isEqualTo(Vote.YES);
    }

    @Test
    void letsOnlyWhoIsThereLeaveAndOnlyByWhoKeepsTheRoll() {
        voting(6);

        refused(() -> discussion.recordLeaving(chair(), posts.get(8).id()), "leaving");
        refused(() -> discussion.recordLeaving(members.get(2), posts.get(3).id()), "not-chair");
    }

    @Test
    void countsWhoComesLateAndWaitsForTheVote() {
        voting(5);
        votes(Vote.YES, 1, 2, 3, 4);
        discussion.recordArrival(members.get(4), posts.get(7).id());

        assertThat(result().present()).isEqualTo(6);
        refused(() -> discussion.vote(chair(), Vote.YES), "principal-last");
        votes(Vote.NO, 7, 0);
        assertThat(result().no()).isEqualTo(2);
    }

    @Test
    void letsSomebodyBackInWhoHadLeft() {
        voting(5);
        discussion.recordLeaving(chair(), posts.get(4).id());
        discussion.recordArrival(chair(), posts.get(4).id());
        votes(Vote.YES, 4);

        assertThat(result().present()).isEqualTo(5);
        assertThat(seat(4).left()).isFalse();
    }

    @Test
    void takesNoArrivalTwiceNorFromAnybodyNorOutsideTheVote() {
        attend(5);
        refused(() -> discussion.recordArrival(chair(), posts.get(7).id()), "arrival.convened");
        discussion.openVote(chair());

        refused(() -> discussion.recordArrival(chair(), posts.get(1).id()), "arrival");
        refused(() -> discussion.recordArrival(chair(), posts.get(10).id()), "not-member");
        refused(() -> discussion.recordArrival(members.get(2), posts.get(7).id()), "not-chair");
    }

    @Test
    void hearsNobodyAfterThePrincipal() {
        voting(5);
        votes(Vote.YES, 1, 2, 3, 4);
        discussion.recordLeaving(chair(), posts.get(4).id());
        votes(Vote.YES, 0);

        refused(() -> discussion.recordArrival(chair(), posts.get(7).id()), "arrival-after-principal");
        // Has voted already, so nobody is heard after the principal.
        discussion.recordArrival(chair(), posts.get(4).id());
    }

    @Test
    void voidsAVoteWithoutDecidingAnythingAndVotesAgain() {
        voting(5);
        votes(Vote.NO, 1, 2);
        votes(Vote.ABSTAIN, 3);

        discussion.voidVote(chair(), " 有委员对表决事项有误解 ", STAMP);

        var seen = discussion.details(chair());
        assertThat(seen.state()).isEqualTo(DiscussionState.CONVENED);
        assertThat(seen.seats()).allSatisfy(seat -> assertThat(seat.vote()).isNull());
        assertThat(seen.result()).returns(5, DecisionResult::present).returns(0, DecisionResult::no);
        assertThat(seen.voided()).containsExactly(new VoidedVote("有委员对表决事项有误解", STAMP.by(), NOW, 5, 0, 2, 1));
        assertThat(seen.voidedSeats())
                .containsExactly(
                        new VoidedSeat(1, "职务2", Vote.NO),
                        new VoidedSeat(1, "职务3", Vote.NO),
                        new VoidedSeat(1, "职务4", Vote.ABSTAIN));
        discussion.openVote(chair());
        votes(Vote.YES, 1, 2, 3, 4, 0);
        assertThat(discussion.close(chair(), List.of(), STAMP).remark())
                .isEqualTo(Saying.of("committee.remark.voided", 9, 5, 5, 0, 0, 1));
        assertThat(discussion.passed()).isTrue();
    }

    @Test
    void voidsOnlyAnOpenVoteForAReasonAndByWhoPresides() {
        attend(5);
        refused(() -> discussion.voidVote(chair(), "人数不足", STAMP), "void.convened");
        discussion.openVote(chair());
        votes(Vote.YES, 1);

        refused(() -> discussion.voidVote(chair(), " ", STAMP), "void-reason");
        refused(() -> discussion.voidVote(chair(), "长".repeat(501), STAMP), "void-reason");
        refused(() -> discussion.voidVote(members.get(4), "人数不足", STAMP), "not-presiding");
        refused(() -> discussion.voidVote(members.get(9), "人数不足", STAMP), "not-member");
        assertThat(result().yes()).isEqualTo(1);
        assertThat(discussion.details(chair()).voided()).isEmpty();
    }

    @Test
    void remembersWhoLeftWhenAttendanceIsTakenAgain() {
        voting(6);
        discussion.recordLeaving(chair(), posts.get(5).id());
        discussion.recordAttendance(chairAfterVoid("到会人数有变"), firstPosts(5));

        assertThat(seat(5).left()).isTrue();
        assertThat(seat(8).left()).isFalse();
    }

    @Test
    void goesOnUnderAStandInWhenThePrincipalLeaves() {
        voting(6);
        votes(Vote.YES, 1, 2, 3);
        discussion.recordLeaving(chair(), posts.getFirst().id());
        refused(() -> discussion.close(chair(), List.of(), STAMP), "chair-absent");
        refused(() -> discussion.close(members.get(1), List.of(), STAMP), "not-presiding");

        discussion.nameStandIn(members.get(4), posts.get(1).id());
        votes(Vote.YES, 4, 5);
        discussion.close(members.get(1), List.of(), STAMP);

        assertThat(discussion.passed()).isTrue();
        assertThat(result().present()).isEqualTo(5);
    }

    @Test
    void opensKeepsTheRollAndVoidsUnderAStandIn() {
        discussion.recordAttendance(members.get(4), postsOf(members.subList(1, 6)));
        discussion.nameStandIn(chair(), posts.get(1).id());
        var standIn = members.get(1);

        discussion.openVote(standIn);
        discussion.recordArrival(standIn, posts.get(7).id());
        discussion.recordLeaving(standIn, posts.get(7).id());
        discussion.voidVote(standIn, "主要负责人随后到会", STAMP);

        assertThat(discussion.details(standIn).seats())
                .filteredOn(Seat::presiding)
                .extracting(Seat::title)
                .containsExactly("职务2");
    }

    @Test
    void givesTheChairBackToThePrincipalWhoComes() {
        discussion.recordAttendance(members.get(4), postsOf(members.subList(1, 6)));
        discussion.nameStandIn(members.get(4), posts.get(1).id());
        discussion.openVote(members.get(1));
        discussion.recordArrival(members.get(4), posts.getFirst().id());

        refused(() -> discussion.voidVote(members.get(1), "人数不足", STAMP), "not-presiding");
        discussion.voidVote(chair(), "重新表决", STAMP);
    }

    @Test
    void needsAnotherStandInWhenTheFirstLeavesToo() {
        voting(7);
        discussion.recordLeaving(chair(), posts.getFirst().id());
        discussion.nameStandIn(members.get(4), posts.get(1).id());
        discussion.recordLeaving(members.get(1), posts.get(1).id());
        discussion.recordArrival(members.get(4), posts.get(1).id());

        refused(() -> discussion.voidVote(members.get(1), "人数不足", STAMP), "not-presiding");
        discussion.nameStandIn(members.get(4), posts.get(2).id());
        discussion.voidVote(members.get(2), "主持人离会", STAMP);
    }

    @Test
    void namesNobodyWhileThePrincipalIsThereNorWhoIsAwayNorByAnybody() {
        attend(5);
        refused(() -> discussion.nameStandIn(members.get(4), posts.get(1).id()), "chair-present");
        discussion.recordAttendance(chair(), postsOf(members.subList(1, 6)));

        refused(() -> discussion.nameStandIn(members.get(4), posts.get(8).id()), "stand-in-absent");
        refused(() -> discussion.nameStandIn(members.get(2), posts.get(2).id()), "not-chair");
        refused(() -> discussion.openVote(members.get(1)), "not-presiding");
    }

    private Discussion convened(boolean principalLast) {
        return new Discussion(report, town, scope, 1, 3, new Roll(posts, rule(principalLast)));
    }

    private static DecisionRule rule(boolean principalLast) {
        return new DecisionRule(Fraction.AT_LEAST_HALF, Fraction.MORE_THAN_HALF, principalLast);
    }

    private Actor chair() {
        return members.getFirst();
    }

    private void attend(int present) {
        discussion.recordAttendance(chair(), firstPosts(present));
    }

    private void voting(int present) {
        attend(present);
        discussion.openVote(chair());
    }

    private void votes(Vote vote, int... who) {
        for (int i : who) {
            discussion.vote(members.get(i), vote);
        }
    }

    private Actor chairAfterVoid(String reason) {
        discussion.voidVote(chair(), reason, STAMP);
        return chair();
    }

    private Seat seat(int member) {
        return discussion.details(chair()).seats().get(member);
    }

    private DecisionResult result() {
        return discussion.details(chair()).result();
    }

    private Set<PostId> firstPosts(int count) {
        return posts.stream().limit(count).map(PostInfo::id).collect(Collectors.toSet());
    }

    private static Set<PostId> postsOf(List<Actor> actors) {
        return actors.stream().map(Actor::post).collect(Collectors.toSet());
    }

    private Actor actor(@Nullable PostId post, OrganizationId organization, String role) {
        return new Actor(AccountId.random(), post, organization, "职务", scope, Set.of(role));
    }

    /** Refused for this reason, and in words. */
    private static void refused(ThrowingCallable command, String reason) {
        assertThatThrownBy(command).isInstanceOfSatisfying(Rejected.class, rejected -> {
            assertThat(rejected.key()).isEqualTo("committee.rejected." + reason);
            assertThat(Texts.t(rejected.key(), rejected.arguments()))
                    .isNotBlank()
                    .doesNotContain("{");
        });
    }
}
