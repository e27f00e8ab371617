package dev.pingyi.report;

import dev.pingyi.document.OfficialPaper;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.SignedIn;
import dev.pingyi.language.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public door for reports as files; gives everybody exactly the text that they may read on the page. */
@Service
public class ExportService {

    private final ReportAccess access;
    private final History history;
    private final LiveAnnexes annexes;
    private final ReportFigures figures;

    ExportService(ReportAccess access, History history, LiveAnnexes annexes, ReportFigures figures) {
        this.figures = figures;
        this.access = access;
        this.history = history;
        this.annexes = annexes;
    }

    /**
     * The report as a Word file in the layout of official papers.
     *
     * @param revision null for what the reader sees on the report's page
     * @throws dev.pingyi.kernel.Rejected if the actor may see no such report or revision
     */
    @SignedIn
    @Transactional(readOnly = true)
    public Download word(ReportId id, @Nullable Integer revision) {
        var report = access.toRead(id);
        boolean insider = access.insider(report);
        var sections =
                revision == null ? history.readable(report, insider, figures) : history.text(id, revision, insider);
        if (sections.isEmpty()) {
            throw new Rejected("report.rejected.nothing-to-export");
        }
        var lastYear = annexes(report, revision, insider).lastYear();
        var details = report.details(insider, List.of());
        String name = revision == null
                ? Texts.t("report.export.name", details.unitName(), details.title())
                : Texts.t("report.export.name-revision", details.unitName(), details.title(), revision);
        return new Download(
                name,
                OfficialPaper.MEDIA_TYPE,
                OfficialPaper.write(details.title(), LastYearTable.lines(sections, lastYear)));
    }

    /** Of the text that is written; text that was never submitted has none of its own. */
    private Annexes annexes(Report report, @Nullable Integer revision, boolean insider) {
        var number = revision == null ? report.shownRevision(insider) : revision;
        return number == null ? annexes.of(report) : history.annexes(report.id(), number, insider);
    }
}
