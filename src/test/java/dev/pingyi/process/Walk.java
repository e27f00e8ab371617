package dev.pingyi.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.ballot.BallotService;
import dev.pingyi.ballot.Slip;
import dev.pingyi.committee.CommitteeService;
import dev.pingyi.committee.Seat;
import dev.pingyi.committee.Vote;
import dev.pingyi.importing.ImportService;
import dev.pingyi.importing.ReportFile;
import dev.pingyi.kernel.PostId;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.rating.RatingService;
import dev.pingyi.report.ReportService;
import dev.pingyi.report.ReportStep;
import dev.pingyi.report.RequiredChange;
import dev.pingyi.review.ReviewService;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.flowable.engine.TaskService;
import org.flowable.task.api.TaskInfo;
import org.springframework.stereotype.Component;

/** Walks a report through its process by the real services, as the people of its county. */
@Component
class Walk {

    static final String MINUTES = "县委常委会会议纪要〔2026〕12号";

    private static final String TEXT = """
            述职报告
            一、上年度问题整改情况
            已全部整改。
            二、存在问题及原因分析
            联系群众不够。
            """;

    final ReportService reports;
    final ImportService imports;
    final CommitteeService committees;
    final ReviewService reviews;
    final BallotService ballots;
    final RatingService ratings;
    final TaskService tasks;

    Walk(
            ReportService reports,
            ImportService imports,
            CommitteeService committees,
            ReviewService reviews,
            BallotService ballots,
            RatingService ratings,
            TaskService tasks) {
        this.reports = reports;
        this.imports = imports;
        this.committees = committees;
        this.reviews = reviews;
        this.ballots = ballots;
        this.ratings = ratings;
        this.tasks = tasks;
    }

    /** From the beginning until the report waits in the step, everything going well. */
    ReportId to(TestCounty county, ReportStep step) {
        var report = county.report();
        for (var each : ReportStep.values()) {
            if (each == step) {
                break;
            }
            end(county, report, each);
        }
        return report;
    }

    ReportId toTheEnd(TestCounty county) {
        var report = to(county, ReportStep.SIGN_OFF);
        end(county, report, ReportStep.SIGN_OFF);
        return report;
    }

    private void end(TestCounty county, ReportId report, ReportStep step) {
        switch (step) {
            case DRAFT -> {
                write(county, report);
                county.as(county.secretary(), () -> reports.submit(report, Fixtures.AS_IT_STANDS));
            }
            case DISCUSSION -> discuss(county, report, Vote.YES, List.of());
            case REVIEW -> county.as(county.officer(), () -> reviews.accept(report));
            case OPEN_BALLOT ->
                county.as(county.officer(), () -> {
                    slips = ballots.open(report);
                });
            case CLOSE_BALLOT -> {
                slips.forEach(slip -> ballots.cast(slip.code(), "good"));
                county.as(county.officer(), () -> ballots.close(report));
            }
            case DECISION -> county.as(county.officer(), () -> ratings.decide(report, "good", "", MINUTES));
            case SIGN_OFF -> county.as(county.head(), () -> ratings.sign(report));
        }
    }

    /** Of the ballot last opened by {@link #to}. */
    List<Slip> slips = List.of();

    void write(TestCounty county, ReportId report) {
        county.as(
                county.secretary(),
                () -> imports.importFile(
                        report, "述职报告.txt", ReportFile.read("述职报告.txt", TEXT.getBytes(StandardCharsets.UTF_8))));
    }

    void answerAll(TestCounty county, ReportId report) {
        county.as(county.secretary(), () -> {
            var changes = reports.report(report).requiredChanges();
            int latest = changes.stream().mapToInt(RequiredChange::cycle).max().orElse(0);
            changes.stream()
                    .filter(change -> change.cycle() == latest)
                    .forEach(change -> reports.answer(report, change.number(), "已修改"));
        });
    }

    void attend(TestCounty county, ReportId report) {
        county.as(county.secretary(), () -> committees.recordAttendance(report, everyone(report)));
    }

    void openVote(TestCounty county, ReportId report) {
        attend(county, report);
        county.as(county.secretary(), () -> committees.openVote(report));
    }

    void voteAll(TestCounty county, ReportId report, Vote vote) {
        openVote(county, report);
        // The principal votes last.
        county.members().reversed().forEach(member -> county.as(member, () -> committees.vote(report, vote)));
    }

    void discuss(TestCounty county, ReportId report, Vote vote, List<String> requiredChanges) {
        voteAll(county, report, vote);
        county.as(county.secretary(), () -> committees.close(report, requiredChanges));
    }

    Set<PostId> everyone(ReportId report) {
        return committees.discussion(report).orElseThrow().seats().stream()
                .map(Seat::post)
                .collect(Collectors.toSet());
    }

    /** The engine holds exactly one open task for the report, and it is this one. */
    void waits(ReportId report, ReportStep step) {
        assertThat(openTasks(report)).containsExactly(step.taskId());
    }

    List<String> openTasks(ReportId report) {
        return tasks.createTaskQuery().processInstanceBusinessKey(report.toString()).list().stream()
                .map(TaskInfo::getTaskDefinitionKey)
                .toList();
    }
}
