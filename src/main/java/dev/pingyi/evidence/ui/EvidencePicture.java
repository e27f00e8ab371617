package dev.pingyi.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.pingyi.attachment.FileType;
import dev.pingyi.evidence.EvidenceItem;
import dev.pingyi.evidence.EvidenceService;
import dev.pingyi.kernel.ReportId;

/** What a file looks like in small; its kind where it has no picture. */
class EvidencePicture extends Div {

    EvidencePicture(EvidenceService evidence, ReportId report, EvidenceItem item) {
        addClassName("evidence-picture");
        if (item.pictured()) {
            var image = new Image(EvidenceDownload.thumbnail(() -> evidence.thumbnail(report, item.id())), "");
            image.getElement().setAttribute("loading", "lazy");
            add(image);
        } else {
            var icon = icon(item.type()).create();
            icon.getElement().setAttribute("aria-hidden", "true");
            add(icon);
        }
    }

    private static VaadinIcon icon(FileType type) {
        return switch (type) {
            case JPEG, PNG -> VaadinIcon.FILE_PICTURE;
            case XLS, XLSX, CSV -> VaadinIcon.FILE_TABLE;
            case PPT, PPTX -> VaadinIcon.FILE_PRESENTATION;
            case PDF, OFD -> VaadinIcon.FILE_O;
            case DOC, DOCX, TEXT -> VaadinIcon.FILE_TEXT_O;
        };
    }
}
