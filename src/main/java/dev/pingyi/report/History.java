package dev.pingyi.report;

import dev.pingyi.indicator.Value;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.text.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Keeps every text a report has had. Called with the report locked, so numbers are given out one after the other. */
@Component
class History {

    private final Revisions revisions;

    History(Revisions revisions) {
        this.revisions = revisions;
    }

    /** A text that is not the draft's, or has just replaced it after {@link #keepFormer}. */
    int keep(Report report, RevisionKind kind, List<Section> text, Editor editor) {
        return add(report, kind, text, editor).number();
    }

    /** The draft as it is submitted, with all that belongs to it. */
    int submitted(Report report, Annexes annexes, Map<String, Value> figures, Editor editor) {
        close(report, report.draft());
        var text = Quoting.resolved(report.draft(), figures);
        var key = new RevisionKey(report.id(), report.nextRevision());
        return revisions
                .save(new Revision(key, RevisionKind.SUBMITTED, text, editor).with(annexes))
                .number();
    }

    /** @see #text */
    Annexes annexes(ReportId report, int number, boolean all) {
        return found(report, number, all).annexes();
    }

    /**
     * The draft after an edit: goes on with the same person's revision of the last minutes, or begins another.
     *
     * @param before the draft before the edit
     */
    void edited(Report report, List<Section> before, Editor editor) {
        var draft = report.draft();
        if (revisions
                .newest(report.id())
                .filter(newest -> newest.goOn(before, draft, editor))
                .isEmpty()) {
            another(report, before, editor);
        }
    }

    /** The draft after an edit, in a revision of its own. */
    void another(Report report, List<Section> before, Editor editor) {
        close(report, before);
        var key = new RevisionKey(report.id(), report.nextRevision());
        revisions.save(new Revision(key, RevisionKind.EDITED, report.draft(), editor).open());
    }

    /** Before the draft is replaced as a whole. Empty where nothing had been written yet. */
    Optional<Integer> keepFormer(Report report, Editor editor) {
        var draft = report.draft();
        close(report, draft);
        var kept = revisions.newestDraft(report.id());
        if (kept.isEmpty() && draft.stream().allMatch(section -> section.body().isBlank())) {
            return Optional.empty();
        }
        return Optional.of(kept.filter(revision -> revision.sameText(draft))
                .orElseGet(() -> add(report, RevisionKind.EDITED, draft, editor))
                .number());
    }

    /** From now on the revision that had the draft's text has one of its own. */
    private void close(Report report, List<Section> draft) {
        revisions.open(report.id()).ifPresent(revision -> revision.close(draft));
    }

    /** What is read as the report's text; empty where its unit has not let it out of the house yet. */
    List<Section> shown(Report report, boolean insider) {
        return switch (report.shown(insider)) {
            case Shown.Draft draft -> report.draft();
            case Shown.Revision revision -> text(report, revision.number(), insider);
            case Shown.Nothing nothing -> List.of();
        };
    }

    /** The same with the figures put in that a draft quotes; what was submitted has them already. */
    List<Section> readable(Reading reading) {
        var text = shown(reading.report, reading.insider());
        return reading.shown() instanceof Shown.Draft
                ? Quoting.resolved(text, reading.figures().quotable())
                : text;
    }

    List<RevisionInfo> list(ReportId report, boolean all, boolean named, Pageable page) {
        return revisions.list(report, all, named, page);
    }

    int count(ReportId report, boolean all, boolean named) {
        return revisions.count(report, all, named);
    }

    void name(ReportId report, int number, String name) {
        found(report, number, true).name(name);
    }

    /** @param all whether the reader is of the unit, and may see more than what was sent to review */
    List<Section> text(Report report, int number, boolean all) {
        return found(report.id(), number, all).sections(report::draft);
    }

    private Revision found(ReportId report, int number, boolean all) {
        return revisions
                .findByKey(new RevisionKey(report, number))
                .filter(revision -> all || revision.released())
                .orElseThrow(() -> new Rejected("report.rejected.unknown-revision", number));
    }

    void release(ReportId report, int number) {
        revisions.findByKey(new RevisionKey(report, number)).orElseThrow().release();
    }

    private Revision add(Report report, RevisionKind kind, List<Section> text, Editor editor) {
        return revisions.save(new Revision(new RevisionKey(report.id(), report.nextRevision()), kind, text, editor));
    }
}
