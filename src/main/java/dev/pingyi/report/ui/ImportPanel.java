package dev.pingyi.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.pingyi.report.ImportResult;
import dev.pingyi.report.ReportService;
import dev.pingyi.shell.Panel;
import dev.pingyi.shell.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Takes a text file, dropped or picked. Says beforehand what it takes, and never reads more than that. */
class ImportPanel extends Panel {

    /** What becomes of a file. */
    interface Target {

        void imported(String name, byte[] content);

        void refused(String message);
    }

    private final Target target;

    ImportPanel(Target target) {
        super(Texts.t("report.import.title"));
        this.target = target;
        var upload = new Upload(this::receive);

        upload.addFileRejectedListener(rejected -> target.refused(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        // Without push, what the server shows after the upload waits for the browser's next word: this is it.
        upload.getElement().addEventListener("upload-success", finished -> {});

        upload.setMaxFiles(1);
        upload.setMaxFileSize(ReportService.MAX_FILE_BYTES);
        upload.setAcceptedFileExtensions(".txt");
        upload.setUploadButton(new Button(Texts.t("report.import.pick")));
        upload.setDropLabel(new Span(Texts.t("report.import.drop")));
        upload.setI18n(words());
        addClassName("import");
        add(new Paragraph(Texts.t("report.import.limits", megabytes(ReportService.MAX_FILE_BYTES))), upload);
    }

    private void receive(UploadEvent event) throws IOException {
        byte[] content;
        try (var stream = event.getInputStream()) {
            // One byte more than may be, so that a larger file shows without being read.
            content = stream.readNBytes(ReportService.MAX_FILE_BYTES + 1);
        }
        String name = event.getFileName();
        if (content.length > ReportService.MAX_FILE_BYTES) {
            String message = tooLarge(name, Math.max(event.getFileSize(), content.length));
            event.reject(message);
            event.getUI().accessSynchronously(() -> target.refused(message));
        } else {
            event.getUI().accessSynchronously(() -> target.imported(name, content));
        }
    }

    /** What an import has done, for the head of the page. */
    static Div notice(String name, ImportResult result) {
        var lines = new UnorderedList(
                new ListItem(Texts.t("report.import.read", result.charset(), result.sections(), result.characters())),
                new ListItem(
                        result.former() == null
                                ? Texts.t("report.import.no-former", result.revision())
                                : Texts.t("report.import.former", result.revision(), result.former())));
        result.warnings().forEach(warning -> {
            var line = new ListItem(Texts.t(warning.key(), warning.arguments().toArray()));
            line.addClassName("warning");
            lines.add(line);
        });
        var notice = new Div(new Paragraph(Texts.t("report.import.done", name)), lines);
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    private static UploadI18N words() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(Texts.t("report.import.drop")))
                .setAddFiles(new UploadI18N.AddFiles().setOne(Texts.t("report.import.pick")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(Texts.t("report.import.one-file"))
                        .setFileIsTooBig(Texts.t("report.import.too-large", megabytes(ReportService.MAX_FILE_BYTES)))
                        .setIncorrectFileType(Texts.t("report.import.wrong-type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Texts.t("report.import.connecting"))
                                .setStalled(Texts.t("report.import.stalled"))
                                .setProcessing(Texts.t("report.import.processing"))
                                .setHeld(Texts.t("report.import.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(Texts.t("report.import.remaining"))
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(Texts.t("report.import.failed"))
                                .setUnexpectedServerError(Texts.t("report.import.failed"))
                                .setForbidden(Texts.t("report.import.failed"))))
                .setUnits(new UploadI18N.Units(List.of("B", "KB", "MB", "GB")));
    }

    private static String tooLarge(String name, long bytes) {
        return Texts.t("report.rejected.too-large", name, megabytes(bytes), megabytes(ReportService.MAX_FILE_BYTES));
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1024.0 / 1024.0);
    }
}
