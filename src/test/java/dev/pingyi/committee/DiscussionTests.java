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
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiscussionTests {

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
    void countsEveryCommitteeMemberAsDueAndNobodyElse() {
        assertThat(result().due()).isEqualTo(9);
        assertThat(result().present()).isZero();
        assertThat(discussion.details(chair()).seats()).extracting(Seat::title).startsWith("职务1", "职务2");
    }

    @Test
    void needsSomebodyToTakeTheChair() {
        var leaderless = posts.subList(1, 9);

        refused(() -> new Roll(leaderless, rule(true)), "no-chair");
    }

    @Test
    void takesAttendanceFromChairAndOrganizationMember() {
        attend(6);
        discussion.recordAttendance(members.get(4), firstPosts(7));

        assertThat(result().present()).isEqualTo(7);
    }

    @Test
    void takesAttendanceFromNobodyElse() {
        var foreign = actor(PostId.random(), OrganizationId.random(), Roles.ORGANIZATION_MEMBER);

        refused(() -> discussion.recordAttendance(members.get(2), firstPosts(9)), "not-chair");
        refused(() -> discussion.recordAttendance(foreign, firstPosts(9)), "not-member");
        refused(() -> discussion.recordAttendance(chair(), Set.of(PostId.random())), "attendance-stranger");
        assertThat(result().present()).isZero();
    }

    @Test
    void doesNotVoteWithoutQuorum() {
        attend(4);

        refused(() -> discussion.openVote(chair()), "no-quorum");
        refused(() -> discussion.vote(members.get(1), Vote.YES), "vote.convened");
    }

    @Test
    void namesDuePresentAndNeededWhenThereIsNoQuorum() {
        attend(4);

        assertThatThrownBy(() -> discussion.openVote(chair()))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(Texts.t(rejected.key(), rejected.arguments()))
                                .contains("应到9人", "实到4人", "5人以上到会方可表决"));
    }

    @Test
    void doesNotVoteWithoutItsChair() {
        discussion.recordAttendance(chair(), postsOf(members.subList(1, 9)));

        refused(() -> discussion.openVote(chair()), "chair-absent");
    }

    @Test
    void isOpenedByItsChairOnly() {
        attend(9);

        refused(() -> discussion.openVote(members.get(1)), "not-presiding");
        refused(() -> discussion.openVote(members.get(4)), "not-presiding");
    }

    @Test
    void takesAttendanceAsAWholeOnlyBeforeTheVote() {
        voting(6);

        refused(() -> attend(9), "attendance.voting");
        refused(() -> discussion.openVote(chair()), "open.voting");
    }

    @Test
    void takesEachVoteOnce() {
        voting(6);
        discussion.vote(members.get(1), Vote.NO);

        refused(() -> discussion.vote(members.get(1), Vote.YES), "voted");
        assertThat(result().no()).isEqualTo(1);
        assertThat(result().yes()).isZero();
    }

    @Test
    void refusesTheVoteOfWhoIsAbsentOrNoMember() {
        voting(6);

        refused(() -> discussion.vote(members.get(8), Vote.YES), "not-present");
        refused(() -> discussion.vote(members.get(9), Vote.YES), "not-member");
        refused(() -> discussion.vote(actor(null, town, Roles.COMMITTEE_MEMBER), Vote.YES), "not-member");
    }

    @Test
    void hearsThePrincipalLast() {
        voting(5);
        votes(Vote.YES, 1, 2, 3);

        refused(() -> discussion.vote(chair(), Vote.YES), "principal-last");
        votes(Vote.YES, 4);
        discussion.vote(chair(), Vote.YES);

        assertThat(result().yes()).isEqualTo(5);
    }

    @Test
    void hearsThePrincipalAnyTimeWhereTheRuleDoesNotMind() {
        discussion = convened(false);
        voting(5);

        discussion.vote(chair(), Vote.YES);

        assertThat(result().yes()).isEqualTo(1);
    }

    @Test
    void passesWithFiveOfNine() {
        voting(5);
        votes(Vote.YES, 1, 2, 3, 4, 0);

        var event = discussion.close(chair(), List.of("没有通过才要写的"), STAMP);

        assertThat(discussion.passed()).isTrue();
        assertThat(discussion.requiredChanges()).isEmpty();
        assertThat(event)
                .isEqualTo(new DiscussionClosed(
                        report, true, Saying.of("committee.remark", 9, 5, 5, 0, 0), List.of(), STAMP));
    }

    @Test
    void doesNotPassWithFourOfNineThoughMostOfThosePresentAgree() {
        voting(5);
        votes(Vote.YES, 1, 2, 3, 4);
        votes(Vote.ABSTAIN, 0);

        var event = discussion.close(chair(), List.of(" 补充存在问题 ", "", "核对党员人数"), STAMP);

        assertThat(discussion.passed()).isFalse();
        assertThat(discussion.requiredChanges()).containsExactly("补充存在问题", "核对党员人数");
        assertThat(event.passed()).isFalse();
        assertThat(event.remark().told()).endsWith("弃权1人。").doesNotContain("补充存在问题");
    }

    @Test
    void needsAReasonWhenItDoesNotPass() {
        voting(5);
        votes(Vote.NO, 1, 2, 3, 4, 0);

        refused(() -> discussion.close(chair(), List.of(" ", ""), STAMP), "no-reason");
        refused(() -> discussion.close(chair(), List.of("改".repeat(1001)), STAMP), "too-long");
        refused(
                () -> discussion.close(
                        chair(), IntStream.range(0, 51).mapToObj(i -> "改").toList(), STAMP),
                "too-many");
        assertThat(discussion.closed()).isFalse();
    }

    @Test
    void isClosedByItsChairOnly() {
        voting(5);
        votes(Vote.YES, 1, 2, 3, 4, 0);

        refused(() -> discussion.close(members.get(4), List.of(), STAMP), "not-presiding");
    }

    @Test
    void waitsForEverybodyPresent() {
        voting(6);
        votes(Vote.YES, 1, 2, 3, 4);

        refused(() -> discussion.close(chair(), List.of("改"), STAMP), "votes-missing");
    }

    @Test
    void doesNotWaitForWhoLeft() {
        voting(6);
        votes(Vote.YES, 1, 2, 3, 4);
        discussion.recordLeaving(members.get(4), posts.get(5).id());
        votes(Vote.YES, 0);
        discussion.close(chair(), List.of(), STAMP);

        assertThat(discussion.passed()).isTrue();
        assertThat(discussion.details(chair()).result().present()).isEqualTo(5);
        assertThat(discussion.details(chair()).seats().get(5))
                .satisfies(seat -> assertThat(seat.left()).isTrue())
                .satisfies(seat -> assertThat(seat.present()).isFalse());
    }

    @Test
    void isFinalOnceClosed() {
        voting(5);
        votes(Vote.YES, 1, 2, 3, 4, 0);
        discussion.close(chair(), List.of(), STAMP);

        refused(() -> attend(9), "attendance.closed");
        refused(() -> discussion.openVote(chair()), "open.closed");
        refused(() -> discussion.vote(members.get(1), Vote.NO), "vote.closed");
        refused(() -> discussion.recordLeaving(chair(), posts.get(1).id()), "leaving.closed");
        refused(() -> discussion.close(chair(), List.of("改"), STAMP), "close.closed");
        refused(() -> discussion.voidVote(chair(), "改", STAMP), "void.closed");
        refused(() -> discussion.recordArrival(chair(), posts.get(7).id()), "arrival.closed");
        refused(() -> discussion.nameStandIn(chair(), posts.get(1).id()), "stand-in.closed");
        refused(() -> discussion.comment(members.get(1), "", "迟了", NOW), "comment.closed");
    }

    @Test
    void keepsWhatItsMembersSay() {
        discussion.comment(members.get(8), "三、存在的问题", " 问题写得太少 ", NOW);

        assertThat(discussion.details(chair()).comments())
                .containsExactly(new Comment("职务9", "三、存在的问题", "问题写得太少", NOW));
        refused(() -> discussion.comment(members.get(9), "", "列席", NOW), "not-member");
        refused(() -> discussion.comment(members.get(1), "", " ", NOW), "comment");
        refused(() -> discussion.comment(members.get(1), "", "长".repeat(2001), NOW), "comment");
    }

    @Test
    void tellsReadersAboveTheUnitTotalsOnly() {
        var officer = actor(PostId.random(), OrganizationId.random(), Roles.OFFICER);
        voting(5);
        discussion.comment(members.get(1), "", "同意上报", NOW);
        votes(Vote.NO, 1);
        discussion.voidVote(chair(), "内部原因", STAMP);
        discussion.openVote(chair());
        votes(Vote.YES, 1, 2, 3, 4, 0);
        discussion.close(chair(), List.of(), STAMP);

        var seen = discussion.details(officer);

        assertThat(seen.result().yes()).isEqualTo(5);
        assertThat(seen.comments()).isEmpty();
        assertThat(seen.voided()).isEmpty();
        assertThat(seen.voidedSeats()).isEmpty();
        assertThat(seen.seats())
                .hasSize(9)
                .allSatisfy(seat -> assertThat(seat.vote()).isNull());
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
