package dev.pingyi.round.ui;

import dev.pingyi.kernel.Actor;
import dev.pingyi.organization.OrganizationService;
import dev.pingyi.round.RoundInfo;
import dev.pingyi.round.RoundService;
import dev.pingyi.round.RoundState;
import dev.pingyi.shell.RoundCaption;
import org.springframework.stereotype.Component;

/** The unit and the open round of the actor, for the top bar. */
@Component
class CurrentPlace implements RoundCaption {

    private final OrganizationService organizations;
    private final RoundService rounds;

    CurrentPlace(OrganizationService organizations, RoundService rounds) {
        this.organizations = organizations;
        this.rounds = rounds;
    }

    @Override
    public Place of(Actor actor) {
        if (actor.post() == null) {
            return new Place("", "");
        }
        var round = rounds.rounds().stream()
                .filter(candidate -> candidate.state() == RoundState.OPEN)
                .findFirst()
                .map(RoundInfo::title)
                .orElse("");
        return new Place(organizations.organization(actor.organization()).name(), round);
    }
}
