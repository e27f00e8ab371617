package dev.pingyi.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.language.Texts;
import dev.pingyi.report.LastYearImportService;
import dev.pingyi.report.LastYearIncoming;
import dev.pingyi.report.ProblemEdit;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.Panel;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** Takes a list of problems from a file or the clipboard and shows what would come into the list, before it does. */
class ProblemImport extends Panel {

    /** Stores what was ticked in the preview. */
    interface Store {
        void store(List<ProblemEdit> problems, ProblemPreview preview);
    }

    private final LastYearImportService imports;
    private final ReportId report;
    private final ErrorSummary errors;
    private final Store store;
    private final Div preview = new Div();

    ProblemImport(LastYearImportService imports, ReportId report, ErrorSummary errors, Store store) {
        super(Texts.t("report.last-year.import"));
        this.imports = imports;
        this.report = report;
        this.errors = errors;
        this.store = store;
        var upload = new Upload(this::receive);
        var text = new TextArea(Texts.t("report.last-year.import-field"));
        String pasted = Texts.t("report.import.pasted");
        var read = Commands.secondary(
                "report.last-year.import-read",
                errors,
                () -> show(() -> imports.readPasted(report, pasted, text.getValue())));

        upload.addFileRejectedListener(rejected -> errors.show(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        // Without push, what the server shows after the upload waits for the browser's next word: this is it.
        upload.getElement().addEventListener("upload-success", finished -> {});

        upload.setMaxFiles(1);
        upload.setMaxFileSize(LastYearImportService.MAX_BYTES);
        upload.setAcceptedFileExtensions(".xlsx", ".xls", ".docx", ".doc", ".csv", ".txt");
        upload.setUploadButton(new Button(Texts.t("report.import.pick")));
        upload.setDropLabel(new Span(Texts.t("report.import.drop")));
        var words = ImportPanel.words();
        words.getError().setIncorrectFileType(Texts.t("report.last-year.import-wrong-type"));
        upload.setI18n(words);
        addClassName("import");
        var pasting = new Details(Texts.t("report.last-year.import-paste"), new Div(text, read));
        pasting.addClassName("import-paste");
        String limit = ImportPanel.megabytes(LastYearImportService.MAX_BYTES);
        add(new Paragraph(Texts.t("report.last-year.import-what", limit)), upload, pasting, preview);
    }

    private void receive(UploadEvent event) throws IOException {
        byte[] content;
        try (var stream = event.getInputStream()) {
            // One byte more than may be, so that a larger file shows without being read.
            content = stream.readNBytes(LastYearImportService.MAX_BYTES + 1);
        }
        String name = event.getFileName();
        if (content.length > LastYearImportService.MAX_BYTES) {
            String tooLarge = ImportPanel.tooLarge(name, Math.max(event.getFileSize(), content.length));
            event.reject(tooLarge);
            event.getUI().accessSynchronously(() -> errors.show(tooLarge));
        } else {
            event.getUI().accessSynchronously(() -> show(() -> imports.readFile(report, name, content)));
        }
    }

    private void show(Supplier<LastYearIncoming> file) {
        Commands.run(errors, () -> {
            var read = file.get();
            preview.removeAll();
            preview.add(new ProblemPreview(read, errors, store, preview::removeAll));
        });
    }
}
