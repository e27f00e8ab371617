package dev.pingyi.report;

import dev.pingyi.indicator.UnitFigures;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.text.Section;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report that somebody may read: what its parts may know of it. Lives as long as the transaction it was found in. */
public class Reading {

    final Report report;
    private final ReportDoor door;
    private final boolean insider;
    private @Nullable UnitFigures figures;

    Reading(Report report, boolean insider, ReportDoor door) {
        this.report = report;
        this.insider = insider;
        this.door = door;
    }

    public ReportId id() {
        return report.id();
    }

    public Subject subject() {
        return report.subject();
    }

    public ReportState state() {
        return report.state();
    }

    /** Whether the reader may see the draft: somebody of the unit, or the process. */
    public boolean insider() {
        return insider;
    }

    /** Which text this reader is shown. */
    public Shown shown() {
        return report.shown(insider);
    }

    /** Of the round's template, the version by which the report is written. */
    public int templateVersion() {
        return report.templateVersion();
    }

    /** Number of the revision that its unit submitted last; 0 before the first. */
    public int submitted() {
        return report.submitted();
    }

    /** When the draft was last changed. */
    public Instant changedAt() {
        return report.changedAt();
    }

    /** In the language of whoever reads. */
    public String title() {
        return report.title();
    }

    /** The sections as they are being written; for the unit only. */
    public List<Section> draft() {
        return report.draft();
    }

    /** What is shown, with the figures put in that it quotes. */
    public List<Section> readable() {
        return door.readable(this);
    }

    /** @throws Rejected if the reader may see no such revision */
    public List<Section> text(int revision) {
        return door.text(this, revision);
    }

    /** What belongs to the text that is shown. */
    public Annexes annexes() {
        return door.annexes(this);
    }

    /**
     * What belonged to a revision when it was submitted.
     *
     * @throws Rejected if the reader may see no such revision
     */
    public Annexes annexes(int revision) {
        return door.annexes(this, revision);
    }

    /** The figures of its unit as they stand now, reckoned once. */
    public UnitFigures figures() {
        var known = figures;
        if (known == null) {
            known = door.figures(this);
            figures = known;
        }
        return known;
    }

    /** @throws Rejected if it is not in the hands of its unit now */
    public void requireEditable() {
        report.requireEditable();
    }
}
