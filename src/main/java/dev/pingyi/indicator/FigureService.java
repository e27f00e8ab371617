package dev.pingyi.indicator;

import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.ForSecretary;
import dev.pingyi.kernel.ForUnit;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.ProcessOnly;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.kernel.SignedIn;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The public door to the figures of a unit. Reading is bound to the actor's subtree, filling to the unit itself.
 */
@Service
public class FigureService {

    private final Sheets sheets;
    private final Catalogues catalogues;
    private final CurrentActor actor;
    private final Clock clock;

    FigureService(Sheets sheets, Catalogues catalogues, CurrentActor actor, Clock clock) {
        this.sheets = sheets;
        this.catalogues = catalogues;
        this.actor = actor;
        this.clock = clock;
    }

    /** @throws Rejected if the unit does not report in the round, or is outside the actor's subtree */
    @SignedIn
    @Transactional
    public FigureTable table(RoundId round, OrganizationId unit) {
        var place = sheets.place(round, unit);
        var reckoning = reckoning(place);
        var person = actor.get();
        boolean writer = person.organization().equals(unit)
                && (person.has(Roles.SECRETARY) || person.has(Roles.ORGANIZATION_MEMBER));
        return new FigureTable(
                round,
                unit,
                place.unit().name(),
                place.round().year(),
                reckoning.open(),
                writer && reckoning.open(),
                reckoning.missing(),
                reckoning.lines());
    }

    /** What a text and a submission need of them, reckoned once. */
    @SignedIn
    @Transactional
    public UnitFigures figures(RoundId round, OrganizationId unit) {
        var reckoning = reckoning(sheets.place(round, unit));
        return UnitFigures.of(reckoning.lines(), reckoning.missing());
    }

    /**
     * Fills one cell, or clears it where nothing is typed.
     *
     * @param typedValue as typed; see {@link TypedValue}
     * @param baseVersion of the cell as it was seen, 0 for one never filled
     * @throws Rejected if it cannot be read (says what was expected), somebody else has filled it meanwhile (shows both
     *     values), it is calculated, the sheet is closed, or it is not the actor's unit
     */
    @ForUnit
    @Transactional
    public Saved fill(RoundId round, OrganizationId unit, String code, String typedValue, long baseVersion) {
        var place = own(round, unit);
        var indicator = indicator(place, code);
        return sheets.toChange(place)
                .fill(indicator, typedValue, baseVersion, actor.get().stamp(clock));
    }

    /**
     * Like {@link #fill} for the year before; only where no earlier round of the organizer holds the value.
     *
     * @throws Rejected as {@link #fill}, and if an earlier round holds it
     */
    @ForUnit
    @Transactional
    public Saved fillLastYear(RoundId round, OrganizationId unit, String code, String typedValue, long baseVersion) {
        var place = own(round, unit);
        var indicator = indicator(place, code);
        if (sheets.before(place.round(), unit).containsKey(code)) {
            throw new Rejected("indicator.rejected.last-year-known", indicator.name());
        }
        return sheets.toChange(place)
                .fillLastYear(indicator, typedValue, baseVersion, actor.get().stamp(clock));
    }

    /** With the submission of the report, in its transaction: nothing can be filled any more. */
    @ForSecretary
    @Transactional
    public void close(RoundId round, OrganizationId unit) {
        sheets.toChange(own(round, unit)).close();
    }

    /** With the return of the report. */
    @ProcessOnly
    @Transactional
    public void reopen(RoundId round, OrganizationId unit) {
        sheets.toChange(sheets.place(round, unit)).reopen();
    }

    private Reckoning reckoning(Sheets.Place place) {
        var unit = place.unit().id();
        return new Reckoning(
                catalogues.of(place.round()),
                sheets.toRead(place.round().id(), unit).orElse(null),
                sheets.before(place.round(), unit));
    }

    private Sheets.Place own(RoundId round, OrganizationId unit) {
        var place = sheets.place(round, unit);
        if (!actor.get().organization().equals(unit)) {
            throw new Rejected("indicator.rejected.not-of-unit");
        }
        return place;
    }

    private Indicator indicator(Sheets.Place place, String code) {
        return catalogues
                .of(place.round())
                .find(code)
                .orElseThrow(() -> new Rejected("indicator.rejected.unknown-indicator"));
    }
}
