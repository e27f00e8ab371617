package dev.pingyi.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.pingyi.language.Texts;
import dev.pingyi.text.ImportWarning;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Takes one file of the user into memory, and says in plain words what of it cannot be taken. */
public class FileUpload extends Composite<Upload> {

    /** What becomes of a file. */
    public interface Target {

        void read(String name, byte[] content);

        void refused(String message);
    }

    private final int most;
    private final Target target;

    /**
     * @param most largest file in bytes
     * @param wrongType key of what is said to a file that ends otherwise
     * @param endings of the files that are taken, with their dot
     */
    public FileUpload(int most, Target target, String wrongType, String... endings) {
        this.most = most;
        this.target = target;
        var upload = getContent();
        upload.setUploadHandler(this::receive);
        upload.addFileRejectedListener(rejected -> target.refused(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        // Without push, what the server shows after the upload waits for the browser's next word: this is it.
        upload.getElement().addEventListener("upload-success", finished -> {});
        upload.setMaxFiles(1);
        upload.setMaxFileSize(most);
        upload.setAcceptedFileExtensions(endings);
        upload.setUploadButton(new Button(Texts.t("shell.upload.pick")));
        upload.setDropLabel(new Span(Texts.t("shell.upload.drop")));
        upload.setI18n(words(wrongType));
    }

    /** For the words beside it: 30.0. */
    public static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1024.0 / 1024.0);
    }

    /** What a person should look at in a file that was read, as lines of a list. */
    public static void notes(UnorderedList lines, List<ImportWarning> notes) {
        notes.forEach(note -> {
            var line = new ListItem(Texts.t(note.key(), note.arguments().toArray()));
            line.addClassName("warning");
            lines.add(line);
        });
    }

    private void receive(UploadEvent event) throws IOException {
        byte[] content;
        try (var stream = event.getInputStream()) {
            // One byte more than may be, so that a larger file shows without being read.
            content = stream.readNBytes(most + 1);
        }
        String name = event.getFileName();
        if (content.length > most) {
            long size = Math.max(event.getFileSize(), content.length);
            String message = Texts.t("shell.upload.file-too-large", name, megabytes(size), megabytes(most));
            event.reject(message);
            event.getUI().accessSynchronously(() -> target.refused(message));
        } else {
            event.getUI().accessSynchronously(() -> target.read(name, content));
        }
    }

    private UploadI18N words(String wrongType) {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(Texts.t("shell.upload.drop")))
                .setAddFiles(new UploadI18N.AddFiles().setOne(Texts.t("shell.upload.pick")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(Texts.t("shell.upload.one-file"))
                        .setFileIsTooBig(Texts.t("shell.upload.too-large", megabytes(most)))
                        .setIncorrectFileType(Texts.t(wrongType)))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Texts.t("shell.upload.connecting"))
                                .setStalled(Texts.t("shell.upload.stalled"))
                                .setProcessing(Texts.t("shell.upload.processing"))
                                .setHeld(Texts.t("shell.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(Texts.t("shell.upload.remaining"))
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(Texts.t("shell.upload.failed"))
                                .setUnexpectedServerError(Texts.t("shell.upload.failed"))
                                .setForbidden(Texts.t("shell.upload.failed"))))
                .setUnits(new UploadI18N.Units(List.of("B", "KB", "MB", "GB")));
    }
}
