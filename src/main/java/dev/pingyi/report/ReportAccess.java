package dev.pingyi.report;

import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds a report for whoever acts. One outside the actor's subtree is refused exactly as if it did not exist. */
@Component
class ReportAccess {

    private final Reports reports;
    private final CurrentActor actor;
    private final Clock clock;

    ReportAccess(Reports reports, CurrentActor actor, Clock clock) {
        this.reports = reports;
        this.actor = actor;
        this.clock = clock;
    }

    Report toRead(ReportId id) {
        return known(reports.find(id, actor.scope().path()));
    }

    Report toChange(ReportId id) {
        return known(reports.findForChange(id, actor.scope().path()));
    }

    /** A report somebody of its unit writes; a secretary of another level may see it, but it is not theirs. */
    Report toWrite(ReportId id) {
        var report = toChange(id);
        requireOfUnit(report);
        return report;
    }

    void requireOfUnit(Report report) {
        if (!report.belongsTo(actor.get().organization())) {
            throw new Rejected("report.rejected.not-of-unit");
        }
    }

    /** Whether the reader may see the draft: the unit itself, and the process. */
    boolean insider(Report report) {
        return actor.get().has(Roles.PROCESS) || report.belongsTo(actor.get().organization());
    }

    Editor editor() {
        return Editor.of(actor.get(), clock);
    }

    private static Report known(Optional<Report> found) {
        return found.orElseThrow(() -> new Rejected("report.rejected.unknown"));
    }
}
