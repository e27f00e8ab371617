package dev.pingyi.importing.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import dev.pingyi.importing.ImportResult;
import dev.pingyi.importing.ImportService;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.FileUpload;
import dev.pingyi.shell.Panel;

/** Takes a file, dropped or picked, or text from the clipboard. Says beforehand what it takes, and never reads more. */
public class ImportPanel extends Panel {

    /** What becomes of what somebody brings. */
    public interface Target extends FileUpload.Target {

        void pasted(String text);
    }

    public ImportPanel(Target target, ErrorSummary errors) {
        super(Texts.t("report.import.title"));
        var upload = new FileUpload(
                ImportService.MAX_BYTES,
                target,
                "report.import.wrong-type",
                ".docx",
                ".doc",
                ".wps",
                ".docm",
                ".dotx",
                ".txt");
        var text = new TextArea(Texts.t("report.import.paste-field"));
        var read = Commands.secondary("report.import.paste-read", errors, () -> target.pasted(text.getValue()));

        text.setPlaceholder(Texts.t("report.import.paste-placeholder"));
        addClassName("import");
        var pasting = new Details(Texts.t("report.import.paste"), new Div(text, read));
        pasting.addClassName("import-paste");
        add(
                new Paragraph(Texts.t("report.import.limits", FileUpload.megabytes(ImportService.MAX_BYTES))),
                upload,
                pasting);
    }

    /** What an import has done, for the head of the page. */
    public static Div notice(String name, ImportResult result) {
        var lines = new UnorderedList(
                new ListItem(Texts.t("report.import.read", result.charset(), result.sections(), result.characters())),
                new ListItem(
                        result.former() == null
                                ? Texts.t("report.import.no-former", result.revision())
                                : Texts.t("report.import.former", result.revision(), result.former())));
        FileUpload.notes(lines, result.warnings());
        var notice = new Div(new Paragraph(Texts.t("report.import.done", name)), lines);
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        return notice;
    }
}
