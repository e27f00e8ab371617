package dev.pingyi.review;

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
import dev.pingyi.language.Texts;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReviewTests {

    private static final Stamp STAMP = new Stamp("组织部经办人", Instant.parse("2026-12-08T02:00:00Z"));

    private final ReportId report = ReportId.random();
    private final OrganizationId county = OrganizationId.random();
    private final Scope scope = Scope.ALL.child(county);
    private final Actor officer = actor(county, Roles.OFFICER);
    private final Review review = new Review(report, county, scope.child(OrganizationId.random()), 1, 4);

    @Test
    void isOpenUntilDecided() {
        assertThat(review.details()).isEqualTo(new ReviewDetails(report, 1, 4, ReviewState.OPEN, List.of(), null));
    }

    @Test
    void accepts() {
        var event = review.accept(officer, STAMP);

        assertThat(event).isEqualTo(new ReviewAccepted(report, STAMP));
        assertThat(review.accepted()).isTrue();
        assertThat(review.details().decision()).isEqualTo(STAMP);
    }

    @Test
    void givesBackWithANumberedListWithoutItsBlankLines() {
        var event = review.giveBack(officer, List.of(" 问题部分不足三分之一 ", " ", "核对党员人数"), STAMP);

        assertThat(review.accepted()).isFalse();
        assertThat(review.requiredChanges()).containsExactly("问题部分不足三分之一", "核对党员人数");
        assertThat(event).isEqualTo(new ReviewReturned(report, List.of("问题部分不足三分之一", "核对党员人数"), STAMP));
    }

    @Test
    void doesNotGiveBackWithoutAReasonOrWithAnUnreadableOne() {
        refused(() -> review.giveBack(officer, List.of(), STAMP), "no-change");
        refused(() -> review.giveBack(officer, List.of("", "  "), STAMP), "no-change");
        refused(() -> review.giveBack(officer, List.of("好", "长".repeat(1001)), STAMP), "too-long");
        refused(() -> review.giveBack(officer, Collections.nCopies(51, "改"), STAMP), "too-many");
        assertThat(review.details().state()).isEqualTo(ReviewState.OPEN);
    }

    @Test
    void takesTheLongestList() {
        review.giveBack(officer, Collections.nCopies(50, "长".repeat(1000)), STAMP);

        assertThat(review.requiredChanges()).hasSize(50);
    }

    @Test
    void isDecidedOnce() {
        review.accept(officer, STAMP);

        refused(() -> review.accept(officer, STAMP), "accepted");
        refused(() -> review.giveBack(officer, List.of("改"), STAMP), "accepted");
    }

    @Test
    void staysReturnedOnceReturned() {
        review.giveBack(officer, List.of("改"), STAMP);

        refused(() -> review.accept(officer, STAMP), "returned");
    }

    @Test
    void isDecidedByAnOfficerOfItsOrganizerOnly() {
        refused(() -> review.accept(actor(OrganizationId.random(), Roles.OFFICER), STAMP), "not-organizer");
        refused(() -> review.giveBack(actor(county, Roles.DEPARTMENT_HEAD), List.of("改"), STAMP), "not-organizer");
    }

    private Actor actor(OrganizationId organization, String role) {
        return new Actor(AccountId.random(), PostId.random(), organization, "组织部经办人", scope, Set.of(role));
    }

    private static void refused(ThrowingCallable command, String reason) {
        assertThatThrownBy(command).isInstanceOfSatisfying(Rejected.class, rejected -> {
            assertThat(rejected.key()).isEqualTo("review.rejected." + reason);
            assertThat(Texts.t(rejected.key(), rejected.arguments()))
                    .isNotBlank()
                    .doesNotContain("{");
        });
    }
}
