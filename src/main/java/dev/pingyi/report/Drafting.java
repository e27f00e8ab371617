package dev.pingyi.report;

import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.round.RoundService;
import dev.pingyi.text.Merge;
import dev.pingyi.text.Section;
import dev.pingyi.text.SectionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How text gets into a draft without any other text getting lost. Called inside the services' transactions. */
@Component
class Drafting {

    static final int MOST_SECTIONS = 400;

    private final ReportAccess access;
    private final History history;
    private final RoundService rounds;
    private final SavedTexts saved;

    Drafting(ReportAccess access, History history, RoundService rounds, SavedTexts saved) {
        this.access = access;
        this.history = history;
        this.rounds = rounds;
        this.saved = saved;
    }

    SaveResult save(ReportId id, SectionId section, long baseVersion, String typedHeading, String typedBody) {
        var report = access.toWrite(id);
        var editor = access.editor();
        var draft = report.edit(editor);
        String heading = DraftText.heading(typedHeading);
        String body = DraftText.body(typedBody);
        var found = draft.find(section);
        if (found.isEmpty()) {
            var apart = new ArrayList<>(draft.read());
            apart.add(new Section(section, apart.size() + 1, 1, heading, body, baseVersion));
            return new SaveResult.Removed(history.keep(report, RevisionKind.SET_ASIDE, apart, editor));
        }
        var current = draft.sections().get(found.getAsInt());
        var stored = current.at(found.getAsInt() + 1);
        if (stored.sameText(heading, body)) {
            return new SaveResult.Saved(current.version(), current.changedAt());
        }
        if (current.version() == baseVersion) {
            return new SaveResult.Saved(
                    write(report, draft, found.getAsInt(), heading, body).version(), editor.at());
        }
        var base = saved.base(id, current, baseVersion);
        var headings = merge(base.map(SavedTexts.Base::heading), heading, stored.heading());
        var bodies = merge(base.map(SavedTexts.Base::body), body, stored.body());
        if (headings.clean() && bodies.clean()) {
            var merged = write(report, draft, found.getAsInt(), text(headings), text(bodies));
            return new SaveResult.Merged(merged, current.changedBy(), editor.at());
        }
        var mine = draft.with(found.getAsInt(), heading, body);
        int setAside = history.keep(report, RevisionKind.SET_ASIDE, mine, editor);
        return new SaveResult.Conflict(stored, current.changedBy(), current.changedAt(), setAside, headings, bodies);
    }

    private Section write(Report report, Draft draft, int index, String heading, String body) {
        var before = report.draft();
        var former = draft.sections().get(index);
        var written = draft.rewrite(index, DraftText.heading(heading), DraftText.body(body));
        saved.keep(report.id(), former, draft.sections().get(index));
        history.edited(report, before, draft.editor());
        return written;
    }

    private static Merge merge(Optional<String> base, String mine, String theirs) {
        return base.map(text -> Merge.of(text, mine, theirs)).orElseGet(() -> Merge.ofUnknownBase(mine, theirs));
    }

    /** Of a clean merge: nothing is left to be decided. */
    private static String text(Merge merge) {
        return merge.text(Merge.Part.Disputed::theirs);
    }

    void remove(Report report, SectionId section, long baseVersion, Editor editor) {
        var draft = report.edit(editor);
        draft.find(section)
                .ifPresent(index -> saved.keep(report.id(), draft.sections().get(index)));
        draft.remove(section, baseVersion);
    }

    /** Stores a text that came from a file; what stood there before stays as a revision. */
    Replaced replace(Report report, String name, List<Section> text) {
        if (text.size() > MOST_SECTIONS) {
            throw new Rejected("report.rejected.too-many-sections", name, text.size(), MOST_SECTIONS);
        }
        var sections = text.stream()
                .map(section -> new Section(
                        section.id(),
                        section.position(),
                        section.level(),
                        DraftText.heading(section.heading()),
                        DraftText.body(section.body()),
                        section.version()))
                .toList();
        return replace(report, RevisionKind.IMPORTED, sections);
    }

    Replaced restore(ReportId id, int number) {
        var report = access.toWrite(id);
        return replace(report, RevisionKind.RESTORED, history.text(report, number, true));
    }

    /** What was written before is in the revisions already: every save puts it there. */
    void adopt(ReportId id) {
        var report = access.toWrite(id);
        var editor = access.editor();
        var before = report.draft();
        report.adopt(rounds.template(report.subject().round()), editor);
        history.another(report, before, editor);
    }

    /** Of a report that will never be edited again: nobody comes back with a text to be merged. */
    void end(ReportId id) {
        saved.forget(id);
    }

    private Replaced replace(Report report, RevisionKind kind, List<Section> sections) {
        var editor = access.editor();
        var draft = report.edit(editor);
        var former = history.keepFormer(report, editor).orElse(null);
        draft.sections().forEach(section -> saved.keep(report.id(), section));
        draft.replace(sections, saved.last(report.id()));
        return new Replaced(history.keep(report, kind, report.draft(), editor), former);
    }
}
