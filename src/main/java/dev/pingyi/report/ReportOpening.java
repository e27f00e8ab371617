package dev.pingyi.report;

import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Scope;
import dev.pingyi.organization.OrganizationService;
import dev.pingyi.organization.PostInfo;
import dev.pingyi.round.RoundOpened;
import dev.pingyi.round.RoundService;
import dev.pingyi.round.Template;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** With the round, each unit's report comes into being: in the round's transaction, as the officer who opens it. */
@Component
class ReportOpening {

    private static final int PORTION = 20;

    private final Reports reports;
    private final OrganizationService organizations;
    private final RoundService rounds;
    private final Parts parts;
    private final CurrentActor actor;
    private final Clock clock;
    private final EntityManager entities;

    ReportOpening(
            Reports reports,
            OrganizationService organizations,
            RoundService rounds,
            Parts parts,
            CurrentActor actor,
            Clock clock,
            EntityManager entities) {
        this.reports = reports;
        this.organizations = organizations;
        this.rounds = rounds;
        this.parts = parts;
        this.actor = actor;
        this.clock = clock;
        this.entities = entities;
    }

    /** Heard twice, it does nothing the second time. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(RoundOpened round) {
        var organizer = organizations.organization(round.organizer()).scope();
        var template = rounds.template(round.round());
        var begun = reports.units(round.round());
        int opened = 0;
        for (OrganizationId unit : round.units()) {
            if (!begun.contains(unit)) {
                open(round, unit, organizer, template);
                if (++opened % PORTION == 0) {
                    forget();
                }
            }
        }
    }

    /** Else each question of the next unit would look through all that has been opened before. */
    private void forget() {
        entities.flush();
        entities.clear();
    }

    private void open(RoundOpened round, OrganizationId unitId, Scope organizer, Template template) {
        var unit = organizations.organization(unitId);
        var principal = organizations.posts(unitId).stream()
                .filter(PostInfo::principal)
                .findFirst()
                .orElseThrow(() -> new Rejected("report.rejected.no-principal", unit.name()));
        var subject = new Subject(
                ReportId.random(),
                round.round(),
                unitId,
                unit.scope(),
                unit.name(),
                principal.title(),
                round.organizer(),
                organizer);
        var author = new Editor(actor.get().account(), principal.title(), clock.instant());
        reports.save(new Report(subject, author, template));
        parts.each(part -> part.opened(subject, author));
    }
}
