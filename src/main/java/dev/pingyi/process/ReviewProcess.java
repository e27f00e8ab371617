package dev.pingyi.process;

import dev.pingyi.ballot.BallotClosed;
import dev.pingyi.ballot.BallotOpened;
import dev.pingyi.committee.DiscussionClosed;
import dev.pingyi.kernel.CaseEvent;
import dev.pingyi.rating.GradeDecided;
import dev.pingyi.rating.RatingSentBack;
import dev.pingyi.rating.RatingSigned;
import dev.pingyi.report.ReportOpened;
import dev.pingyi.report.ReportSubmitted;
import dev.pingyi.review.ReviewAccepted;
import dev.pingyi.review.ReviewReturned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Outgoing: what happened to a report moves its process on, in the transaction in which it happened. Read it as the
 * table of the case.
 */
@Component
class ReviewProcess {

    private final CaseJournal journal;
    private final ReviewEngine engine;

    ReviewProcess(CaseJournal journal, ReviewEngine engine) {
        this.journal = journal;
        this.engine = engine;
    }

    @EventListener
    void on(ReportOpened event) {
        journal.open(event);
        engine.start(event.report());
    }

    @EventListener
    void on(ReportSubmitted event) {
        end(event);
    }

    @EventListener
    void on(DiscussionClosed event) {
        end(event);
    }

    @EventListener
    void on(ReviewAccepted event) {
        end(event);
    }

    @EventListener
    void on(ReviewReturned event) {
        end(event);
    }

    @EventListener
    void on(BallotOpened event) {
        end(event);
    }

    @EventListener
    void on(BallotClosed event) {
        end(event);
    }

    @EventListener
    void on(GradeDecided event) {
        end(event);
    }

    @EventListener
    void on(RatingSigned event) {
        end(event);
    }

    @EventListener
    void on(RatingSentBack event) {
        end(event);
    }

    private void end(CaseEvent event) {
        journal.end(event);
        engine.complete(event.report(), event.step());
    }
}
