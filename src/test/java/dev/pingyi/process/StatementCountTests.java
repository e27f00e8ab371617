package dev.pingyi.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.PortalTest;
import dev.pingyi.casework.CaseService;
import dev.pingyi.casework.Worklist;
import dev.pingyi.committee.Vote;
import dev.pingyi.report.ReportStep;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.SqlRecorder;
import dev.pingyi.testing.SqlRecorder.Recording;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one act of a person costs the database. The figures go to target/statements/. */
@PortalTest
class StatementCountTests {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Walk walk;

    @Autowired
    Worklist worklist;

    @Autowired
    CaseService cases;

    @Test
    void votesInOneCommit() throws Exception {
        var county = fixtures.openCounty();
        var report = walk.to(county, ReportStep.DISCUSSION);
        walk.openVote(county, report);

        var vote = SqlRecorder.record(
                () -> Acting.as(county.members().getLast(), () -> walk.committees.vote(report, Vote.YES)));

        print("vote", vote);
        assertThat(vote.commits()).isEqualTo(1);
        assertThat(vote.rollbacks()).isZero();
        assertThat(vote.engineStatements()).isZero();
    }

    @Test
    void acceptsInOneCommit() throws Exception {
        var county = fixtures.openCounty();
        var report = walk.to(county, ReportStep.REVIEW);

        var accept = SqlRecorder.record(() -> Acting.as(county.officer(), () -> walk.reviews.accept(report)));

        print("accept", accept);
        assertThat(accept.commits()).isEqualTo(1);
        assertThat(accept.rollbacks()).isZero();
        assertThat(accept.statements()).hasSizeLessThanOrEqualTo(19);
        assertThat(accept.engineStatements()).isPositive().isLessThanOrEqualTo(7);
    }

    @Test
    void listsWorkInAFewStatementsHoweverMuchThereIs() throws Exception {
        var county = fixtures.openCounty();
        var report = walk.to(county, ReportStep.REVIEW);

        var officer = SqlRecorder.record(
                () -> Acting.as(county.officer(), () -> worklist.open().size()));
        var count = SqlRecorder.record(() -> Acting.as(county.officer(), () -> worklist.openCount() + 0));
        var progress =
                SqlRecorder.record(() -> Acting.as(county.officer(), () -> cases.progress(ReportStep.key(report))));

        print("worklist", officer);
        print("progress", progress);
        assertThat(officer.statements()).hasSizeLessThanOrEqualTo(3);
        assertThat(count.statements()).hasSize(1);
    }

    private static void print(String act, Recording recording) throws Exception {
        var report = "%s: %d statements (%d of the engine, %d writes), %d commit(s)%n%s"
                .formatted(
                        act,
                        recording.statements().size(),
                        recording.engineStatements(),
                        recording.writes().size(),
                        recording.commits(),
                        recording.table());
        Files.createDirectories(Path.of("target", "statements"));
        Files.writeString(Path.of("target", "statements", act + ".txt"), report);
        System.out.println(report);
    }
}
