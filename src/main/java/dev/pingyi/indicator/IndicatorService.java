package dev.pingyi.indicator;

import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.ForOfficer;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.kernel.SignedIn;
import dev.pingyi.round.RoundService;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public door to the catalogue of a round. */
@Service
public class IndicatorService {

    private final Catalogues catalogues;
    private final FigureSheets sheets;
    private final RoundService rounds;
    private final CurrentActor actor;

    IndicatorService(Catalogues catalogues, FigureSheets sheets, RoundService rounds, CurrentActor actor) {
        this.catalogues = catalogues;
        this.sheets = sheets;
        this.rounds = rounds;
        this.actor = actor;
    }

    /**
     * Writes, where the round opened before there were catalogues.
     *
     * @throws Rejected if the actor may see no such round
     */
    @SignedIn
    @Transactional
    public Catalogue catalogue(RoundId round) {
        return catalogues.of(rounds.round(round));
    }

    /** Codes that some unit has filled: these cannot be dropped. */
    @ForOfficer
    @Transactional(readOnly = true)
    public Set<String> filled(RoundId round) {
        return sheets.filledCodes(round, actor.scope().path());
    }

    /**
     * Adapts the catalogue of a round that the actor's organization runs.
     *
     * @param edition the one the officer has before him; a newer one is refused
     * @throws Rejected if it breaks a rule; says which
     */
    @ForOfficer
    @Transactional
    public void change(RoundId round, int edition, CatalogueChange change) {
        if (!rounds.round(round).organizer().equals(actor.get().organization())) {
            throw new Rejected("indicator.rejected.not-organizer");
        }
        var filled = sheets.filledCodes(round, actor.scope().path());
        catalogues.toChange(round).change(edition, change, filled);
    }
}
