package dev.pingyi.workbench.ui;

import dev.pingyi.kernel.ReportId;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.DownloadLink;
import dev.pingyi.workbench.ExportService;
import org.jspecify.annotations.Nullable;

/** A link that fetches the report as a Word file. */
class WordDownload extends DownloadLink {

    /** @param revision null for the text that the page shows */
    WordDownload(ExportService exports, ReportId report, @Nullable Integer revision) {
        super(() -> exports.word(report, revision), Texts.t("report.export"));
        if (revision != null) {
            getElement().setAttribute("aria-label", Texts.t("report.export.revision", revision));
        }
    }
}
