package dev.pingyi.round;

import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.ForOfficer;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.kernel.SignedIn;
import dev.pingyi.organization.OrganizationInfo;
import dev.pingyi.organization.OrganizationService;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The public door to rounds. A round is visible to its organizer and to every unit below it, so reading covers rounds
 * of organizations above the actor as well as in the actor's subtree, never those of a neighbour.
 */
@Service
public class RoundService {

    private final Rounds rounds;
    private final Openings openings;
    private final TemplateHistory templates;
    private final OrganizationService organizations;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoundService(
            Rounds rounds,
            Openings openings,
            TemplateHistory templates,
            OrganizationService organizations,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.openings = openings;
        this.templates = templates;
        this.organizations = organizations;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** Plans a round run by the actor's organization. */
    @ForOfficer
    @Transactional
    public RoundId plan(RoundPlan plan) {
        var organizer = organizations.organization(actor.get().organization());
        if (rounds.existsByOrganizerAndAppraisalYearAndTitle(organizer.id(), plan.year(), plan.title())) {
            throw new Rejected("round.rejected.title-taken", plan.year(), plan.title());
        }
        plan.units().forEach(unit -> checkBelow(organizer, unit));
        var round = rounds.save(new Round(organizer.id(), organizer.scope(), plan));
        templates.keep(round, "");
        return round.id();
    }

    /**
     * Opens a planned round; publishes {@link RoundOpened}. Its units are called when this transaction is over, each by a
     * {@link UnitCalled} in a transaction of its own; see {@link OpeningService}.
     */
    @ForOfficer
    @Transactional
    public void open(RoundId id) {
        var round = load(id);
        requireOrganizer(round, "round.rejected.not-organizer");
        round.open();
        rounds.save(round);
        var units = round.info().units();
        for (int i = 0; i < units.size(); i++) {
            openings.save(new Opening(round, units.get(i), i, actor.get().account(), clock.instant()));
        }
        events.publishEvent(new UnitsWait(id));
    }

    /**
     * Makes the next version of the template. The versions before stay; reports that have begun keep theirs.
     *
     * @param baseVersion the version the change was made on
     * @param template its version number is not looked at
     * @param note what was changed and why, 1–500 characters
     * @return the number of the new version
     * @throws Rejected with nothing stored, where somebody made another version meanwhile or a rule is broken
     */
    @ForOfficer
    @Transactional
    public int changeTemplate(RoundId id, int baseVersion, Template template, String note) {
        var round = loadForChange(id);
        requireOrganizer(round, "round.rejected.template-not-organizer");
        PlanRules.note(note);
        templates.keepFormer(round);
        round.changeTemplate(baseVersion, template);
        templates.keep(round, note.strip());
        return round.template().version();
    }

    /** The newest version. */
    @SignedIn
    @Transactional(readOnly = true)
    public Template template(RoundId id) {
        return load(id).template();
    }

    /** @throws Rejected if the round has no such version, or the actor may not see the round */
    @SignedIn
    @Transactional(readOnly = true)
    public Template template(RoundId id, int version) {
        return templates.find(load(id), version);
    }

    /** Every version, newest first. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<TemplateInfo> templates(RoundId id) {
        return templates.list(load(id));
    }

    /** @throws dev.pingyi.kernel.Rejected if the actor may see no such round */
    @SignedIn
    @Transactional(readOnly = true)
    public RoundInfo round(RoundId id) {
        return load(id).info();
    }

    /** The rounds the actor may see, newest year first. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<RoundInfo> rounds() {
        return rounds.all(actor.scope().path()).stream().map(Round::info).toList();
    }

    /** Those that have begun, newest year first. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<RoundTitle> opened() {
        return rounds.opened(actor.scope().path(), actor.scope().above());
    }

    private Round load(RoundId id) {
        return rounds.find(id, actor.scope().path()).orElseThrow(() -> new Rejected("round.rejected.unknown"));
    }

    private Round loadForChange(RoundId id) {
        return rounds.findForChange(id, actor.scope().path()).orElseThrow(() -> new Rejected("round.rejected.unknown"));
    }

    private void requireOrganizer(Round round, String refusal) {
        if (!round.organizer().equals(actor.get().organization())) {
            throw new Rejected(refusal);
        }
    }

    private void checkBelow(OrganizationInfo organizer, OrganizationId unit) {
        var info = organizations.organization(unit);
        if (unit.equals(organizer.id()) || !organizer.scope().covers(info.scope())) {
            throw new Rejected("round.rejected.unit-outside", info.name(), organizer.name());
        }
    }
}
