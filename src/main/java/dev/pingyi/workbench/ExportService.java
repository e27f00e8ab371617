package dev.pingyi.workbench;

import dev.pingyi.document.OfficialPaper;
import dev.pingyi.kernel.Download;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.SignedIn;
import dev.pingyi.language.Texts;
import dev.pingyi.problem.LastYearRow;
import dev.pingyi.problem.LastYearTable;
import dev.pingyi.report.ReportDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public door for reports as files; gives everybody exactly the text that they may read on the page. */
@Service
public class ExportService {

    private final ReportDoor door;

    ExportService(ReportDoor door) {
        this.door = door;
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
        var report = door.toRead(id);
        var sections = revision == null ? report.readable() : report.text(revision);
        if (sections.isEmpty()) {
            throw new Rejected("report.rejected.nothing-to-export");
        }
        var annexes = revision == null ? report.annexes() : report.annexes(revision);
        String unit = report.subject().unitName();
        String name = revision == null
                ? Texts.t("report.export.name", unit, report.title())
                : Texts.t("report.export.name-revision", unit, report.title(), revision);
        return new Download(
                name,
                OfficialPaper.MEDIA_TYPE,
                OfficialPaper.write(report.title(), LastYearTable.lines(sections, annexes.of(LastYearRow.ANNEX))));
    }
}
