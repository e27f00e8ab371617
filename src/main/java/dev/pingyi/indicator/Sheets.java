package dev.pingyi.indicator;

import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.organization.OrganizationInfo;
import dev.pingyi.organization.OrganizationService;
import dev.pingyi.round.RoundInfo;
import dev.pingyi.round.RoundService;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds sheets for whoever acts. One outside the actor's subtree is refused exactly as if it did not exist. */
@Component
class Sheets {

    /** A unit in a round, both visible to the actor. */
    record Place(RoundInfo round, OrganizationInfo unit) {}

    private final FigureSheets sheets;
    private final RoundService rounds;
    private final OrganizationService organizations;
    private final CurrentActor actor;

    Sheets(FigureSheets sheets, RoundService rounds, OrganizationService organizations, CurrentActor actor) {
        this.sheets = sheets;
        this.rounds = rounds;
        this.organizations = organizations;
        this.actor = actor;
    }

    /** @throws Rejected if the unit does not report in the round, or is outside the actor's subtree */
    Place place(RoundId roundId, OrganizationId unit) {
        var round = rounds.round(roundId);
        if (!round.units().contains(unit)) {
            throw new Rejected("indicator.rejected.unknown");
        }
        return new Place(round, organizations.organization(unit));
    }

    /** Empty where nothing has been filled yet. */
    Optional<FigureSheet> toRead(RoundId round, OrganizationId unit) {
        String scope = actor.scope().path();
        return sheets.findByKey(new SheetKey(round, unit))
                .filter(sheet -> sheet.path().startsWith(scope));
    }

    /** With its row locked until the end of the transaction; laid down where it is the first time. */
    FigureSheet toChange(Place place) {
        String scope = actor.scope().path();
        var round = place.round().id();
        var unit = place.unit();
        // Locked from the first look on: a sheet read before it is locked may be of yesterday by then.
        return sheets.findForChange(round, unit.id(), scope).orElseGet(() -> {
            sheets.layDown(round.toString(), unit.id().toString(), unit.scope().path());
            return sheets.findForChange(round, unit.id(), scope).orElseThrow();
        });
    }

    /** Plain values of the organizer's round before this one, by code; empty where the unit had none. */
    Map<String, String> before(RoundInfo round, OrganizationId unit) {
        return previous(round)
                .flatMap(previous -> toRead(previous.id(), unit))
                .map(sheet -> FigureSheet.contents(sheet.figures()))
                .orElse(Map.of());
    }

    Optional<RoundInfo> previous(RoundInfo round) {
        return rounds.rounds().stream()
                .filter(other -> other.organizer().equals(round.organizer()) && other.year() < round.year())
                .max(Comparator.comparingInt(RoundInfo::year));
    }
}
