package dev.pingyi.process;

import dev.pingyi.ballot.BallotService;
import dev.pingyi.committee.CommitteeService;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.rating.RatingService;
import dev.pingyi.review.ReviewService;
import java.util.function.Predicate;
import org.flowable.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the gateways ask, named in BPMN conditions as {@code reportRouting}; the aggregates answer. */
@Component("reportRouting")
public class ReportRouting {

    private final ProcessActor process;
    private final CommitteeService committees;
    private final ReviewService reviews;
    private final BallotService ballots;
    private final RatingService ratings;

    ReportRouting(
            ProcessActor process,
            CommitteeService committees,
            ReviewService reviews,
            BallotService ballots,
            RatingService ratings) {
        this.process = process;
        this.committees = committees;
        this.reviews = reviews;
        this.ballots = ballots;
        this.ratings = ratings;
    }

    public boolean passed(DelegateExecution execution) {
        return ask(execution, committees::passed);
    }

    public boolean accepted(DelegateExecution execution) {
        return ask(execution, reviews::accepted);
    }

    public boolean valid(DelegateExecution execution) {
        return ask(execution, ballots::valid);
    }

    public boolean signed(DelegateExecution execution) {
        return ask(execution, ratings::signed);
    }

    private boolean ask(DelegateExecution execution, Predicate<ReportId> question) {
        var report = ReportId.of(execution.getProcessInstanceBusinessKey());
        return process.ask(() -> question.test(report));
    }
}
