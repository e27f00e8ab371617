package dev.pingyi.report;

import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The spoken version of a report that somebody else has found for its reader, and locked where it is changed. */
@Component
class OralTexts {

    private final OralVersions versions;
    private final OralRevisions revisions;

    OralTexts(OralVersions versions, OralRevisions revisions) {
        this.versions = versions;
        this.revisions = revisions;
    }

    /** As it stands now; empty where there is none. */
    String text(ReportId report) {
        return versions.findById(report).map(OralVersion::text).orElse("");
    }

    Oral shown(ReportId report, OralBounds bounds, int rate, boolean writable) {
        return versions.findById(report)
                .map(oral -> oral.shown(bounds, rate, writable))
                .orElseGet(() -> new Oral("", 0, "", null, writable, bounds, rate));
    }

    OralSaved save(Report report, long baseVersion, String text, Editor editor) {
        var oral = open(report, editor);
        if (oral.isText(text)) {
            return oral.saved();
        }
        if (!oral.isBase(baseVersion)) {
            var mine = revisions.save(oral.setAside(text, editor));
            return oral.conflict(mine.info().number());
        }
        oral.write(text, editor).ifPresent(revisions::save);
        return oral.saved();
    }

    void replace(Report report, String text, Editor editor) {
        open(report, editor).replace(text, editor).ifPresent(revisions::save);
    }

    List<OralRevisionInfo> revisions(ReportId report) {
        return revisions.all(report).stream().map(OralRevision::info).toList();
    }

    String revision(ReportId report, int number) {
        return revisions
                .findByKey(new RevisionKey(report, number))
                .map(OralRevision::text)
                .orElseThrow(() -> new Rejected("report.rejected.unknown-oral", number));
    }

    private OralVersion open(Report report, Editor editor) {
        report.requireEditable();
        return versions.findById(report.id()).orElseGet(() -> versions.save(new OralVersion(report.id(), editor)));
    }
}
