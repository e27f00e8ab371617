package dev.pingyi.report;

import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.organization.OrganizationService;
import dev.pingyi.organization.PostInfo;
import dev.pingyi.round.UnitCalled;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When a unit of an opened round is called, its report comes into being, in the transaction of the call. */
@Component
class ReportOpening {

    private final Reports reports;
    private final OrganizationService organizations;
    private final Parts parts;
    private final Clock clock;

    ReportOpening(Reports reports, OrganizationService organizations, Parts parts, Clock clock) {
        this.reports = reports;
        this.organizations = organizations;
        this.parts = parts;
        this.clock = clock;
    }

    /** Heard twice, it does nothing the second time. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(UnitCalled call) {
        if (!reports.existsByRoundAndUnit(call.round(), call.unit())) {
            open(call);
        }
    }

    private void open(UnitCalled call) {
        var unit = organizations.organization(call.unit());
        var principal = organizations.posts(call.unit()).stream()
                .filter(PostInfo::principal)
                .findFirst()
                .orElseThrow(() -> new Rejected("report.rejected.no-principal", unit.name()));
        var subject = new Subject(
                ReportId.random(),
                call.round(),
                call.unit(),
                unit.scope(),
                unit.name(),
                principal.title(),
                call.organizer(),
                organizations.organization(call.organizer()).scope());
        var author = new Editor(call.by(), principal.title(), clock.instant());
        reports.save(new Report(subject, author, call.template()));
        parts.each(part -> part.opened(subject, author));
    }
}
