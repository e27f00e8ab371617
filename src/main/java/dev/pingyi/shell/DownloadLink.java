package dev.pingyi.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.pingyi.kernel.Download;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.language.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;

/** A link that fetches a file; the file is made when it is asked for. */
public class DownloadLink extends Anchor {

    /** @param make asked when the link is followed; what it refuses is told there */
    public DownloadLink(Supplier<Download> make, String words) {
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
