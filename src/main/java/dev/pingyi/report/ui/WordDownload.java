package dev.pingyi.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.language.Texts;
import dev.pingyi.report.Download;
import dev.pingyi.report.ExportService;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A link that fetches the report as a Word file; the file is made when it is asked for. */
class WordDownload extends Anchor {

    /** @param revision null for the text that the page shows */
    WordDownload(ExportService exports, ReportId report, @Nullable Integer revision) {
        this(() -> exports.word(report, revision), Texts.t("report.export"));
        if (revision != null) {
            getElement().setAttribute("aria-label", Texts.t("report.export.revision", revision));
        }
    }

    /** @param make asked when the link is followed; what it refuses is told there */
    WordDownload(Supplier<Download> make, String words) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    try {
                        var file = make.get();
                        return new DownloadResponse(file.open(), file.fileName(), file.mediaType(), file.length());
                    } catch (Rejected refused) {
                        return DownloadResponse.error(
                                HttpServletResponse.SC_NOT_FOUND, Texts.t(refused.key(), refused.arguments()));
                    }
                }),
                words);
        var icon = VaadinIcon.DOWNLOAD_ALT.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        addComponentAsFirst(icon);
        addClassName("word-download");
    }
}
