package dev.pingyi.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.pingyi.attachment.FileType;
import dev.pingyi.attachment.Intake;
import dev.pingyi.attachment.ReceivedFile;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Takes several files at once, dropped or picked, each on its own: what is refused is listed with its reason, and the
 * others go on. The browser shows how far each is, and can stop it.
 */
class EvidenceUpload extends Div {

    private final Intake intake;
    private final Consumer<ReceivedFile> target;
    private final ErrorSummary errors;
    private final Upload upload = new Upload();
    private final List<String> refused = new ArrayList<>();
    private boolean finished;

    /**
     * @param largest file, in bytes
     * @param target keeps what is fit, or refuses it
     */
    EvidenceUpload(Intake intake, long largest, ErrorSummary errors, Consumer<ReceivedFile> target) {
        this.intake = intake;
        this.target = target;
        this.errors = errors;

        upload.setUploadHandler(this::take);
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.addAllFinishedListener(all -> {
            upload.clearFileList();
            finished = true;
        });
        // Without push, what the server shows after the upload waits for the browser's next word: this is it.
        upload.getElement().addEventListener("upload-success", success -> {});
        upload.getElement().addEventListener("upload-error", error -> {});

        upload.setMaxFileSize((int) largest);
        upload.setAcceptedFileExtensions(Stream.of(FileType.values())
                .flatMap(type -> type.extensions().stream())
                .map(extension -> "." + extension)
                .toArray(String[]::new));
        upload.setUploadButton(new Button(Texts.t("report.evidence.pick")));
        upload.setDropLabel(new Span(Texts.t("report.evidence.drop")));
        upload.setI18n(words(EvidenceSize.words(largest)));
        addClassName("evidence-upload");
        add(upload);
    }

    /** Where the page around has no room for files to be dropped: only the button. */
    EvidenceUpload withoutDropping() {
        upload.setDropAllowed(false);
        return this;
    }

    private void take(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try (var content = event.getInputStream();
                var file = intake.receive(event.getFileName(), content)) {
            ui.accessSynchronously(() -> {
                begin();
                target.accept(file);
            });
        } catch (Rejected rejected) {
            ui.accessSynchronously(() -> {
                String words = Texts.t(rejected.key(), rejected.arguments());
                event.reject(words);
                refuse(words);
            });
        } catch (RuntimeException failure) {
            ui.accessSynchronously(() -> {
                event.reject(Texts.t("report.evidence.failed"));
                Commands.run(errors, () -> {
                    throw failure;
                });
            });
        }
    }

    private void refuse(String words) {
        begin();
        refused.add(words);
        errors.show(
                refused.stream().map(line -> new ErrorSummary.Entry(line, null)).toList());
    }

    /** What was said of the files before is gone with the first of the next. */
    private void begin() {
        if (finished) {
            finished = false;
            refused.clear();
            errors.clear();
        }
    }

    private static UploadI18N words(String largest) {
        String failed = Texts.t("report.evidence.failed");
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(Texts.t("report.evidence.drop"))
                        .setMany(Texts.t("report.evidence.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(Texts.t("report.evidence.pick"))
                        .setMany(Texts.t("report.evidence.pick")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(failed)
                        .setFileIsTooBig(Texts.t("report.evidence.too-big", largest))
                        .setIncorrectFileType(Texts.t("report.evidence.wrong-type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Texts.t("shell.upload.connecting"))
                                .setStalled(Texts.t("shell.upload.stalled"))
                                .setProcessing(Texts.t("report.evidence.processing"))
                                .setHeld(Texts.t("shell.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(Texts.t("shell.upload.remaining"))
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed)
                                .setForbidden(failed)))
                .setFile(new UploadI18N.File()
                        .setRetry(Texts.t("report.evidence.retry"))
                        .setStart(Texts.t("report.evidence.start"))
                        .setRemove(Texts.t("report.evidence.stop")))
                .setUnits(new UploadI18N.Units(List.of("B", "KB", "MB", "GB")));
    }
}
