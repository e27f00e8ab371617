package dev.pingyi.process;

import dev.pingyi.ballot.BallotClosed;
import dev.pingyi.ballot.BallotOpened;
import dev.pingyi.casework.CaseEvent;
import dev.pingyi.casework.CaseJournal;
import dev.pingyi.casework.NewCase;
import dev.pingyi.committee.DiscussionClosed;
import dev.pingyi.language.Saying;
import dev.pingyi.organization.OrganizationService;
import dev.pingyi.rating.GradeDecided;
import dev.pingyi.rating.RatingSentBack;
import dev.pingyi.rating.RatingSigned;
import dev.pingyi.report.ReportOpened;
import dev.pingyi.report.ReportStep;
import dev.pingyi.report.ReportSubmitted;
import dev.pingyi.report.Subject;
import dev.pingyi.review.ReviewAccepted;
import dev.pingyi.review.ReviewReturned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Outgoing: what happened to a report moves its process on, in the transaction in which it happened. Read it as the
 * table of the case.
 */
@Component
class ReportProcess {

    private final CaseJournal journal;
    private final ReportEngine engine;
    private final OrganizationService organizations;
    private final ProcessActor process;

    ReportProcess(CaseJournal journal, ReportEngine engine, OrganizationService organizations, ProcessActor process) {
        this.journal = journal;
        this.engine = engine;
        this.organizations = organizations;
        this.process = process;
    }

    @EventListener
    void on(ReportOpened event) {
        journal.open(process.ask(() -> newCase(event.subject())));
        engine.start(ReportStep.key(event.report()));
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
        journal.end(event, () -> engine.complete(event.key(), event.step()));
    }

    private NewCase newCase(Subject subject) {
        return new NewCase(
                ReportStep.key(subject.report()),
                subject.round(),
                subject.unit(),
                subject.organizer(),
                subject.unitScope(),
                subject.unitName(),
                organizations.organization(subject.organizer()).name(),
                Saying.of("report.title", subject.author()));
    }
}
