package dev.pingyi.process;

import dev.pingyi.ballot.BallotService;
import dev.pingyi.casework.CaseJournal;
import dev.pingyi.committee.CommitteeService;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.rating.RatingService;
import dev.pingyi.report.ReportService;
import dev.pingyi.report.ReportStep;
import dev.pingyi.review.ReviewService;
import java.util.function.Consumer;
import org.flowable.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Incoming: what the engine calls, named in BPMN expressions as {@code reportTasks}. One call each, entered as the
 * process; what a step means is decided by the services.
 */
@Component("reportTasks")
public class ReportTasks {

    private final ProcessActor process;
    private final CaseJournal journal;
    private final ReportService reports;
    private final CommitteeService committees;
    private final ReviewService reviews;
    private final BallotService ballots;
    private final RatingService ratings;

    ReportTasks(
            ProcessActor process,
            CaseJournal journal,
            ReportService reports,
            CommitteeService committees,
            ReviewService reviews,
            BallotService ballots,
            RatingService ratings) {
        this.process = process;
        this.journal = journal;
        this.reports = reports;
        this.committees = committees;
        this.reviews = reviews;
        this.ballots = ballots;
        this.ratings = ratings;
    }

    /** The token waits for people from now on. */
    public void await(DelegateExecution execution) {
        enter(execution, id -> journal.await(ReportStep.key(id), execution.getCurrentActivityId()));
    }

    public void convene(DelegateExecution execution) {
        enter(execution, committees::convene);
    }

    public void returnFromCommittee(DelegateExecution execution) {
        enter(execution, id -> reports.reopen(id, "report.source.committee", committees.requiredChanges(id)));
    }

    public void beginReview(DelegateExecution execution) {
        enter(execution, id -> {
            reports.sendToReview(id);
            reviews.begin(id);
        });
    }

    public void returnFromReview(DelegateExecution execution) {
        enter(execution, id -> reports.reopen(id, "report.source.organizer", reviews.requiredChanges(id)));
    }

    public void freeze(DelegateExecution execution) {
        enter(execution, reports::freeze);
    }

    public void prepareBallot(DelegateExecution execution) {
        enter(execution, ballots::prepare);
    }

    public void beginAppraisal(DelegateExecution execution) {
        enter(execution, reports::beginAppraisal);
    }

    public void proposeGrade(DelegateExecution execution) {
        enter(execution, ratings::propose);
    }

    public void awaitSignature(DelegateExecution execution) {
        enter(execution, reports::awaitSignature);
    }

    public void reopenDecision(DelegateExecution execution) {
        enter(execution, reports::reopenDecision);
    }

    public void archive(DelegateExecution execution) {
        enter(execution, id -> {
            reports.archive(id);
            journal.close(ReportStep.key(id));
        });
    }

    private void enter(DelegateExecution execution, Consumer<ReportId> reaction) {
        var report = ReportId.of(execution.getProcessInstanceBusinessKey());
        process.run(() -> reaction.accept(report));
    }
}
