package dev.pingyi.problem.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.language.Texts;
import dev.pingyi.problem.LastYearImportService;
import dev.pingyi.problem.LastYearIncoming;
import dev.pingyi.problem.ProblemEdit;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.FileUpload;
import dev.pingyi.shell.Panel;
import java.util.List;
import java.util.function.Supplier;

/** Takes a list of problems from a file or the clipboard and shows what would come into the list, before it does. */
class ProblemImport extends Panel {

    /** Stores what was ticked in the preview. */
    interface Store {
        void store(List<ProblemEdit> problems, ProblemPreview preview);
    }

    private final ErrorSummary errors;
    private final Store store;
    private final Div preview = new Div();

    ProblemImport(LastYearImportService imports, ReportId report, ErrorSummary errors, Store store) {
        super(Texts.t("report.last-year.import"));
        this.errors = errors;
        this.store = store;
        var upload = new FileUpload(
                LastYearImportService.MAX_BYTES,
                new FileUpload.Target() {
                    @Override
                    public void read(String name, byte[] content) {
                        show(() -> imports.readFile(report, name, content));
                    }

                    @Override
                    public void refused(String message) {
                        errors.show(message);
                    }
                },
                "report.last-year.import-wrong-type",
                ".xlsx",
                ".xls",
                ".docx",
                ".doc",
                ".csv",
                ".txt");
        var text = new TextArea(Texts.t("report.last-year.import-field"));
        String pasted = Texts.t("report.import.pasted");
        var read = Commands.secondary(
                "report.last-year.import-read",
                errors,
                () -> show(() -> imports.readPasted(report, pasted, text.getValue())));

        addClassName("import");
        var pasting = new Details(Texts.t("report.last-year.import-paste"), new Div(text, read));
        pasting.addClassName("import-paste");
        String limit = FileUpload.megabytes(LastYearImportService.MAX_BYTES);
        add(new Paragraph(Texts.t("report.last-year.import-what", limit)), upload, pasting, preview);
    }

    private void show(Supplier<LastYearIncoming> file) {
        Commands.run(errors, () -> {
            var read = file.get();
            preview.removeAll();
            preview.add(new ProblemPreview(read, errors, store, preview::removeAll));
        });
    }
}
