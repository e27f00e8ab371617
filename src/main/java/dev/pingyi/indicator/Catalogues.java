package dev.pingyi.indicator;

import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.organization.OrganizationService;
import dev.pingyi.round.RoundInfo;
import dev.pingyi.round.RoundOpened;
import dev.pingyi.round.RoundService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Gives each round its catalogue: when it opens, or when a round opened before there were any is first asked. */
@Component
class Catalogues {

    private final RoundCatalogues catalogues;
    private final StandardCatalogue standard;
    private final RoundService rounds;
    private final OrganizationService organizations;
    private final CurrentActor actor;

    Catalogues(
            RoundCatalogues catalogues,
            StandardCatalogue standard,
            RoundService rounds,
            OrganizationService organizations,
            CurrentActor actor) {
        this.catalogues = catalogues;
        this.standard = standard;
        this.rounds = rounds;
        this.organizations = organizations;
        this.actor = actor;
    }

    @EventListener
    void on(RoundOpened event) {
        String path = organizations.organization(event.organizer()).scope().path();
        catalogues.layDown(event.round().toString(), path, CatalogueConverter.write(standard.read()));
    }

    /** @throws dev.pingyi.kernel.Rejected if the actor may see no such round */
    Catalogue of(RoundInfo round) {
        String scope = actor.scope().path();
        return catalogues.find(round.id(), scope).map(RoundCatalogue::catalogue).orElseGet(() -> late(round));
    }

    /** @throws dev.pingyi.kernel.Rejected if the actor may see no such round */
    RoundCatalogue toChange(RoundId id) {
        of(rounds.round(id));
        return catalogues.findForChange(id, actor.scope().path()).orElseThrow();
    }

    /** For a round that opened before there were catalogues. */
    private Catalogue late(RoundInfo round) {
        var catalogue = standard.read();
        // In a transaction that only reads the server refuses to write; whoever writes next lays it down.
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            catalogues.layDown(round.id().toString(), path(round), CatalogueConverter.write(catalogue));
        }
        return catalogue;
    }

    /** A unit does not see the organizations above it, but their ids are part of its own path. */
    private String path(RoundInfo round) {
        String own = actor.scope().path();
        int end = own.indexOf("/" + round.organizer() + "/");
        return end < 0
                ? organizations.organization(round.organizer()).scope().path()
                : own.substring(0, end + round.organizer().toString().length() + 2);
    }
}
