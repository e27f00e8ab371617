package dev.pingyi.report;

import dev.pingyi.kernel.ForUnit;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.text.Section;
import dev.pingyi.text.SectionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public door to the order of a draft: sections added, removed, moved, an earlier revision brought back. */
@Service
public class DraftService {

    private final ReportAccess access;
    private final Drafting drafting;
    private final History history;

    DraftService(ReportAccess access, Drafting drafting, History history) {
        this.access = access;
        this.drafting = drafting;
        this.history = history;
    }

    /**
     * @param after null to add at the top
     * @param level of a heading without number; one with a number has the level of its number
     */
    @ForUnit
    @Transactional
    public Section addSection(ReportId id, @Nullable SectionId after, int level, String heading, String body) {
        var report = access.toWrite(id);
        var editor = access.editor();
        var before = report.draft();
        var added = report.edit(editor).add(after, level, DraftText.heading(heading), DraftText.body(body));
        history.edited(report, before, editor);
        return added;
    }

    /** Refused where somebody has changed the section since {@code baseVersion}; its text stays in the revisions. */
    @ForUnit
    @Transactional
    public void removeSection(ReportId id, SectionId section, long baseVersion) {
        var report = access.toWrite(id);
        var editor = access.editor();
        var before = report.draft();
        drafting.remove(report, section, baseVersion, editor);
        // A revision of its own: going on with the last one would write over the removed text.
        history.another(report, before, editor);
    }

    /** @param places down if positive, up if negative; stops at the ends */
    @ForUnit
    @Transactional
    public void moveSection(ReportId id, SectionId section, int places) {
        var report = access.toWrite(id);
        var editor = access.editor();
        var before = report.draft();
        report.edit(editor).move(section, places);
        history.edited(report, before, editor);
    }

    /**
     * Goes on by the newest version of the round's template: its sections that the draft lacks are added at the end,
     * nothing written is touched, and the draft of before stays as a revision.
     *
     * @throws dev.pingyi.kernel.Rejected if the draft is written by it already, or may not be edited now
     */
    @ForUnit
    @Transactional
    public void adoptTemplate(ReportId id) {
        drafting.adopt(id);
    }

    /** Makes an earlier revision the draft; what stood there before stays as a revision. */
    @ForUnit
    @Transactional
    public Replaced restore(ReportId id, int number) {
        return drafting.restore(id, number);
    }
}
