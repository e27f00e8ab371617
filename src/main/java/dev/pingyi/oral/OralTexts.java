package dev.pingyi.oral;

import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.Annex;
import dev.pingyi.report.Reading;
import dev.pingyi.report.ReportPart;
import dev.pingyi.report.RevisionKey;
import dev.pingyi.report.Writing;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The spoken version of a report, as a part of it. The caller has authorised, and locked the report where it is changed. */
@Component
@Order(50)
class OralTexts implements ReportPart {

    private final OralVersions versions;
    private final OralRevisions revisions;

    OralTexts(OralVersions versions, OralRevisions revisions) {
        this.versions = versions;
        this.revisions = revisions;
    }

    @Override
    public Annex<String> annex() {
        return Oral.ANNEX;
    }

    /** As it stands now; empty where there is none. */
    @Override
    public String live(Reading report) {
        return versions.findById(report.id()).map(OralVersion::text).orElse("");
    }

    Oral shown(ReportId report, OralBounds bounds, int rate, boolean writable) {
        return versions.findById(report)
                .map(oral -> oral.shown(bounds, rate, writable))
                .orElseGet(() -> new Oral("", 0, "", null, writable, bounds, rate));
    }

    OralSaved save(Writing report, long baseVersion, String text) {
        var editor = report.editor();
        var oral = open(report);
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

    void replace(Writing report, String text) {
        open(report).replace(text, report.editor()).ifPresent(revisions::save);
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

    private OralVersion open(Writing report) {
        report.requireEditable();
        return versions.findById(report.id())
                .orElseGet(() -> versions.save(new OralVersion(report.id(), report.editor())));
    }
}
