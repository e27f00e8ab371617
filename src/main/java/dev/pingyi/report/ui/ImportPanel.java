package dev.pingyi.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.pingyi.language.Texts;
import dev.pingyi.report.ImportResult;
import dev.pingyi.report.ImportService;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.Panel;
import dev.pingyi.text.ImportWarning;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Takes a file, dropped or picked, or text from the clipboard. Says beforehand what it takes, and never reads more. */
class ImportPanel extends Panel {

    /** What becomes of a file. */
    interface Target {

        void read(String name, byte[] content);

        void pasted(String text);

        void refused(String message);
    }

    private final Target target;

    ImportPanel(Target target, ErrorSummary errors) {
        super(Texts.t("report.import.title"));
        this.target = target;
        var upload = new Upload(this::receive);
        var text = new TextArea(Texts.t("report.import.paste-field"));
        var read = Commands.secondary("report.import.paste-read", errors, () -> target.pasted(text.getValue()));

        upload.addFileRejectedListener(rejected -> target.refused(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        // Without push, what the server shows after the upload waits for the browser's next word: this is it.
        upload.getElement().addEventListener("upload-success", finished -> {});

        upload.setMaxFiles(1);
        upload.setMaxFileSize(ImportService.MAX_BYTES);
        upload.setAcceptedFileExtensions(".docx", ".doc", ".wps", ".docm", ".dotx", ".txt");
        upload.setUploadButton(new Button(Texts.t("report.import.pick")));
        upload.setDropLabel(new Span(Texts.t("report.import.drop")));
        upload.setI18n(words());
        text.setPlaceholder(Texts.t("report.import.paste-placeholder"));
        addClassName("import");
        var pasting = new Details(Texts.t("report.import.paste"), new Div(text, read));
        pasting.addClassName("import-paste");
        add(new Paragraph(Texts.t("report.import.limits", megabytes(ImportService.MAX_BYTES))), upload, pasting);
    }

    private void receive(UploadEvent event) throws IOException {
        byte[] content;
        try (var stream = event.getInputStream()) {
            // One byte more than may be, so that a larger file shows without being read.
            content = stream.readNBytes(ImportService.MAX_BYTES + 1);
        }
        String name = event.getFileName();
        if (content.length > ImportService.MAX_BYTES) {
            String message = tooLarge(name, Math.max(event.getFileSize(), content.length));
            event.reject(message);
            event.getUI().accessSynchronously(() -> target.refused(message));
        } else {
            event.getUI().accessSynchronously(() -> target.read(name, content));
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
        warnings(lines, result.warnings());
        var notice = new Div(new Paragraph(Texts.t("report.import.done", name)), lines);
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    static void warnings(UnorderedList lines, List<ImportWarning> warnings) {
        warnings.forEach(warning -> {
            var line = new ListItem(Texts.t(warning.key(), warning.arguments().toArray()));
            line.addClassName("warning");
            lines.add(line);
        });
    }

    static UploadI18N words() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(Texts.t("report.import.drop")))
                .setAddFiles(new UploadI18N.AddFiles().setOne(Texts.t("report.import.pick")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(Texts.t("report.import.one-file"))
                        .setFileIsTooBig(Texts.t("report.import.too-large", megabytes(ImportService.MAX_BYTES)))
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

    static String tooLarge(String name, long bytes) {
        return Texts.t("document.rejected.too-large", name, megabytes(bytes), megabytes(ImportService.MAX_BYTES));
    }

    static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1024.0 / 1024.0);
    }
}
