package dev.pingyi.process;

import dev.pingyi.kernel.CaseEvent;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.organization.OrganizationService;
import dev.pingyi.report.ReportOpened;
import dev.pingyi.report.ReportService;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Keeps what people may read of a case, in the transaction in which it happens: the open step and the steps that have
 * ended. Called by {@link ReviewProcess} and {@link ReviewTasks} only.
 */
@Component
class CaseJournal {

    private final CaseFiles files;
    private final CaseEntries entries;
    private final ReportService reports;
    private final OrganizationService organizations;
    private final ProcessActor process;
    private final CurrentActor currentActor;
    private final Clock clock;

    CaseJournal(
            CaseFiles files,
            CaseEntries entries,
            ReportService reports,
            OrganizationService organizations,
            ProcessActor process,
            CurrentActor currentActor,
            Clock clock) {
        this.files = files;
        this.entries = entries;
        this.reports = reports;
        this.organizations = organizations;
        this.process = process;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Names are copied as they are on this day: a case is told in the words of its year. */
    void open(ReportOpened event) {
        process.run(() -> {
            var subject = event.subject();
            files.save(new CaseFile(
                    subject.report(),
                    subject.round(),
                    subject.unit(),
                    subject.organizer(),
                    subject.unitScope().path(),
                    subject.unitName(),
                    organizations.organization(subject.organizer()).name(),
                    reports.report(subject.report()).title(),
                    clock.instant()));
        });
    }

    void await(ReportId report, String taskId) {
        file(report).await(ProcessMap.step(taskId).orElseThrow(), clock.instant());
    }

    void close(ReportId report) {
        file(report).close(clock.instant());
    }

    void end(CaseEvent event) {
        entries.save(file(event.report()).end(event, currentActor.get().account()));
    }

    private CaseFile file(ReportId report) {
        return files.findById(report).orElseThrow(() -> new Rejected("process.rejected.unknown"));
    }
}
