package dev.pingyi.evidence.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.pingyi.kernel.Download;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.language.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;

/**
 * Gives a file to the browser, asked for by the page and with the rights of whoever asks. It is saved and never shown
 * as a page: by the type that it has, without guessing, in a sandbox, kept by no cache.
 */
class EvidenceDownload implements DownloadHandler {

    private final Supplier<Download> file;
    private final boolean shown;

    private EvidenceDownload(Supplier<Download> file, boolean shown) {
        this.file = file;
        this.shown = shown;
    }

    static EvidenceDownload of(Supplier<Download> file) {
        return new EvidenceDownload(file, false);
    }

    /** For pictures that were made here. */
    static EvidenceDownload thumbnail(Supplier<Download> picture) {
        return new EvidenceDownload(picture, true);
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var response = event.getResponse();
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        try {
            var download = file.get();
            try (var content = download.open()) {
                event.setContentType(download.mediaType());
                event.setContentLength(download.length());
                if (shown) {
                    event.inline();
                } else {
                    event.setFileName(download.fileName());
                }
                content.transferTo(event.getOutputStream());
            }
        } catch (Rejected refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, Texts.t(refused.key(), refused.arguments()));
        }
    }
}
