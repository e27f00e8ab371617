package dev.pingyi.report;

import dev.pingyi.indicator.UnitFigures;
import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.text.Section;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The one door by which the parts of a report come to it, called inside their own services' transactions and rights. A
 * report outside the actor's subtree is refused exactly as if it did not exist.
 */
@Component
public class ReportDoor {

    private final Reports reports;
    private final ReportAccess access;
    private final History history;
    private final Parts parts;
    private final ReportFigures figures;
    private final Drafting drafting;
    private final CurrentActor actor;

    ReportDoor(
            Reports reports,
            ReportAccess access,
            History history,
            Parts parts,
            ReportFigures figures,
            Drafting drafting,
            CurrentActor actor) {
        this.reports = reports;
        this.access = access;
        this.history = history;
        this.parts = parts;
        this.figures = figures;
        this.drafting = drafting;
        this.actor = actor;
    }

    /** @throws Rejected if the actor may see no such report */
    public Reading toRead(ReportId id) {
        return reading(access.toRead(id));
    }

    /** @throws Rejected if it is not a report of the actor's own unit */
    public Reading toReadAsUnit(ReportId id) {
        var report = access.toRead(id);
        access.requireOfUnit(report);
        return reading(report);
    }

    /** Locks it for somebody of its unit. */
    public Writing toWrite(ReportId id) {
        return writing(access.toWrite(id));
    }

    /** Locks it for whoever may see it: what they may do to it is the caller's to say. */
    public Writing toChange(ReportId id) {
        return writing(access.toChange(id));
    }

    /** The reports of one unit in every round of one organizer, within the actor's subtree. */
    public List<Subject> ofUnit(OrganizationId unit, OrganizationId organizer) {
        return reports.ofUnit(unit, organizer, actor.scope().path()).stream()
                .map(Report::subject)
                .toList();
    }

    /** The reports that a unit may write now, within the actor's subtree. */
    public List<Reading> drafts(OrganizationId unit) {
        return reports.ofUnit(unit, ReportState.EDITABLE, actor.scope().path()).stream()
                .map(this::reading)
                .toList();
    }

    Reading reading(Report report) {
        return new Reading(report, access.insider(report), this);
    }

    private Writing writing(Report report) {
        return new Writing(report, access.insider(report), this, access.editor(), drafting);
    }

    List<Section> readable(Reading reading) {
        return history.readable(reading);
    }

    List<Section> text(Reading reading, int revision) {
        return history.text(reading.report, revision, reading.insider());
    }

    Annexes annexes(Reading reading) {
        return switch (reading.shown()) {
            case Shown.Draft draft -> parts.live(reading);
            case Shown.Revision revision -> annexes(reading, revision.number());
            case Shown.Nothing nothing -> Annexes.NONE;
        };
    }

    Annexes annexes(Reading reading, int revision) {
        return history.annexes(reading.id(), revision, reading.insider());
    }

    UnitFigures figures(Reading reading) {
        return figures.of(reading.subject());
    }
}
